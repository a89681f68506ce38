package org.zhengan.gateway.edge;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.http.HttpHeaders;
import org.zhengan.gateway.fixture.RunningGateway;
import org.zhengan.gateway.fixture.StubService;
import reactor.core.publisher.Mono;

class SecurityHeadersIT {

    private static StubService service;
    private static RunningGateway gateway;

    @BeforeAll
    static void start() {
        service = new StubService();
        gateway = RunningGateway.before(
                service.uri(),
                "server.forward-headers-strategy",
                "framework",
                "zhengan.gateway.edge.cors.origins",
                "https://console.example,https://map.example");
        service.on("/api/gas/cached", (request, response) -> response.header("Cache-Control", "max-age=60")
                .header("Server", "something/1.2")
                .header("X-Powered-By", "something")
                .sendString(Mono.just("{}")));
    }

    @AfterAll
    static void stop() {
        gateway.close();
        service.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/catalogue", "/api/gas/things", "/api/nowhere", "/api/fire/away", "/api/gas//x"})
    void standOnEveryAnswer(String path) {
        var headers = headers(path);

        assertThat(headers.getFirst("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(headers.getFirst("X-Frame-Options")).isEqualTo("DENY");
        assertThat(headers.getFirst("Referrer-Policy")).isEqualTo("no-referrer");
        assertThat(headers.getFirst("Content-Security-Policy")).startsWith("default-src 'none'");
        assertThat(headers.getCacheControl()).isEqualTo("no-store");
        assertThat(headers.getFirst("X-Request-Id")).isNotBlank();
        assertThat(headers.headerNames()).doesNotContain("Server", "Strict-Transport-Security");
    }

    @Test
    void leaveWhatAServiceSaysAboutItsCacheAndTakeAwayWhatItSaysAboutItself() {
        var headers = headers("/api/gas/cached");

        assertThat(headers.getCacheControl()).isEqualTo("max-age=60");
        assertThat(headers.containsHeader("Server")).isFalse();
        assertThat(headers.containsHeader("X-Powered-By")).isFalse();
    }

    @Test
    void letThePagesOfTheCatalogueUseTheirOwnScriptsAndStyles() {
        var headers = headers("/swagger-ui/index.html");

        assertThat(headers.getFirst("Content-Security-Policy"))
                .contains("default-src 'self'", "style-src 'self' 'unsafe-inline'", "frame-ancestors 'none'");
    }

    @Test
    void askForTlsOnlyOfWhoCameByIt() {
        gateway.stranger()
                .get()
                .uri("/api/catalogue")
                .header("X-Forwarded-Proto", "https")
                .exchange()
                .expectHeader()
                .valueEquals("Strict-Transport-Security", "max-age=31536000; includeSubDomains");
    }

    @Test
    void leaveANamedOriginInAndNoOther() {
        gateway.stranger()
                .options()
                .uri("/api/gas/things")
                .header("Origin", "https://map.example")
                .header("Access-Control-Request-Method", "POST")
                .header("Access-Control-Request-Headers", "authorization,content-type")
                .exchange()
                .expectStatus()
                .isOk()
                .expectHeader()
                .valueEquals("Access-Control-Allow-Origin", "https://map.example");
        gateway.stranger()
                .options()
                .uri("/api/gas/things")
                .header("Origin", "https://other.example")
                .header("Access-Control-Request-Method", "POST")
                .exchange()
                .expectStatus()
                .isForbidden()
                .expectHeader()
                .doesNotExist("Access-Control-Allow-Origin");
    }

    private static HttpHeaders headers(String path) {
        return gateway.city()
                .get()
                .uri(path)
                .exchange()
                .returnResult(byte[].class)
                .getResponseHeaders();
    }
}
