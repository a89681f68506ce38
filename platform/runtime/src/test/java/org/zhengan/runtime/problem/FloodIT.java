package org.zhengan.runtime.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.netty.util.internal.PlatformDependent;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.zhengan.runtime.fixture.Answer;
import org.zhengan.runtime.fixture.Caller;
import org.zhengan.runtime.fixture.RunningService;
import org.zhengan.testing.Memory;

/** Much of something bad is refused in the same few words as little of it, and leaves the memory as it was. */
class FloodIT {

    private static final String PATH = "/api/lantern/lanterns";
    private static final int ROUNDS = 3;
    private static final long MOST_KEPT = 8 << 20;
    private static final int LONGEST_ANSWER = 400_000;

    private final RunningService service = RunningService.shared();
    private final Caller admin = service.admin();

    @ParameterizedTest(name = "{0}")
    @MethodSource("bodies")
    void aBodyIsRefused(String what, String body) {
        refused(admin.post(PATH, body));
        refused(admin.post("/api/lantern/evaluations/glow", body));
        refused(admin.post("/api/lantern/sightings", body));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("paths")
    void aPathIsRefused(String path) {
        refused(admin.get(path));
    }

    @Test
    void textThatIsNoUtf8IsRefused() {
        for (var bytes : new byte[][] {
            {(byte) 0xC0, (byte) 0xAF},
            {(byte) 0xE0, (byte) 0x80, (byte) 0xAF},
            {(byte) 0xED, (byte) 0xA0, (byte) 0x80},
            {(byte) 0xFF},
            {(byte) 0xF8, (byte) 0x88, (byte) 0x80, (byte) 0x80, (byte) 0x80}
        }) {
            var head = "{\"post\":\"a".getBytes(StandardCharsets.UTF_8);
            var body = new byte[head.length + bytes.length + 2];
            System.arraycopy(head, 0, body, 0, head.length);
            System.arraycopy(bytes, 0, body, head.length, bytes.length);
            body[body.length - 2] = '"';
            body[body.length - 1] = '}';

            refused(admin.postBytes(PATH, body));
        }
    }

    @Test
    void faultsWithoutEndAreCountedAndTheFirstOfThemTold() {
        var answer = admin.post(PATH, "{" + many(10_000, "\"f%d\":1") + "}");

        assertThat(answer.text("/detail")).contains("1000");
        assertThat(answer.json().path("issues")).hasSize(1_000);
    }

    @Test
    void theMemoryIsAsBeforeAfterAllOfItManyTimes() {
        everything();
        long heap = Memory.heapInUse();
        long outside = outside();

        IntStream.range(0, ROUNDS).forEach(round -> everything());

        assertThat(Memory.heapInUse() - heap).as("kept in the heap").isLessThan(MOST_KEPT);
        assertThat(outside() - outside).as("kept outside").isLessThan(MOST_KEPT);
    }

    /** Buffers of the JVM, and those that Netty takes by itself. */
    private static long outside() {
        return Memory.directInUse() + PlatformDependent.usedDirectMemory();
    }

    private void everything() {
        bodies().forEach(each -> aBodyIsRefused("", (String) each.get()[1]));
        paths().forEach(path -> aPathIsRefused(path));
    }

    static Stream<Arguments> bodies() {
        return Stream.of(
                arguments("10 MB of nothing", " ".repeat(10 << 20)),
                arguments("10 MB of text", "{\"post\":\"" + "a".repeat(10 << 20) + "\"}"),
                arguments("a long text", "{\"post\":\"" + "a".repeat(900_000) + "\",\"oil\":\"x\"}"),
                arguments("depth", "{\"post\":" + "[".repeat(100_000) + "]".repeat(100_000) + "}"),
                arguments("depth of objects", "{\"a\":".repeat(50_000) + "1" + "}".repeat(50_000)),
                arguments("a large exponent", "{\"height\":1e400000000,\"oil\":1e400000000}"),
                arguments("a small one", "{\"height\":1e-400000000,\"oil\":-1e-400000000}"),
                arguments(
                        "an exponent beyond all", "{\"height\":1e99999999999999999999,\"oil\":1e99999999999999999999}"),
                arguments("many digits", "{\"height\":" + "9".repeat(100_000) + "}"),
                arguments("many digits behind the point", "{\"height\":0." + "9".repeat(100_000) + "}"),
                arguments("unknown fields", "{" + many(10_000, "\"f%d\":1") + "}"),
                arguments("many more", "{" + many(80_000, "\"%d\":1") + "}"),
                arguments("the same field", "{" + many(10_000, "\"post\":%d") + "}"),
                arguments("items", "{\"items\":[" + many(100_000, "{}") + "]}"));
    }

    static Stream<String> paths() {
        return Stream.of(
                PATH + "/%2e%2e/%2e%2e/actuator/env",
                PATH + "/..;/x",
                PATH + "/%2fx",
                PATH + "/%00",
                PATH + "/%c0%ae%c0%ae/x",
                PATH + "/%e0%80%ae",
                PATH + "/" + "a".repeat(10_000),
                PATH + "?" + many(1_000, "f%d=1").replace(',', '&'),
                PATH + "?post=" + "a".repeat(20_000));
    }

    private static String many(int count, String form) {
        return IntStream.range(0, count)
                .mapToObj(number -> form.replace("%d", Integer.toString(number)))
                .collect(Collectors.joining(","));
    }

    private static void refused(Answer answer) {
        assertThat(answer.status()).as(answer.body()).isBetween(400, 499);
        assertThat(answer.body()).hasSizeLessThan(LONGEST_ANSWER).doesNotContain("Exception", "\tat ", "org.zhengan");
    }
}
