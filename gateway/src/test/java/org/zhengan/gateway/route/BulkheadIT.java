package org.zhengan.gateway.route;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.http.MediaType;
import org.springframework.web.reactive.function.client.WebClient;
import org.zhengan.gateway.fixture.Await;
import org.zhengan.gateway.fixture.RunningGateway;
import org.zhengan.gateway.fixture.StubService;
import reactor.core.Disposable;
import reactor.core.publisher.Mono;

class BulkheadIT {

    private static final int PLACES = 8;

    private StubService hanging;
    private StubService healthy;
    private RunningGateway gateway;

    @BeforeEach
    void start() {
        hanging = new StubService();
        healthy = new StubService();
        hanging.on("/api/gas/hang", (request, response) -> Mono.never());
        gateway = RunningGateway.before(
                hanging.uri(),
                "zhengan.gateway.services.fire.uri",
                healthy.uri(),
                "zhengan.gateway.bulkhead.calls",
                Integer.toString(PLACES),
                "zhengan.gateway.bulkhead.retry-after",
                "2s");
    }

    @AfterEach
    void stop() {
        gateway.close();
        hanging.close();
        healthy.close();
    }

    @Test
    void holdsCallsOverItsPlacesBackAndLeavesOtherServicesAlone() {
        var calls = hang(PLACES - 1);
        answer("/api/gas/fine", 200);

        var last = hang(1);

        gateway.city()
                .post()
                .uri("/api/gas/fine")
                .exchange()
                .expectStatus()
                .isEqualTo(503)
                .expectHeader()
                .valueEquals("Retry-After", "2")
                .expectHeader()
                .contentTypeCompatibleWith(MediaType.APPLICATION_PROBLEM_JSON)
                .expectBody()
                .jsonPath("$.type")
                .isEqualTo("urn:zhengan:problem:overloaded");
        answer("/api/fire/fine", 200);
        assertThat(hanging.received("/api/gas/fine")).hasSize(1);

        last.forEach(Disposable::dispose);
        Await.until("a place is free again", () -> status("/api/gas/fine") == 200);
        calls.forEach(Disposable::dispose);
    }

    private List<Disposable> hang(int count) {
        var before = hanging.received("/api/gas/hang").size();
        var client = WebClient.builder()
                .baseUrl(gateway.uri())
                .defaultHeaders(
                        headers -> headers.setBearerAuth(RunningGateway.signer().tokenFor("CITY")))
                .build();
        var calls = IntStream.range(0, count)
                .mapToObj(call -> client.get()
                        .uri("/api/gas/hang")
                        .retrieve()
                        .toBodilessEntity()
                        .onErrorComplete()
                        .subscribe())
                .toList();
        Await.until("the calls hang", () -> hanging.received("/api/gas/hang").size() == before + count);
        return calls;
    }

    private void answer(String path, int status) {
        assertThat(status(path)).isEqualTo(status);
    }

    private int status(String path) {
        return gateway.city()
                .get()
                .uri(path)
                .exchange()
                .returnResult(byte[].class)
                .getStatus()
                .value();
    }
}
