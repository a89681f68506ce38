package org.zhengan.runtime.store;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.reactivestreams.client.MongoCollection;
import com.mongodb.reactivestreams.client.MongoDatabase;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import org.bson.Document;
import org.zhengan.runtime.personal.Rotation;
import org.zhengan.runtime.personal.Vault;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Answers to requests with an idempotency key that the documents of their things have no room for any more, kept for seven
 * days. A document gives an answer away before the write that takes it out, so at every moment one of the two has it.
 */
public final class OlderAnswers {

    private static final Duration KEPT = Duration.ofDays(7);

    private static final String NAME = "answers";
    private static final String HASH = "hash";

    private final MongoCollection<Document> answers;

    private final Vault vault;

    OlderAnswers(MongoDatabase database, Vault vault) {
        this.answers = database.getCollection(NAME);
        this.vault = vault;
    }

    /** An answer and the thing it was about. */
    public record Found(String thing, Stored.KeptAnswer answer) {}

    /** What was answered under {@code key}, by whichever ledger. */
    public Mono<Found> under(String key) {
        return Mono.from(answers.find(Filters.eq("_id", key)).limit(1))
                .map(found ->
                        new Found(found.getString("thing"), ThingDocuments.answer(found, vault.of(NAME, key), HASH)));
    }

    /** Forgets what was answered more than seven days before {@code now}. */
    public Mono<Void> forget(Instant now) {
        return Mono.from(answers.deleteMany(Filters.lt("at", Date.from(now.minus(KEPT)))))
                .then();
    }

    Mono<Void> createIndexes() {
        var sealed = answers.createIndex(Indexes.ascending(Vault.SEALED_BY, "_id"), new IndexOptions().sparse(true));
        return Mono.from(answers.createIndex(Indexes.ascending("at")))
                .then(Mono.from(sealed))
                .then();
    }

    /** Keeps the first {@code leaving} answers of {@code thing}; one that is here already is the same. */
    Mono<Void> keep(Stored<?, ?> thing, int leaving) {
        return Flux.fromStream(() -> thing.answers().stream().limit(leaving))
                .map(each -> document(each).append("thing", thing.id()))
                .concatMap(each ->
                        Mono.from(answers.insertOne(each)).onErrorResume(OlderAnswers::isKnown, known -> Mono.empty()))
                .then();
    }

    /** What of them is sealed. */
    public Rotation.Kept sealed() {
        return new Rotation.Kept(answers, Filters.empty());
    }

    private Document document(Stored.KeptAnswer answer) {
        var document = new Document("_id", answer.key());
        if (!vault.hasKey()) {
            document.putAll(ThingDocuments.answer(answer, answer.hash()));
            return document;
        }
        var hash = vault.of(NAME, answer.key()).close(HASH, answer.hash());
        document.putAll(ThingDocuments.answer(answer, hash));
        return document.append(Vault.SEALED_BY, List.of(vault.tag()));
    }

    private static boolean isKnown(Throwable failure) {
        return failure instanceof MongoWriteException failed
                && ErrorCategory.fromErrorCode(failed.getCode()) == ErrorCategory.DUPLICATE_KEY;
    }
}
