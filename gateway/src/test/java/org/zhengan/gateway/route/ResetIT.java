package org.zhengan.gateway.route;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.zhengan.gateway.fixture.ResettingService;
import org.zhengan.gateway.fixture.RunningGateway;

class ResetIT {

    @Test
    void sendsAWriteOnceAlsoWhenAConnectionThatWasUsedBeforeIsReset() throws IOException {
        try (var service = new ResettingService();
                var gateway = RunningGateway.before(service.uri())) {
            for (var round = 1; round <= 5; round++) {
                gateway.city()
                        .get()
                        .uri("/api/gas/fine")
                        .exchange()
                        .expectStatus()
                        .isOk();

                gateway.city()
                        .post()
                        .uri("/api/gas/reset")
                        .exchange()
                        .expectStatus()
                        .isEqualTo(503);

                assertThat(service.received("POST")).isEqualTo(round);
            }
        }
    }
}
