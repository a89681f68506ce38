package org.zhengan.gateway.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.reactive.server.WebTestClient;
import org.zhengan.gateway.fixture.Await;
import org.zhengan.gateway.fixture.RunningGateway;
import org.zhengan.gateway.fixture.WebhookBench;

/** A target that takes nothing does not fill the store: its subscription takes so many events and no more. */
class WebhookOverflowIT {

    private static final int MOST = 5;
    private static final String[] FEW = {
        "zhengan.gateway.webhooks.pending",
        "" + MOST,
        "zhengan.gateway.webhooks.retries",
        String.join(",", Collections.nCopies(60, "500ms"))
    };

    @Test
    void stopsAtTheLimitAndStillBringsWhatWaits() {
        try (var bench = new WebhookBench();
                var gateway = bench.gateway(FEW)) {
            var client = gateway.withToken(RunningGateway.signer().tokenOf("full", "CITY"));
            bench.answering("/full", 503);
            bench.answering("/well", 200);
            var id = WebhookBench.subscribe(client, Map.of("url", bench.address("/full")))
                    .get("id");
            WebhookBench.subscribe(client, Map.of("url", bench.address("/well")));

            for (int event = 1; event <= MOST + 3; event++) {
                bench.publish("a" + event, "ERQI");
                bench.await("/well", event);
            }

            Await.until("it has overflowed", () -> shown(client, id).contains("OVERFLOWED"));
            assertThat(Logs.of(client, id, "").items()).hasSize(MOST);
            var refused = client.post()
                    .uri("/api/webhooks/{id}/deliveries/any/redeliver", id)
                    .exchange()
                    .expectStatus()
                    .isEqualTo(429)
                    .expectHeader()
                    .exists("Retry-After")
                    .expectBody(String.class)
                    .returnResult();
            assertThat(refused.getResponseBody()).contains("too-many-pending", "" + MOST);
            bench.answering("/full", 200);
            Await.until(
                    "what waited is brought",
                    () -> !Logs.of(client, id, "?state=DELIVERED").items().isEmpty());
            bench.publish("after", "ERQI");
            bench.await("/well", MOST + 4);
            assertThat(Logs.of(client, id, "").items()).hasSize(MOST);
        }
    }

    private static String shown(WebTestClient client, Object id) {
        return client.get()
                .uri("/api/webhooks/{id}", id)
                .exchange()
                .expectBody(String.class)
                .returnResult()
                .getResponseBody();
    }
}
