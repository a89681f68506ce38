package org.zhengan.gateway.webhook;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Sorts;
import com.mongodb.client.model.Updates;
import com.mongodb.reactivestreams.client.MongoCollection;
import com.mongodb.reactivestreams.client.MongoDatabase;
import java.time.Instant;
import java.util.Arrays;
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

    private static final String SECRET = "secret";

    private final MongoCollection<Document> stored;
    private final Seal seal;

    Subscriptions(MongoDatabase database, Seal seal) {
        this.stored = database.getCollection("webhooks");
        this.seal = seal;
    }

    Mono<Void> createIndexes() {
        var once = new IndexOptions().unique(true).sparse(true);
        return Mono.from(stored.createIndex(Indexes.ascending("owner.subject", "_id")))
                .then(Mono.from(stored.createIndex(Indexes.ascending(Subscription.ONCE), once)))
                .then();
    }

    /** Seals what was stored before a key was asked for. */
    Mono<Void> sealAll() {
        return Flux.from(stored.find())
                .filter(found -> !Seal.isClosed(found.getString(SECRET)))
                .concatMap(found -> stored.updateOne(
                        Filters.eq("_id", found.get("_id")), Updates.set(SECRET, seal.close(found.getString(SECRET)))))
                .then();
    }

    /** The one made under the key not longer ago than {@link OnceKey#KEPT}; an older one gives the key back. */
    Mono<Subscription> under(OnceKey once, Instant now) {
        var holder = Filters.eq(Subscription.ONCE, once.digest());
        var old = Filters.and(holder, Filters.lt("since", now.minus(OnceKey.KEPT)));
        return Mono.from(stored.updateOne(old, Updates.unset(Subscription.ONCE)))
                .then(Mono.from(stored.find(holder).limit(1)))
                .map(this::read);
    }

    Mono<Void> add(Subscription subscription) {
        return Mono.from(stored.insertOne(subscription.document(seal))).then();
    }

    /** Those for which new events are taken. */
    Flux<Subscription> active() {
        return in(State.ACTIVE);
    }

    /** Those to which something may still be brought. */
    Flux<Subscription> open() {
        return in(State.ACTIVE, State.OVERFLOWED);
    }

    private Flux<Subscription> in(State... states) {
        var names = Arrays.stream(states).map(State::name).toList();
        return Flux.from(stored.find(Filters.in("state", names))).map(this::read);
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

    Mono<Void> put(String id, State state) {
        return Mono.from(stored.updateOne(Filters.eq("_id", id), Updates.set("state", state.name())))
                .then();
    }

    /** Whether another holds the same key. */
    static boolean isTaken(Throwable failure) {
        return failure instanceof MongoWriteException refused
                && ErrorCategory.fromErrorCode(refused.getCode()) == ErrorCategory.DUPLICATE_KEY;
    }

    private static Bson mine(String id, String subject) {
        return Filters.and(Filters.eq("_id", id), Filters.eq("owner.subject", subject));
    }

    private Subscription read(Document document) {
        return Subscription.read(document, seal);
    }
}
