package org.zhengan.gateway.edge;

import static org.assertj.core.api.Assertions.assertThat;

import io.netty.util.internal.PlatformDependent;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.zhengan.gateway.fixture.RawCaller;
import org.zhengan.gateway.fixture.RunningGateway;
import org.zhengan.gateway.fixture.StubService;
import org.zhengan.testing.Memory;

/** Ten megabytes of anything, announced or not, at once or by and by, leave the gateway's memory as it was. */
class FloodIT {

    private static final int ROUNDS = 4;
    private static final long MOST_KEPT = 8 << 20;
    private static final String LOT = "a".repeat(10 << 20);
    private static final String SOME = "a".repeat(64 * 1024);

    private static StubService service;
    private static RunningGateway gateway;

    @BeforeAll
    static void start() {
        service = new StubService();
        gateway = RunningGateway.before(
                service.uri(), "zhengan.gateway.body-time", "300ms", "zhengan.gateway.body-limit", "1MB");
    }

    @AfterAll
    static void stop() {
        gateway.close();
        service.close();
    }

    @Test
    void theMemoryIsAsBefore() {
        everything();
        long heap = Memory.heapInUse();
        long outside = outside();

        IntStream.range(0, ROUNDS).forEach(round -> everything());

        assertThat(service.received("/api/")).isEmpty();
        assertThat(Memory.heapInUse() - heap).as("kept in the heap").isLessThan(MOST_KEPT);
        assertThat(outside() - outside).as("kept outside").isLessThan(MOST_KEPT);
    }

    private static void everything() {
        var post = "POST /api/gas/x HTTP/1.1\r\n" + authorised();
        var length = "Content-Length: " + LOT.length() + "\r\n";
        refused("GET /api/gas/x HTTP/1.1\r\n" + authorised() + "X-Big: " + LOT + "\r\n\r\n");
        refused("GET /api/gas/x?q=" + LOT + " HTTP/1.1\r\n" + authorised() + "\r\n");
        refused("GET /api/gas/x HTTP/1.1\r\n" + authorised() + "X-Many: x\r\n".repeat(900_000) + "\r\n");
        refused(post + length + "\r\n" + LOT);
        refused(post + "Transfer-Encoding: chunked\r\n\r\n"
                + "%x\r\n%s\r\n".formatted(SOME.length(), SOME).repeat(LOT.length() / SOME.length()));
        refused(post + "Transfer-Encoding: chunked\r\n\r\n" + "1\r\na\r\n".repeat(1 << 20));
        slow(post + "Content-Length: 900000\r\n\r\n" + SOME);
    }

    /** The answer may be lost where the refused bytes still come in and the connection is reset. */
    private static void refused(String request) {
        try (var caller = new RawCaller(gateway)) {
            caller.send(request);
            assertThat(caller.readToEnd())
                    .satisfiesAnyOf(
                            answer -> assertThat(answer).matches("(?s)HTTP/1\\.1 4(08|13|14|31) .*"),
                            answer -> assertThat(answer).isEmpty());
        }
    }

    private static void slow(String request) {
        List<RawCaller> callers =
                IntStream.range(0, 20).mapToObj(each -> new RawCaller(gateway)).toList();
        callers.forEach(caller -> caller.send(request));
        callers.forEach(caller -> {
            assertThat(caller.readToEnd()).startsWith("HTTP/1.1 408");
            caller.close();
        });
    }

    /** Buffers of the JVM, and those that Netty takes by itself. */
    private static long outside() {
        return Memory.directInUse() + PlatformDependent.usedDirectMemory();
    }

    private static String authorised() {
        return "Host: localhost\r\nConnection: close\r\nAuthorization: Bearer "
                + RunningGateway.signer().tokenFor("CITY") + "\r\n";
    }
}
