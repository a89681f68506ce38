package org.zhengan.runtime.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.zhengan.rules.Ids;
import org.zhengan.runtime.fixture.RunningService;
import org.zhengan.runtime.fixture.TopicReader;
import org.zhengan.runtime.store.Writing;

/** What the broker will never take holds up nothing else. */
class PublisherIT {

    private static final Writing.Cause CAUSE =
            new Writing.Cause(Instant.parse("2026-03-01T00:00:00Z"), "ERQI", "keeper", "light", "");
    private static final int MORE_THAN_A_BROKER_TAKES = 2_000_000;

    private final RunningService service = RunningService.shared();
    private final Publisher publisher = new Publisher(service.kafka(), RunningService.TOPIC);

    @Test
    void anEventTooLargeForTheBrokerStaysAndTheOthersGo() {
        var before = outgoing(10);
        var tooLarge = outgoing(10, MORE_THAN_A_BROKER_TAKES, 10);
        var after = outgoing(10);

        var told = publisher.publish(List.of(before, tooLarge, after)).block();

        assertThat(told).containsExactly(before, after);
        var keys = TopicReader.records(service.bootstrap(), RunningService.TOPIC).stream()
                .map(each -> each.key())
                .toList();
        assertThat(keys).contains(before.id(), after.id());
        // the first of the three went; the last must not overtake the one that waits
        assertThat(keys).containsOnlyOnce(tooLarge.id());
    }

    private Outgoing outgoing(int... sizes) {
        var events = Arrays.stream(sizes)
                .mapToObj(
                        size -> new Writing.Event(Ids.next(), "lantern.lantern.lit", 1, "{}" + " ".repeat(size), CAUSE))
                .toList();
        return new Outgoing(service.collection("lanterns"), Ids.next(), events);
    }
}
