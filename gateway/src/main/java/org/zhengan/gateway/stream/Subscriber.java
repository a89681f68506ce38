package org.zhengan.gateway.stream;

import java.time.Duration;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.http.codec.ServerSentEvent;
import reactor.core.publisher.SynchronousSink;

/**
 * One open stream: turns signals into what is sent and keeps the place reached. It stands last in its chain, so a place
 * is only ever told after everything before it was sent. Used by one thread at a time.
 */
final class Subscriber {

    private static final Duration RECONNECT = Duration.ofSeconds(2);

    private final Interest interest;
    private @Nullable SortedMap<Source, Long> reached;

    Subscriber(Interest interest, @Nullable Position start) {
        this.interest = interest;
        this.reached = start == null ? null : new TreeMap<>(start.next());
    }

    void render(Signal signal, SynchronousSink<ServerSentEvent<String>> sink) {
        if (signal instanceof Arrival arrival) {
            renderArrival(arrival, sink);
        } else if (signal instanceof Signal.Placed placed) {
            reached = new TreeMap<>(placed.position().next());
            sink.next(sign("ready").retry(RECONNECT).build());
        } else if (signal instanceof Signal.Tick tick) {
            sink.next(sign(tick.comment()).build());
        }
    }

    private void renderArrival(Arrival arrival, SynchronousSink<ServerSentEvent<String>> sink) {
        var places = reached == null ? new TreeMap<Source, Long>() : reached;
        reached = places;
        if (arrival.offset() < places.getOrDefault(arrival.source(), 0L)) {
            return;
        }
        places.put(arrival.source(), arrival.offset() + 1);
        var event = arrival.event();
        if (event != null && interest.covers(arrival.source().context(), event)) {
            sink.next(ServerSentEvent.builder(event.json())
                    .id(PositionCode.write(places))
                    .event(event.type())
                    .build());
        }
    }

    /** A sign of life carries the place too: who sees little of what passes need not read it again after a reconnect. */
    private ServerSentEvent.Builder<String> sign(String comment) {
        var sign = ServerSentEvent.<String>builder().comment(comment);
        return reached == null ? sign : sign.id(PositionCode.write(reached));
    }
}
