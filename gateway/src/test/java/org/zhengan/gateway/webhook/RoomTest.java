package org.zhengan.gateway.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class RoomTest {

    private final AtomicLong pending = new AtomicLong();
    private final AtomicInteger counted = new AtomicInteger();
    private final Room room = new Room(10, id -> {
        counted.incrementAndGet();
        return pending.get();
    });

    @Test
    void isTakenUpToTheLastPlaceAndNotBeyond() {
        assertThat(room.take("a", 9)).isTrue();
        pending.set(9);
        assertThat(room.take("a", 1)).isTrue();
        pending.set(10);
        assertThat(room.take("a", 1)).isFalse();
    }

    @Test
    void isNotGivenInPart() {
        pending.set(8);

        assertThat(room.take("a", 3)).isFalse();
        assertThat(room.take("b", 2)).isTrue();
    }

    @Test
    void isCountedAgainOnlyWhenWhatIsRememberedWouldNotDo() {
        room.take("a", 4);
        room.take("a", 6);
        assertThat(counted).hasValue(1);

        assertThat(room.take("a", 10)).isTrue();

        assertThat(counted).hasValue(2);
    }

    @Test
    void ofOneThatIsGoneNothingIsRemembered() {
        room.take("a", 1);
        room.keepOnly(Set.of("b"));
        room.take("a", 1);

        assertThat(counted).hasValue(2);
    }
}
