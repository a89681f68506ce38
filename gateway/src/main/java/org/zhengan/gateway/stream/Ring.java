package org.zhengan.gateway.stream;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
import org.springframework.util.unit.DataSize;
import reactor.core.publisher.Mono;
import reactor.core.publisher.Sinks;
import reactor.core.scheduler.Schedulers;

/**
 * The latest arrivals, kept once for all subscribers; each subscriber holds only a number into it. What is pushed out is
 * still at the broker.
 */
final class Ring {

    private static final int PAGE = 256;

    private final @Nullable Arrival[] slots;
    private final long mostBytes;
    /** Per partition the first offset from which on everything up to the head is kept. */
    private final SortedMap<Source, Long> floor = new TreeMap<>();

    private final SortedMap<Source, Long> heads = new TreeMap<>();
    /** Numbers count arrivals since the start: those from {@code first} up to, not including, {@code next} are kept. */
    private long first;

    private long next;
    private long bytes;
    private boolean ready;
    private Sinks.Empty<Void> change = Sinks.empty();

    Ring(int mostEvents, DataSize mostBytes) {
        this.slots = new Arrival[mostEvents];
        this.mostBytes = mostBytes.toBytes();
    }

    /** Partitions that are followed from now on, each from the given offset. */
    void follow(SortedMap<Source, Long> starts) {
        wake(() -> {
            floor.putAll(starts);
            heads.putAll(starts);
            ready = true;
        });
    }

    /** Partitions that are no more; topics are hardly ever deleted, so all that is kept may go with them. */
    void forget(Collection<Source> gone) {
        wake(() -> {
            heads.keySet().removeAll(gone);
            while (first < next) {
                pushOut();
            }
            floor.clear();
            floor.putAll(heads);
        });
    }

    void append(List<Arrival> arrivals) {
        wake(() -> arrivals.forEach(this::keep));
    }

    synchronized boolean isReady() {
        return ready;
    }

    synchronized SortedMap<Source, Long> heads() {
        return new TreeMap<>(heads);
    }

    /** Where a subscriber stands: at its position, or for a new one at the present; waits for the first sight of the broker. */
    Mono<Place> join(@Nullable Position wanted) {
        return Mono.defer(() -> {
            synchronized (this) {
                return ready ? Mono.just(place(wanted)) : changed().then(join(wanted));
            }
        });
    }

    /** The next arrivals after those a subscriber has already taken; waits for one. */
    Mono<List<Arrival>> after(long taken) {
        return Mono.defer(() -> {
            synchronized (this) {
                if (taken < first) {
                    return Mono.error(new TooSlow());
                }
                return taken < next ? Mono.just(page(taken)) : changed().then(after(taken));
            }
        });
    }

    private Place place(@Nullable Position wanted) {
        if (wanted == null) {
            return new Place.Covered(new Position(heads), next);
        }
        var position = wanted.without(heads);
        var covered = floor.entrySet().stream().allMatch(known -> position.nextOf(known.getKey()) >= known.getValue());
        return covered ? new Place.Covered(position, first) : new Place.Behind(position, heads());
    }

    private List<Arrival> page(long taken) {
        return LongStream.range(taken, Math.min(next, taken + PAGE))
                .mapToObj(this::at)
                .toList();
    }

    private Arrival at(long number) {
        return Objects.requireNonNull(slots[slot(number)]);
    }

    private int slot(long number) {
        return (int) (number % slots.length);
    }

    private void keep(Arrival arrival) {
        if (next - first == slots.length) {
            pushOut();
        }
        slots[slot(next)] = arrival;
        next++;
        bytes += arrival.size();
        heads.put(arrival.source(), arrival.offset() + 1);
        while (bytes > mostBytes && next - first > 1) {
            pushOut();
        }
    }

    private void pushOut() {
        var oldest = at(first);
        slots[slot(first)] = null;
        first++;
        bytes -= oldest.size();
        floor.computeIfPresent(oldest.source(), (source, offset) -> oldest.offset() + 1);
    }

    private Mono<Void> changed() {
        return change.asMono().publishOn(Schedulers.parallel());
    }

    private void wake(Runnable work) {
        Sinks.Empty<Void> waiting;
        synchronized (this) {
            work.run();
            waiting = change;
            change = Sinks.empty();
        }
        waiting.tryEmitEmpty();
    }

    /** A subscriber that took so little that the ring went past it. */
    static final class TooSlow extends RuntimeException {
        TooSlow() {
            super("the ring went past a subscriber", null, false, false);
        }
    }
}
