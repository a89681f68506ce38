package org.zhengan.runtime.outbox;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.FindOneAndUpdateOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.ReturnDocument;
import com.mongodb.client.model.Updates;
import com.mongodb.reactivestreams.client.MongoCollection;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import org.bson.Document;
import org.zhengan.runtime.store.ThingStore;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Finds events whose hand-off never ran: a client that left, a crash, a broker that was away. Of several instances one
 * takes a document's lease and publishes; the others pass it by.
 */
public final class OutboxSweep {

    private static final int BATCH = 256;
    private static final Duration GRACE = Duration.ofSeconds(2);
    private static final Duration LEASE = Duration.ofSeconds(30);

    private final Relay relay;
    private final List<ThingStore<?, ?>> stores;
    private final String instance;
    private final Clock clock;

    public OutboxSweep(Relay relay, List<ThingStore<?, ?>> stores, String instance, Clock clock) {
        this.relay = relay;
        this.stores = List.copyOf(stores);
        this.instance = instance;
        this.clock = clock;
    }

    /** One pass over every ledger, again and again while there is a full batch. Emits how many documents were relayed. */
    public Mono<Integer> run() {
        return Flux.fromIterable(stores)
                .concatMap(store -> sweep(store.collection()))
                .reduce(0, Integer::sum);
    }

    private Mono<Integer> sweep(MongoCollection<Document> collection) {
        return batch(collection)
                .expand(count -> count == BATCH ? batch(collection) : Mono.empty())
                .reduce(0, Integer::sum);
    }

    private Mono<Integer> batch(MongoCollection<Document> collection) {
        var now = clock.instant();
        return Flux.from(collection
                        .find(Filters.lte("pendingSince", Date.from(now.minus(GRACE))))
                        .sort(Indexes.ascending("pendingSince"))
                        .projection(new Document("_id", 1).append("lease", 1))
                        .limit(BATCH))
                .filter(document -> mine(document, now))
                .concatMap(document -> lease(collection, document.getString("_id"), now))
                .map(document -> Outgoing.of(collection, document))
                .collectList()
                .flatMap(outgoing -> relay.sweep(outgoing).thenReturn(outgoing.size()));
    }

    private boolean mine(Document document, Instant now) {
        var lease = document.get("lease", Document.class);
        return lease == null
                || lease.getString("by").equals(instance)
                || lease.getDate("until").toInstant().isBefore(now);
    }

    private Mono<Document> lease(MongoCollection<Document> collection, String id, Instant now) {
        var free = Filters.or(
                Filters.exists("lease", false),
                Filters.eq("lease.by", instance),
                Filters.lt("lease.until", Date.from(now)));
        var mine = new Document("by", instance).append("until", Date.from(now.plus(LEASE)));
        return Mono.from(collection.findOneAndUpdate(
                Filters.and(Filters.eq("_id", id), free),
                Updates.set("lease", mine),
                new FindOneAndUpdateOptions().returnDocument(ReturnDocument.AFTER)));
    }
}
