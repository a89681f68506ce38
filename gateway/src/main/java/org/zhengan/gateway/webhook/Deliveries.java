package org.zhengan.gateway.webhook;

import com.mongodb.MongoBulkWriteException;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.FindOneAndUpdateOptions;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.InsertManyOptions;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.PushOptions;
import com.mongodb.client.model.ReturnDocument;
import com.mongodb.client.model.Sorts;
import com.mongodb.client.model.Updates;
import com.mongodb.reactivestreams.client.MongoCollection;
import com.mongodb.reactivestreams.client.MongoDatabase;
import java.time.Instant;
import java.util.List;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.zhengan.gateway.webhook.Delivery.State;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** All deliveries, in the store: those to make and, for a while, those that are over. */
@Component
@WithStore
final class Deliveries {

    private static final int DUPLICATE = 11000;
    private static final int LOGGED_ATTEMPTS = 30;

    private final MongoCollection<Document> stored;

    Deliveries(MongoDatabase database) {
        this.stored = database.getCollection("webhook_deliveries");
    }

    Mono<Void> createIndexes() {
        return Mono.from(stored.createIndex(Indexes.ascending("subscription", "state", "due")))
                .then(Mono.from(stored.createIndex(Indexes.descending("subscription", "since", "_id"))))
                .then(Mono.from(stored.createIndex(Indexes.ascending("keepUntil"), new IndexOptions().sparse(true))))
                .then();
    }

    /** Stores new deliveries; what is there already was handed over twice and stays as it is. */
    Mono<Void> add(List<Delivery> fresh) {
        var documents = fresh.stream().map(Delivery::document).toList();
        return Mono.from(stored.insertMany(documents, new InsertManyOptions().ordered(false)))
                .then()
                .onErrorResume(Deliveries::isOnlyTwice, twice -> Mono.empty());
    }

    private static boolean isOnlyTwice(Throwable failure) {
        return failure instanceof MongoBulkWriteException refused
                && refused.getWriteConcernError() == null
                && refused.getWriteErrors().stream().allMatch(error -> error.getCode() == DUPLICATE);
    }

    /** Takes the delivery that is due longest and lends it to the caller; a second one cannot take it meanwhile. */
    Mono<Delivery> claim(String subscription, Instant now, Instant until) {
        var due = Filters.and(pending(subscription), Filters.lte("due", now));
        var lent = Updates.combine(Updates.set("due", until), Updates.inc("attempts", 1));
        var order = new FindOneAndUpdateOptions().sort(Sorts.ascending("due")).returnDocument(ReturnDocument.AFTER);
        return Mono.from(stored.findOneAndUpdate(due, lent, order)).map(Delivery::read);
    }

    /** How many wait for a subscription; {@code most} where there are more. */
    Mono<Long> pending(String subscription, int most) {
        return Flux.from(stored.find(pending(subscription))
                        .projection(Projections.include("_id"))
                        .limit(most))
                .count();
    }

    /** When the next one is due. */
    Mono<Instant> nextDue(String subscription) {
        return Mono.from(stored.find(pending(subscription))
                        .sort(Sorts.ascending("due"))
                        .projection(Projections.include("due"))
                        .limit(1))
                .map(next -> next.getDate("due").toInstant());
    }

    Mono<Void> postpone(Delivery tried, Attempt attempt, Instant due) {
        return settle(tried, attempt, Updates.set("due", due));
    }

    Mono<Void> finish(Delivery tried, Attempt attempt, State end, Instant keepUntil) {
        return settle(tried, attempt, over(end, keepUntil));
    }

    /** Only the latest attempt is settled: who held a delivery beyond its time no longer speaks for it. */
    private Mono<Void> settle(Delivery tried, Attempt attempt, Bson change) {
        var latest = Filters.and(
                Filters.eq("_id", tried.id()),
                Filters.eq("state", State.PENDING.name()),
                Filters.eq("attempts", tried.attempts()));
        var logged = Updates.pushEach("log", List.of(attempt.document()), new PushOptions().slice(-LOGGED_ATTEMPTS));
        return Mono.from(stored.updateOne(latest, Updates.combine(change, logged)))
                .then();
    }

    Mono<Void> drop(String subscription, Instant keepUntil) {
        return Mono.from(stored.updateMany(pending(subscription), over(State.DROPPED, keepUntil)))
                .then();
    }

    /** Puts a delivery on its way once more, from the first attempt on. */
    Mono<Boolean> again(String subscription, String id, Instant now) {
        var restart = Updates.combine(
                Updates.set("state", State.PENDING.name()),
                Updates.set("due", now),
                Updates.set("attempts", 0),
                Updates.unset("keepUntil"));
        var mine = Filters.and(Filters.eq("_id", id), Filters.eq("subscription", subscription));
        return Mono.from(stored.updateOne(mine, restart)).map(done -> done.getMatchedCount() == 1);
    }

    /** The log, latest first. */
    Flux<Delivery> log(String subscription, @Nullable State state, @Nullable LogCursor after, int limit) {
        var filter = Filters.eq("subscription", subscription);
        if (state != null) {
            filter = Filters.and(filter, Filters.eq("state", state.name()));
        }
        if (after != null) {
            filter = Filters.and(filter, after.filter());
        }
        return Flux.from(stored.find(filter)
                        .sort(Sorts.descending("since", "_id"))
                        .limit(limit))
                .map(Delivery::read);
    }

    Mono<Void> forget(String subscription) {
        return Mono.from(stored.deleteMany(Filters.eq("subscription", subscription)))
                .then();
    }

    Mono<Void> forgetOver(Instant now) {
        return Mono.from(stored.deleteMany(Filters.lt("keepUntil", now))).then();
    }

    private static Bson pending(String subscription) {
        return Filters.and(Filters.eq("subscription", subscription), Filters.eq("state", State.PENDING.name()));
    }

    private static Bson over(State end, Instant keepUntil) {
        return Updates.combine(
                Updates.set("state", end.name()), Updates.set("keepUntil", keepUntil), Updates.unset("due"));
    }
}
