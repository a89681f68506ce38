package org.zhengan.gateway.webhook;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.test.web.reactive.server.WebTestClient;

/** A page of a delivery log as a subscriber reads it. */
record Logs(List<Map<String, Object>> items, @Nullable String next) {

    static Logs of(WebTestClient client, Object webhook, String query) {
        return client.get()
                .uri("/api/webhooks/" + webhook + "/deliveries" + query)
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody(new ParameterizedTypeReference<Logs>() {})
                .returnResult()
                .getResponseBody();
    }
}
