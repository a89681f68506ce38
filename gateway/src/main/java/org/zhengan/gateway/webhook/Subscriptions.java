package org.zhengan.gateway.webhook;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Sorts;
import com.mongodb.client.model.Updates;
import com.mongodb.reactivestreams.client.MongoCollection;
import com.mongodb.reactivestreams.client.MongoDatabase;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.springframework.stereotype.Component;
import org.zhengan.gateway.webhook.Subscription.State;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** All subscriptions, in the store. */
@Component
@WithStore
final class Subscriptions {

    private final MongoCollection<Document> stored;
    private final Seal seal;

    Subscriptions(MongoDatabase database, Seal seal) {
        this.stored = database.getCollection("webhooks");
        this.seal = seal;
    }

    Mono<Void> createIndexes() {
        return Mono.from(stored.createIndex(Indexes.ascending("owner.subject", "_id")))
                .then();
    }

    Mono<Void> add(Subscription subscription) {
        return Mono.from(stored.insertOne(subscription.document(seal))).then();
    }

    Flux<Subscription> active() {
        return Flux.from(stored.find(Filters.eq("state", State.ACTIVE.name()))).map(this::read);
    }

    Flux<Subscription> of(String subject) {
        return Flux.from(stored.find(Filters.eq("owner.subject", subject)).sort(Sorts.ascending("_id")))
                .map(this::read);
    }

    /** A subscription of the subject; another's does not exist for it. */
    Mono<Subscription> find(String id, String subject) {
        return Mono.from(stored.find(mine(id, subject)).limit(1)).map(this::read);
    }

    Mono<Boolean> remove(String id, String subject) {
        return Mono.from(stored.deleteOne(mine(id, subject))).map(done -> done.getDeletedCount() == 1);
    }

    Mono<Void> stop(String id) {
        return Mono.from(stored.updateOne(Filters.eq("_id", id), Updates.set("state", State.STOPPED.name())))
                .then();
    }

    private static Bson mine(String id, String subject) {
        return Filters.and(Filters.eq("_id", id), Filters.eq("owner.subject", subject));
    }

    private Subscription read(Document document) {
        return Subscription.read(document, seal);
    }
}
