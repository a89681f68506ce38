package org.zhengan.gateway.webhook;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.test.web.reactive.server.WebTestClient;
import org.zhengan.gateway.fixture.Await;
import org.zhengan.gateway.fixture.WebhookBench;

/** Somebody with one webhook. */
record Subscriber(WebTestClient client, Object webhook) {

    /** Subscribes to everything {@code client} may see. */
    static Subscriber of(WebTestClient client, String address) {
        var made = WebhookBench.subscribe(client, Map.of("url", address));
        return new Subscriber(client, Objects.requireNonNull(made.get("id")));
    }

    /** What the log has in {@code state}. */
    List<Map<String, Object>> log(String state) {
        return Logs.of(client, webhook, "?state=" + state).items();
    }

    /** Waits until there is a delivery in {@code state}. */
    Map<String, Object> await(String state) {
        Await.until("one is " + state, () -> !log(state).isEmpty());
        return log(state).get(0);
    }

    /** Asks for a delivery once more. */
    void demand(Object delivery) {
        client.post()
                .uri("/api/webhooks/{id}/deliveries/{delivery}/redeliver", webhook, delivery)
                .exchange()
                .expectStatus()
                .isAccepted();
    }

    /** What the subscription says of itself. */
    String told() {
        return client.get()
                .uri("/api/webhooks/{id}", webhook)
                .exchange()
                .returnResult(String.class)
                .getResponseBody()
                .blockFirst();
    }
}
