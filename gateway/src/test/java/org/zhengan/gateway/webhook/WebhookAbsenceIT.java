package org.zhengan.gateway.webhook;

import org.junit.jupiter.api.Test;
import org.zhengan.gateway.fixture.RunningGateway;

class WebhookAbsenceIT {

    @Test
    void isWhatAGatewayWithoutAStoreHas() {
        try (var gateway = RunningGateway.before("http://localhost:1")) {
            gateway.city().get().uri("/api/webhooks").exchange().expectStatus().isNotFound();
        }
    }
}
