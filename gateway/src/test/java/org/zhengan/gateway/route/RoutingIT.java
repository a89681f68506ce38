package org.zhengan.gateway.route;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.http.MediaType;
import org.zhengan.gateway.fixture.RunningGateway;
import org.zhengan.gateway.fixture.StubService;
import reactor.core.publisher.Mono;

class RoutingIT {

    private static StubService service;
    private static RunningGateway gateway;

    @BeforeAll
    static void start() {
        service = new StubService();
        gateway = RunningGateway.before(service.uri());
    }

    @AfterAll
    static void stop() {
        gateway.close();
        service.close();
    }

    @Test
    void passesARequestOnAsItIs() {
        var token = RunningGateway.signer().tokenFor("JINSHUI");

        gateway.stranger()
                .post()
                .uri(URI.create(gateway.uri() + "/api/gas/leak-alarms?note=%E6%B0%94&x=1%2B1"))
                .headers(headers -> headers.setBearerAuth(token))
                .header("Idempotency-Key", "k-1")
                .contentType(MediaType.APPLICATION_JSON)
                .bodyValue("{\"a\":1}")
                .exchange()
                .expectStatus()
                .isOk();

        var received = service.received("/api/gas/leak-alarms?note").get(0);
        assertThat(received.uri()).isEqualTo("/api/gas/leak-alarms?note=%E6%B0%94&x=1%2B1");
        assertThat(received.body()).isEqualTo("{\"a\":1}");
        assertThat(received.headers().get("Authorization")).isEqualTo("Bearer " + token);
        assertThat(received.headers().get("Idempotency-Key")).isEqualTo("k-1");
    }

    @Test
    void passesARefusalOnAsItIs() {
        service.on("/api/gas/refused", (request, response) -> response.status(409)
                .header("Content-Type", "application/problem+json")
                .header("ETag", "\"7\"")
                .sendString(Mono.just("{\"type\":\"urn:zhengan:problem:illegal-transition\"}")));

        gateway.city()
                .post()
                .uri("/api/gas/refused")
                .exchange()
                .expectStatus()
                .isEqualTo(409)
                .expectHeader()
                .valueEquals("ETag", "\"7\"")
                .expectBody()
                .jsonPath("$.type")
                .isEqualTo("urn:zhengan:problem:illegal-transition");
    }

    @Test
    void carriesATraceOnAndStartsOneWhereThereIsNone() {
        var trace = "4bf92f3577b34da6a3ce929d0e0e4736";
        gateway.city()
                .get()
                .uri("/api/gas/traced")
                .header("traceparent", "00-" + trace + "-00f067aa0ba902b7-01")
                .exchange();
        gateway.city().get().uri("/api/gas/untraced").exchange();

        assertThat(service.received("/api/gas/traced").get(0).headers().getAll("traceparent"))
                .singleElement()
                .asString()
                .startsWith("00-" + trace + "-");
        assertThat(service.received("/api/gas/untraced").get(0).headers().get("traceparent"))
                .matches("00-[0-9a-f]{32}-[0-9a-f]{16}-0[01]");
    }

    @Test
    void passesARequestIdOnAndBackAndGivesOneToWhoHasNone() {
        gateway.city()
                .get()
                .uri("/api/gas/named")
                .header("X-Request-Id", "r-17")
                .exchange()
                .expectHeader()
                .valueEquals("X-Request-Id", "r-17");
        gateway.city().get().uri("/api/gas/unnamed").exchange().expectHeader().exists("X-Request-Id");

        assertThat(service.received("/api/gas/named").get(0).headers().get("X-Request-Id"))
                .isEqualTo("r-17");
        assertThat(service.received("/api/gas/unnamed").get(0).headers().get("X-Request-Id"))
                .isNotBlank();
    }
}
