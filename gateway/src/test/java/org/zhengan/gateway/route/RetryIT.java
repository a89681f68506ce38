package org.zhengan.gateway.route;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.http.HttpMethod;
import org.springframework.test.web.reactive.server.WebTestClient;
import org.zhengan.gateway.fixture.RunningGateway;
import org.zhengan.gateway.fixture.StubService;
import reactor.core.publisher.Mono;

class RetryIT {

    private StubService service;
    private RunningGateway gateway;

    @BeforeEach
    void start() {
        service = new StubService();
        gateway = RunningGateway.before(service.uri());
        service.on("/api/gas/broken", hangingUp());
    }

    @AfterEach
    void stop() {
        gateway.close();
        service.close();
    }

    @Test
    void repeatsAReadWhoseConnectionBroke() {
        var calls = new AtomicInteger();
        service.on(
                "/api/gas/flaky",
                (request, response) -> calls.incrementAndGet() == 1
                        ? hangingUp().to(request, response)
                        : response.status(200).send());

        gateway.city().get().uri("/api/gas/flaky").exchange().expectStatus().isOk();

        assertThat(service.received("/api/gas/flaky")).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"GET", "HEAD"})
    void repeatsAReadTwiceAtMost(String method) {
        answer(method).expectStatus().isEqualTo(503).expectHeader().valueEquals("Retry-After", "3");

        assertThat(service.received("/api/gas/broken")).hasSize(3);
    }

    @ParameterizedTest
    @ValueSource(strings = {"POST", "PUT", "PATCH", "DELETE"})
    void sendsAWriteOnceWhateverHappens(String method) {
        answer(method).expectStatus().isEqualTo(503).expectHeader().valueEquals("Retry-After", "3");

        assertThat(service.received("/api/gas/broken")).hasSize(1);
    }

    @Test
    void sendsAWriteOnceAlsoOverAConnectionThatWasUsedBefore() {
        gateway.city().get().uri("/api/gas/fine").exchange().expectStatus().isOk();

        answer("POST").expectStatus().isEqualTo(503);

        assertThat(service.received("/api/gas/broken")).hasSize(1);
    }

    @Test
    void repeatsAReadThatSomethingOnTheWayRefused() {
        var calls = new AtomicInteger();
        service.on(
                "/api/gas/proxied",
                (request, response) -> calls.incrementAndGet() == 1
                        ? response.status(502).header("X-From", "proxy").send()
                        : response.status(200).sendString(Mono.just("fine")));

        gateway.city()
                .get()
                .uri("/api/gas/proxied")
                .exchange()
                .expectStatus()
                .isOk()
                .expectHeader()
                .doesNotExist("X-From")
                .expectBody(String.class)
                .isEqualTo("fine");
    }

    @Test
    void passesOnWhatIsRefusedOnTheWayEveryTime() {
        service.on(
                "/api/gas/proxied", (request, response) -> response.status(502).sendString(Mono.just("bad gateway")));

        gateway.city()
                .get()
                .uri("/api/gas/proxied")
                .exchange()
                .expectStatus()
                .isEqualTo(502)
                .expectBody(String.class)
                .isEqualTo("bad gateway");
        assertThat(service.received("/api/gas/proxied")).hasSize(3);
    }

    @Test
    void doesNotRepeatWhatTheServiceItselfRefusesForNow() {
        service.on("/api/gas/busy", (request, response) -> response.status(503)
                .header("Retry-After", "7")
                .send());

        gateway.city()
                .get()
                .uri("/api/gas/busy")
                .exchange()
                .expectStatus()
                .isEqualTo(503)
                .expectHeader()
                .valueEquals("Retry-After", "7");
        assertThat(service.received("/api/gas/busy")).hasSize(1);
    }

    private WebTestClient.ResponseSpec answer(String method) {
        return gateway.city()
                .method(HttpMethod.valueOf(method))
                .uri("/api/gas/broken")
                .exchange();
    }

    private static StubService.Reply hangingUp() {
        return (request, response) -> {
            response.withConnection(connection -> connection.channel().close());
            return Mono.never();
        };
    }
}
