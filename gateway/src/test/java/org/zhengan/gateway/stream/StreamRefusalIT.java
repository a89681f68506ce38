package org.zhengan.gateway.stream;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zhengan.gateway.fixture.Await;
import org.zhengan.gateway.fixture.Listener;
import org.zhengan.gateway.fixture.RunningGateway;

class StreamRefusalIT {

    private static RunningGateway gateway;

    @BeforeAll
    static void start() {
        gateway = RunningGateway.before(
                "http://localhost:1",
                "zhengan.gateway.stream.max-subscribers",
                "2",
                "zhengan.gateway.stream.heartbeat",
                "100ms");
    }

    @AfterAll
    static void stop() {
        gateway.close();
    }

    @ParameterizedTest
    @CsvSource({
        "CITY, ?since=1, 400, unknown-filter",
        "CITY, ?type=, 400, validation-failed",
        "JINSHUI, ?district=ERQI, 403, district-denied"
    })
    void refusesWhatItCannotOrMayNotFilter(String district, String query, int status, String slug) {
        gateway.from(district)
                .get()
                .uri("/api/events/stream" + query)
                .exchange()
                .expectStatus()
                .isEqualTo(status)
                .expectBody()
                .jsonPath("$.type")
                .isEqualTo("urn:zhengan:problem:" + slug);
    }

    @Test
    void refusesATokenThatNamesNoDistrict() {
        gateway.stranger()
                .get()
                .uri("/api/events/stream")
                .headers(
                        headers -> headers.setBearerAuth(RunningGateway.signer().tokenWithoutDistrict()))
                .exchange()
                .expectStatus()
                .isForbidden();
    }

    @Test
    void refusesAPositionItNeverGave() {
        gateway.city()
                .get()
                .uri("/api/events/stream")
                .header("Last-Event-ID", "42")
                .exchange()
                .expectStatus()
                .isBadRequest()
                .expectBody()
                .jsonPath("$.type")
                .isEqualTo("urn:zhengan:problem:validation-failed");
    }

    @Test
    void staysOpenWithSignsOfLifeWhileTheBrokerIsAwayAndTakesNoMoreThanItMay() {
        try (var first = Listener.impatient(gateway);
                var second = Listener.impatient(gateway)) {
            Await.until("signs of life", () -> first.heard("heartbeat") && second.heard("heartbeat"));

            gateway.city()
                    .get()
                    .uri("/api/events/stream")
                    .exchange()
                    .expectStatus()
                    .isEqualTo(503)
                    .expectHeader()
                    .exists("Retry-After");
            assertThat(first.hasEnded()).isFalse();
        }
        Await.until("a place is free again", () -> {
            try (var third = Listener.impatient(gateway)) {
                Await.until("an answer", () -> third.heard("open") || third.hasEnded());
                return third.heard("open");
            }
        });
    }
}
