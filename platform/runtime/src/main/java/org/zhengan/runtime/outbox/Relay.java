package org.zhengan.runtime.outbox;

import com.mongodb.MongoNamespace;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.UpdateOneModel;
import com.mongodb.client.model.Updates;
import com.mongodb.client.model.WriteModel;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.zhengan.runtime.store.Writing;
import reactor.core.Disposable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.publisher.Sinks;
import reactor.util.concurrent.Queues;

/**
 * Publishes what documents have to tell: to the topic (acks=all), then to the event log, then out of the document. One
 * batch at a time, so that the events of a thing stay in their order. A crash anywhere means at least once. What cannot
 * be handed off (a full queue, a broker away) stays in its document until the {@link OutboxSweep} finds it.
 */
public final class Relay {

    private static final Logger LOG = LoggerFactory.getLogger(Relay.class);
    private static final int BATCH = 256;
    private static final int QUEUE = 8_192;
    private static final BulkWriteOptions UNORDERED = new BulkWriteOptions().ordered(false);

    private final Publisher publisher;
    private final EventLog log;
    private final Sinks.Many<HandOff> queue = Sinks.many()
            .unicast()
            .onBackpressureBuffer(Queues.<HandOff>get(QUEUE).get());
    private final Sinks.Many<Mono<Void>> swept = Sinks.many().unicast().onBackpressureBuffer();
    private final AtomicLong published = new AtomicLong();
    private volatile boolean away;
    private Disposable running = () -> {};

    public Relay(Publisher publisher, EventLog log) {
        this.publisher = publisher;
        this.log = log;
    }

    /** Starts publishing what is handed off. */
    public void start() {
        var handedOff = queue.asFlux()
                .bufferTimeout(BATCH, Duration.ofMillis(2), true)
                .map(batch -> Mono.defer(() -> away ? Mono.<Void>empty() : relay(batch)));
        running = Flux.merge(handedOff, swept.asFlux())
                .concatMap(Function.identity(), 1)
                .subscribe();
    }

    /** Stops; what is still queued stays in its documents. */
    public void stop() {
        running.dispose();
    }

    /** Takes events just written; never waits, never fails. */
    public void offer(HandOff handOff) {
        synchronized (queue) {
            queue.tryEmitNext(handOff);
        }
    }

    /** Whether the last attempt to publish failed; then only the sweep tries. */
    public boolean isAway() {
        return away;
    }

    /** How many events were published since the start. */
    public long published() {
        return published.get();
    }

    private Mono<Void> relay(List<HandOff> batch) {
        Map<String, HandOff> reread = new LinkedHashMap<>();
        List<Outgoing> outgoing = new ArrayList<>();
        for (var handOff : batch) {
            if (handOff.alone()) {
                outgoing.add(new Outgoing(handOff.collection(), handOff.id(), handOff.events()));
            } else {
                reread.put(handOff.id(), handOff);
            }
        }
        outgoing.removeIf(each -> reread.containsKey(each.id()));
        return Flux.fromIterable(reread.values())
                .concatMap(each -> Mono.from(each.collection().find(Filters.eq("_id", each.id())))
                        .map(document -> Outgoing.of(each.collection(), document)))
                .filter(each -> !each.events().isEmpty())
                .collectList()
                .flatMap(again -> {
                    outgoing.addAll(again);
                    return send(outgoing);
                })
                .onErrorResume(failed -> Mono.empty());
    }

    /** Publishes what a sweep found, in turn with what is handed off; fails where that fails, so that the sweep pauses. */
    Mono<Void> sweep(List<Outgoing> outgoing) {
        return Mono.defer(() -> {
            Sinks.Empty<Void> done = Sinks.empty();
            var task = send(outgoing)
                    .doOnSuccess(sent -> done.tryEmitEmpty())
                    .doOnError(done::tryEmitError)
                    .onErrorResume(failed -> Mono.empty());
            synchronized (swept) {
                swept.tryEmitNext(task);
            }
            return done.asMono();
        });
    }

    /** Publishes, logs and removes; on failure the relay is away until a sweep gets through. */
    private Mono<Void> send(List<Outgoing> outgoing) {
        if (outgoing.isEmpty()) {
            return Mono.empty();
        }
        return publisher
                .publish(outgoing)
                .then(Mono.defer(() -> log.append(entries(outgoing))))
                .then(Mono.defer(() -> remove(outgoing)))
                .doOnSuccess(done -> {
                    away = false;
                    outgoing.forEach(each -> published.addAndGet(each.events().size()));
                })
                .doOnError(failed -> {
                    if (!away) {
                        LOG.warn("events wait in their documents: {}", failed.toString());
                    }
                    away = true;
                });
    }

    private static List<EventLog.Entry> entries(List<Outgoing> outgoing) {
        List<EventLog.Entry> entries = new ArrayList<>();
        for (var each : outgoing) {
            for (Writing.Event event : each.events()) {
                entries.add(EventLog.Entry.of(each.id(), EventJson.district(event.json()), event));
            }
        }
        return entries;
    }

    /**
     * Takes the events out. Where newer ones came in between, or another instance was here, only the published ones go and
     * the document stays pending; that is rare, so it is looked for only when some document did not match. Events leave from
     * the front, so a list with as many events of which one is the first that was published is the list that was published.
     */
    private static Mono<Void> remove(List<Outgoing> outgoing) {
        Map<MongoNamespace, List<Outgoing>> byCollection = outgoing.stream()
                .collect(Collectors.groupingBy(each -> each.collection().getNamespace()));
        return Flux.fromIterable(byCollection.values())
                .concatMap(Relay::removeAll)
                .then();
    }

    private static Mono<Void> removeAll(List<Outgoing> outgoing) {
        var collection = outgoing.get(0).collection();
        var whole = Updates.combine(Updates.unset("outbox"), Updates.unset("pendingSince"), Updates.unset("lease"));
        List<WriteModel<Document>> writes = new ArrayList<>();
        List<WriteModel<Document>> parts = new ArrayList<>();
        for (var each : outgoing) {
            var thing = Filters.eq("_id", each.id());
            writes.add(new UpdateOneModel<>(Filters.and(thing, unchanged(each)), whole));
            if (!each.events().isEmpty()) {
                parts.add(new UpdateOneModel<>(thing, Updates.pull("outbox", Filters.in("id", each.ids()))));
                parts.add(new UpdateOneModel<>(Filters.and(thing, Filters.size("outbox", 0)), whole));
            }
        }
        return Mono.from(collection.bulkWrite(writes, UNORDERED))
                .filter(result -> result.getMatchedCount() < writes.size() && !parts.isEmpty())
                .flatMap(some -> Mono.from(collection.bulkWrite(parts)))
                .then();
    }

    private static Bson unchanged(Outgoing outgoing) {
        return outgoing.events().isEmpty()
                ? Filters.or(Filters.exists("outbox", false), Filters.size("outbox", 0))
                : Filters.and(
                        Filters.size("outbox", outgoing.events().size()),
                        Filters.eq("outbox.id", outgoing.events().get(0).id()));
    }
}
