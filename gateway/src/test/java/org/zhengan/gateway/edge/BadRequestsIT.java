package org.zhengan.gateway.edge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.zhengan.gateway.fixture.Await;
import org.zhengan.gateway.fixture.RawCaller;
import org.zhengan.gateway.fixture.RunningGateway;
import org.zhengan.gateway.fixture.StubService;

class BadRequestsIT {

    private static final String MALFORMED = "urn:zhengan:problem:";
    private static final int TEN_MEGABYTES = 10 << 20;

    private static StubService service;
    private static RunningGateway gateway;

    @BeforeAll
    static void start() {
        service = new StubService();
        gateway = RunningGateway.before(
                service.uri(),
                "zhengan.gateway.body-time",
                "500ms",
                "zhengan.gateway.body-limit",
                "1MB",
                "zhengan.gateway.edge.header-time",
                "500ms");
    }

    @AfterAll
    static void stop() {
        gateway.close();
        service.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/gas/..;/fire/x",
                "/api/gas/..;/..;/actuator/env",
                "/api/gas/%2e%2e/fire/x",
                "/api/gas/%2E%2E%2Ffire",
                "/api/gas/../fire/x",
                "/api//gas/x",
                "//api/gas/x",
                "/api/gas%2fx",
                "/api/gas/%5c..%5cx",
                "/api/gas/%00",
                "/api/gas/%252e%252e/x",
                "/api/gas/x%0d%0aSet-Cookie:a=b",
                "/api/gas/;a=b",
                "/api/gas/\\x",
                "/api/gas/%zz",
                "/api/gas/%c0%ae%c0%ae/x",
                "/api/gas/%e0%80%af",
                "/api/gas/%ff"
            })
    void refusesTricksWithPaths(String path) {
        var answer = ask("GET " + path + " HTTP/1.1\r\n" + common() + "\r\n");

        assertThat(answer).startsWith("HTTP/1.1 400").contains("application/problem+json", MALFORMED);
        assertThat(answer).doesNotContain("Exception", "org.zhengan", "\tat ", "Server:");
        assertThat(service.received("/api/")).isEmpty();
    }

    @Test
    void refusesANulInTheRequestLine() {
        var answer = ask("GET /api/gas/\0x HTTP/1.1\r\n" + common() + "\r\n");

        assertThat(answer).startsWith("HTTP/1.1 400").contains("application/problem+json", MALFORMED);
    }

    @Test
    void refusesALineThatIsTooLong() {
        assertThat(ask("GET /api/gas/x?q=" + "a".repeat(20_000) + " HTTP/1.1\r\n" + common() + "\r\n"))
                .startsWith("HTTP/1.1 414")
                .contains("application/problem+json", MALFORMED + "path-too-long");
    }

    @Test
    void refusesAHeaderOfTenMegabytes() {
        assertThat(ask("GET /api/gas/x HTTP/1.1\r\nX-Big: " + "a".repeat(TEN_MEGABYTES) + "\r\n" + common() + "\r\n"))
                .satisfiesAnyOf(
                        answer -> assertThat(answer)
                                .startsWith("HTTP/1.1 431")
                                .contains("application/problem+json", MALFORMED + "headers-too-large"),
                        // The answer is lost when the refused bytes still come in and the connection is reset.
                        answer -> assertThat(answer).isEmpty());
    }

    @Test
    void refusesHeadersJustOverTheirLimit() {
        assertThat(ask("GET /api/gas/x HTTP/1.1\r\nX-Big: " + "a".repeat(33 * 1024) + "\r\n" + common() + "\r\n"))
                .startsWith("HTTP/1.1 431")
                .contains("application/problem+json", MALFORMED + "headers-too-large");
    }

    @Test
    void refusesOneHeaderMoreThanThereMayBe() {
        assertThat(ask("GET /api/catalogue HTTP/1.1\r\n" + common() + headers(98) + "\r\n"))
                .startsWith("HTTP/1.1 200");
        assertThat(ask("GET /api/catalogue HTTP/1.1\r\n" + common() + headers(99) + "\r\n"))
                .startsWith("HTTP/1.1 431")
                .contains("application/problem+json", MALFORMED + "headers-too-large");
    }

    @Test
    void refusesABodyThatIsTooLargeWithoutReadingIt() {
        assertThat(ask("POST /api/gas/x HTTP/1.1\r\n" + authorised() + "Content-Length: " + TEN_MEGABYTES + "\r\n\r\n"))
                .startsWith("HTTP/1.1 413")
                .contains("application/problem+json", MALFORMED + "too-large");
    }

    @Test
    void refusesABodyThatOnlyTrickles() {
        try (var caller = new RawCaller(gateway)) {
            caller.send("POST /api/gas/trickled HTTP/1.1\r\n" + authorised() + "Content-Length: 1000\r\n\r\n{");
            var answer = new Thread(() -> trickle(caller, "a"));
            answer.setDaemon(true);
            answer.start();

            assertThat(caller.readToEnd())
                    .startsWith("HTTP/1.1 408")
                    .contains("application/problem+json", MALFORMED + "too-slow");
        }
        assertThat(service.received("/api/gas/trickled")).isEmpty();
    }

    @Test
    void endsAConnectionWhoseHeadersOnlyTrickle() {
        try (var caller = new RawCaller(gateway)) {
            caller.send("GET /api/catalogue HTTP/1.1\r\nHost: x\r\nX-Slow: ");
            var sending = new Thread(() -> trickle(caller, "a"));
            sending.setDaemon(true);
            sending.start();

            assertThat(caller.readToEnd()).startsWith("HTTP/1.1 408").contains(MALFORMED + "too-slow");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"NONSENSE\r\n\r\n", "GET / HTTP/9.x\r\n\r\n", "GET /x HTTP/1.1\r\nbad header\r\n\r\n"})
    void refusesWhatIsNotHttp(String nonsense) {
        assertThat(ask(nonsense)).startsWith("HTTP/1.").contains(" 400").contains(MALFORMED);
    }

    private static void trickle(RawCaller caller, String piece) {
        Await.until("the other side has closed", () -> !caller.send(piece));
    }

    private static String headers(int count) {
        return IntStream.range(0, count)
                .mapToObj(number -> "X-H: " + number + "\r\n")
                .collect(Collectors.joining());
    }

    private static String common() {
        return "Host: localhost\r\nConnection: close\r\n";
    }

    private static String authorised() {
        return "Host: localhost\r\nAuthorization: Bearer "
                + RunningGateway.signer().tokenFor("CITY") + "\r\n";
    }

    private static String ask(String request) {
        try (var caller = new RawCaller(gateway)) {
            caller.send(request);
            return caller.readToEnd();
        }
    }
}
