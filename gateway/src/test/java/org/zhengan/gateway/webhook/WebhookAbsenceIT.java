package org.zhengan.gateway.webhook;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.zhengan.gateway.fixture.RunningGateway;
import org.zhengan.store.EmbeddedStore;

class WebhookAbsenceIT {

    @Test
    void isTheWholeGatewaysWithAStoreAndNoKeyForSecrets() {
        try (var store = EmbeddedStore.inMemory()) {
            assertThatThrownBy(() -> RunningGateway.before(
                            "http://localhost:1",
                            "spring.mongodb.uri",
                            store.connectionString(),
                            "zhengan.gateway.webhooks.key",
                            ""))
                    .hasStackTraceContaining("ZHENGAN_GATEWAY_WEBHOOKS_KEY");
        }
    }

    @Test
    void isWhatAGatewayWithoutAStoreHas() {
        try (var gateway = RunningGateway.before("http://localhost:1")) {
            gateway.city().get().uri("/api/webhooks").exchange().expectStatus().isNotFound();
        }
    }
}
