package org.zhengan.gateway.stream;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PositionCodeTest {

    @Test
    void comesBackAsItWasWrittenAlsoWithPartitionsLeftOut() {
        var next = new TreeMap<>(Map.of(
                new Source("fire", "aB-_9z", 0), 12L,
                new Source("fire", "aB-_9z", 1), 0L,
                new Source("gas", "x", 2), Long.MAX_VALUE,
                new Source("gas", "x", 5), 1L,
                new Source("occupational-health", "q1w2e3", 0), 36L));

        assertThat(PositionCode.read(PositionCode.write(next))).contains(new Position(next));
    }

    @Test
    void isNeverEmptyBecauseAnEmptyIdWouldMeanNone() {
        var code = PositionCode.write(new TreeMap<>());

        assertThat(code).isNotEmpty();
        assertThat(PositionCode.read(code)).contains(new Position(new TreeMap<>()));
    }

    @Test
    void staysShortForTheWholeSuite() {
        var next = new TreeMap<Source, Long>();
        for (var topic = 0; topic < 14; topic++) {
            for (var partition = 0; partition < 12; partition++) {
                next.put(new Source("context-no-" + topic, "gen123", partition), 100_000_000L);
            }
        }

        assertThat(PositionCode.write(next)).hasSizeLessThan(2_500);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2",
                "",
                "1;gas",
                "1;gas~x:-1",
                "1;gas~x:zzzzzzzzzzzzzz",
                "1;GAS~x:1",
                "1;gas~x:1;",
                "1;gas:1",
                "1;gas~x:1,2"
            })
    void isRefusedWhenSomebodyElseWroteIt(String text) {
        var code = Base64.getUrlEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));

        assertThat(PositionCode.read(code)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"42", "!!", "äöü"})
    void isRefusedWhenItIsNoCodeAtAll(String code) {
        assertThat(PositionCode.read(code)).isEmpty();
    }

    @Test
    void isRefusedWhenItIsLongerThanAnyPosition() {
        assertThat(PositionCode.read("A".repeat(20_000))).isEmpty();
    }
}
