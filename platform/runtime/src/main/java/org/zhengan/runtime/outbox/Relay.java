package org.zhengan.runtime.outbox;

import com.mongodb.client.model.Filters;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.zhengan.trail.Note;
import reactor.core.Disposable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.publisher.Sinks;
import reactor.util.concurrent.Queues;

/**
 * Publishes what documents have to tell: to the topic (acks=all), then to the event log, then out of the document. Three
 * stages work at once, each on one load at a time and in the order of the loads, so that the events of a thing stay in
 * their order. A crash anywhere means at least once. What cannot be handed off (a full queue, a broker away) stays in its
 * document until the {@link OutboxSweep} finds it.
 */
public final class Relay {

    private static final int BATCH = 256;
    private static final int LOADS = 16;
    private static final int QUEUE = 8_192;

    private final Publisher publisher;
    private final EventLog log;
    private final Stage removing = new Stage(this::remove, null);
    private final Stage logging = new Stage(this::log, removing);
    private final Stage publishing = new Stage(this::publish, logging);
    private final Sinks.Many<HandOff> queue = Sinks.many()
            .unicast()
            .onBackpressureBuffer(Queues.<HandOff>get(QUEUE).get());
    private final Sinks.Many<Load> swept = Sinks.many().unicast().onBackpressureBuffer();
    /** Events published and not yet removed; whoever reads their document meanwhile must not tell them again. */
    private final Set<String> underWay = ConcurrentHashMap.newKeySet();

    private Disposable running = () -> {};

    public Relay(Publisher publisher, EventLog log) {
        this.publisher = publisher;
        this.log = log;
    }

    /** Starts publishing what is handed off. */
    public void start() {
        var handedOff = queue.asFlux()
                .bufferTimeout(BATCH, Duration.ofMillis(2), true)
                .map(batch -> Load.handedOff(Mono.defer(() -> found(batch))));
        running = Flux.merge(handedOff, swept.asFlux())
                .concatMap(load -> publishing.take(load, this::giveUp), 1)
                // logging and removing cost by the load rather than by the event, so they take together what waits for
                // them
                .bufferTimeout(LOADS, Duration.ofMillis(2), true)
                .concatMapIterable(Load::merged)
                .concatMap(load -> logging.take(load, this::giveUp), 1)
                .concatMap(load -> removing.take(load, this::giveUp), 1)
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

    /** Publishes what a sweep found, in turn with what is handed off; fails where that fails, so that the sweep pauses. */
    Mono<Void> sweep(List<Outgoing> outgoing) {
        return Mono.defer(() -> {
            Sinks.Empty<Void> done = Sinks.empty();
            synchronized (swept) {
                swept.tryEmitNext(Load.swept(outgoing, done));
            }
            return done.asMono();
        });
    }

    /** Whether the last attempt failed; then only the sweep tries. */
    public boolean isAway() {
        return publishing.isClosed();
    }

    private Mono<Load> publish(Load load) {
        return Mono.defer(() -> {
            var before = Set.copyOf(underWay);
            return load.found().flatMap(all -> {
                var told = load.with(all.stream()
                        .filter(each -> each.events().isEmpty()
                                || !each.without(before).events().isEmpty())
                        .map(each -> each.without(before))
                        .toList());
                told.events().forEach(event -> underWay.add(event.id()));
                return publisher
                        .publish(told.outgoing())
                        .map(sent -> keepOnly(told, sent))
                        .doOnError(failed -> giveUp(told));
            });
        });
    }

    /** What the broker refused for good stays in its document, and holds up nothing else. */
    private Load keepOnly(Load told, List<Outgoing> sent) {
        if (sent.size() < told.outgoing().size()) {
            giveUp(told);
            sent.forEach(each -> each.ids().forEach(underWay::add));
        }
        return told.with(sent);
    }

    private Mono<Load> log(Load load) {
        List<Note> notes = new ArrayList<>();
        load.outgoing().forEach(each -> notes.addAll(each.notes()));
        return log.append(notes).thenReturn(load);
    }

    private Mono<Load> remove(Load load) {
        return Removal.of(load.outgoing()).thenReturn(load).doOnNext(done -> {
            giveUp(load);
            load.ended();
        });
    }

    private void giveUp(Load load) {
        load.events().forEach(event -> underWay.remove(event.id()));
    }

    /** The events of {@code batch}; a document where others were waiting is read again, so that all leave in order. */
    private static Mono<List<Outgoing>> found(List<HandOff> batch) {
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
                .doOnNext(outgoing::add)
                .then(Mono.just(outgoing));
    }
}
