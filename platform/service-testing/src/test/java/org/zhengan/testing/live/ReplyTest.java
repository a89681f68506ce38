package org.zhengan.testing.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class ReplyTest {

    private static final Reply REPLY = new Reply(
            200, "{\"items\":[{\"id\":\"a\"},{\"id\":\"b\"}],\"next\":\"c\"}".getBytes(StandardCharsets.UTF_8));

    @Test
    void readsWhatItIsAskedForAndNothingWhereThereIsNone() {
        assertThat(REPLY.each("/items", "id")).containsExactly("a", "b");
        assertThat(REPLY.at("/next")).isEqualTo("c");
        assertThat(REPLY.at("/items/2/id")).isEmpty();
        assertThat(REPLY).hasToString("200 {\"items\":[{\"id\":\"a\"},{\"id\":\"b\"}],\"next\":\"c\"}");
    }

    @Test
    void theClockStandsUntilItIsMoved() {
        var start = Instant.parse("2022-11-05T02:00:00Z");
        var clock = new StoryClock(start);

        assertThat(clock.instant()).isEqualTo(start);
        clock.pass(Duration.ofMinutes(5));
        assertThat(clock.instant()).isEqualTo(start.plusSeconds(300));
    }
}
