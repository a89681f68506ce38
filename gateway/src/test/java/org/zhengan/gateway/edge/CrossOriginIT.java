package org.zhengan.gateway.edge;

import org.junit.jupiter.api.Test;
import org.zhengan.gateway.fixture.RunningGateway;

class CrossOriginIT {

    @Test
    void leavesNobodyInWhenNobodyIsNamed() {
        try (var gateway = RunningGateway.before("http://localhost:1")) {
            gateway.city()
                    .get()
                    .uri("/api/catalogue")
                    .header("Origin", "https://map.example")
                    .exchange()
                    .expectHeader()
                    .doesNotExist("Access-Control-Allow-Origin");
            gateway.stranger()
                    .options()
                    .uri("/api/catalogue")
                    .header("Origin", "https://map.example")
                    .header("Access-Control-Request-Method", "GET")
                    .exchange()
                    .expectHeader()
                    .doesNotExist("Access-Control-Allow-Origin");
        }
    }
}
