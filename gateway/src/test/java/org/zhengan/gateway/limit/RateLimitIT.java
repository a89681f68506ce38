package org.zhengan.gateway.limit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.WebTestClient;
import org.zhengan.gateway.fixture.RunningGateway;
import org.zhengan.gateway.fixture.StubService;

class RateLimitIT {

    private StubService service;
    private RunningGateway gateway;

    @BeforeEach
    void start() {
        service = new StubService();
        gateway = RunningGateway.before(
                service.uri(),
                "zhengan.gateway.limits.reads.per-second",
                "1",
                "zhengan.gateway.limits.reads.burst",
                "3",
                "zhengan.gateway.limits.imports.per-second",
                "1",
                "zhengan.gateway.limits.imports.burst",
                "1");
    }

    @AfterEach
    void stop() {
        gateway.close();
        service.close();
    }

    @Test
    void refusesTheCallAfterTheLastOneAllowedAndSaysWhenToComeBack() {
        var client = gateway.city();
        for (var call = 0; call < 3; call++) {
            get(client).expectStatus().isOk();
        }

        get(client)
                .expectStatus()
                .isEqualTo(429)
                .expectHeader()
                .valueEquals("Retry-After", "1")
                .expectHeader()
                .contentTypeCompatibleWith(MediaType.APPLICATION_PROBLEM_JSON)
                .expectBody()
                .jsonPath("$.type")
                .isEqualTo("urn:zhengan:problem:rate-limited");
        assertThat(service.received("/api/gas/things")).hasSize(3);
    }

    @Test
    void countsWhoHasNoTokenByAddressAndApartFromWhoHasOne() {
        for (var call = 0; call < 3; call++) {
            get(gateway.stranger()).expectStatus().isUnauthorized();
        }

        get(gateway.stranger()).expectStatus().isEqualTo(429);
        get(gateway.city()).expectStatus().isOk();
    }

    @Test
    void countsWritesApartFromReads() {
        var client = gateway.city();
        for (var call = 0; call < 50; call++) {
            client.post().uri("/api/gas/things").exchange().expectStatus().isOk();
        }

        get(client).expectStatus().isOk();
    }

    @Test
    void neverRefusesAProbe() {
        for (var call = 0; call < 20; call++) {
            gateway.stranger()
                    .get()
                    .uri("/actuator/health/liveness")
                    .exchange()
                    .expectStatus()
                    .isOk();
        }
    }

    private static WebTestClient.ResponseSpec get(WebTestClient client) {
        return client.get().uri("/api/gas/things").exchange();
    }
}
