package org.zhengan.runtime;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Indexes;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tags;
import java.time.Clock;
import java.time.Instant;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.zhengan.runtime.store.ThingStore;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * The domain's metrics: unsent events and their lag, clocks overdue, cases open. Each is a bounded range of an index, never a
 * scan, counted now and then and not when it is asked for. A counter that every change keeps would be a second write beside
 * the one that makes it happen, and could part from it; these numbers are small, or too large to be told apart.
 */
final class Gauges {

    private static final int MOST = 10_000;

    private final List<ThingStore<?, ?>> stores;
    private final Clock clock;
    private final AtomicLong pending = new AtomicLong();
    private final AtomicLong lagSeconds = new AtomicLong();
    private final AtomicLong overdue = new AtomicLong();
    private final Map<ThingStore<?, ?>, AtomicLong> open = new LinkedHashMap<>();

    Gauges(String context, List<ThingStore<?, ?>> stores, Clock clock, MeterRegistry meters) {
        this.stores = List.copyOf(stores);
        this.clock = clock;
        var tags = Tags.of("context", context);
        meters.gauge("zhengan.outbox.pending", tags, pending);
        meters.gauge("zhengan.outbox.lag.seconds", tags, lagSeconds);
        meters.gauge("zhengan.deadlines.overdue", tags, overdue);
        stores.forEach(store -> open.put(
                store,
                meters.gauge(
                        "zhengan.cases.open", tags.and("ledger", store.ledger().path()), new AtomicLong())));
    }

    /** Counts anew; a count beyond 10,000 shows as 10,000 a ledger, cases open as 10,000 a state. */
    Mono<Void> count() {
        return Mono.defer(() -> count(clock.instant()));
    }

    private Mono<Void> count(Instant now) {
        return sum(Filters.exists("pendingSince"))
                .doOnNext(pending::set)
                .then(sum(Filters.lt("nextDue", Date.from(now))))
                .doOnNext(overdue::set)
                .then(cases())
                .then(oldest(now))
                .doOnNext(since -> lagSeconds.set(Math.max(0, (now.toEpochMilli() - since) / 1000)))
                .then();
    }

    private Mono<Long> sum(Bson filter) {
        return Flux.fromIterable(stores).concatMap(store -> some(store, filter)).reduce(0L, Long::sum);
    }

    private static Mono<Long> some(ThingStore<?, ?> store, Bson filter) {
        var found = store.collection().find(filter).projection(new Document("_id", 1));
        return Flux.from(found.limit(MOST)).count();
    }

    private Mono<Void> cases() {
        return Flux.fromIterable(open.entrySet())
                .concatMap(each -> Flux.fromIterable(each.getKey().lifecycle().open())
                        .concatMap(state -> some(each.getKey(), Filters.eq("state", state.name())))
                        .reduce(0L, Long::sum)
                        .doOnNext(each.getValue()::set))
                .then();
    }

    private Mono<Long> oldest(Instant now) {
        return Flux.fromIterable(stores)
                .concatMap(store -> store.collection()
                        .find(Filters.exists("pendingSince"))
                        .sort(Indexes.ascending("pendingSince"))
                        .limit(1))
                .map(document -> document.getDate("pendingSince").toInstant().toEpochMilli())
                .reduce(now.toEpochMilli(), Math::min);
    }
}
