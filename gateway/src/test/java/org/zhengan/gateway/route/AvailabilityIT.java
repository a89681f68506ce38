package org.zhengan.gateway.route;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.WebTestClient;
import org.zhengan.gateway.fixture.Await;
import org.zhengan.gateway.fixture.RunningGateway;
import org.zhengan.gateway.fixture.StubService;
import reactor.core.publisher.Mono;

class AvailabilityIT {

    private StubService service;
    private RunningGateway gateway;

    @BeforeEach
    void start() {
        service = new StubService();
        gateway = RunningGateway.before(
                service.uri(),
                "zhengan.gateway.services.gas-safety.response-timeout",
                "300ms",
                "zhengan.gateway.breaker.minimum-calls",
                "4",
                "zhengan.gateway.breaker.open-for",
                "1s");
        service.on("/api/gas/slow", (request, response) -> Mono.never());
    }

    @AfterEach
    void stop() {
        gateway.close();
        service.close();
    }

    @Test
    void saysThatAServiceIsAwayAndWhenToComeBack() {
        problem(gateway.city().get().uri("/api/fire/incidents").exchange(), 503)
                .jsonPath("$.type")
                .isEqualTo("urn:zhengan:problem:unavailable");
        gateway.city()
                .get()
                .uri("/api/fire/incidents")
                .exchange()
                .expectHeader()
                .valueEquals("Retry-After", "1");
    }

    @Test
    void saysThatAServiceTookTooLong() {
        problem(gateway.city().post().uri("/api/gas/slow").exchange(), 504)
                .jsonPath("$.type")
                .isEqualTo("urn:zhengan:problem:service-timeout");
    }

    @Test
    void leavesAHangingServiceAloneAndReturnsWhenItIsBack() {
        for (var call = 0; call < 4; call++) {
            gateway.city().get().uri("/api/gas/slow").exchange().expectStatus().isEqualTo(504);
        }

        gateway.city().get().uri("/api/gas/fine").exchange().expectStatus().isEqualTo(503);
        assertThat(service.received("/api/gas/fine")).isEmpty();

        Await.until("the breaker lets calls through again", () -> gateway.city()
                .get()
                .uri("/api/gas/fine")
                .exchange()
                .returnResult(String.class)
                .getStatus()
                .is2xxSuccessful());
        assertThat(service.received("/api/gas/fine")).isNotEmpty();
    }

    @Test
    void doesNotTakeRefusalsOfAServiceForItsAbsence() {
        service.on(
                "/api/gas/failing", (request, response) -> response.status(500).send());

        for (var call = 0; call < 8; call++) {
            gateway.city()
                    .post()
                    .uri("/api/gas/failing")
                    .exchange()
                    .expectStatus()
                    .isEqualTo(500);
        }

        assertThat(service.received("/api/gas/failing")).hasSize(8);
    }

    private static WebTestClient.BodyContentSpec problem(WebTestClient.ResponseSpec answer, int status) {
        return answer.expectStatus()
                .isEqualTo(status)
                .expectHeader()
                .contentTypeCompatibleWith(MediaType.APPLICATION_PROBLEM_JSON)
                .expectBody()
                .jsonPath("$.status")
                .isEqualTo(status)
                .jsonPath("$.traceId")
                .isNotEmpty();
    }
}
