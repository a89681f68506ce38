package org.zhengan.runtime.store;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Indexes;
import com.mongodb.reactivestreams.client.MongoCollection;
import com.mongodb.reactivestreams.client.MongoDatabase;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Map;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.zhengan.rules.Basis;
import org.zhengan.rules.lifecycle.Lifecycle;
import org.zhengan.rules.programme.Ledger;
import org.zhengan.runtime.personal.Vault;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * The collection of one ledger. A thing, its clocks and its unsent events are one document, changed by one conditional
 * update on its version; readers never see a thing that an import holds back.
 */
public final class ThingStore<T, S extends Enum<S>> {

    private static final int SEEN_KEPT = 100;
    private static final int ANSWERS_KEPT = 20;
    private static final Duration LEASE = Duration.ofSeconds(30);

    private final Ledger<T, S> ledger;
    private final PersonalFields<T> personal;
    private final ThingDocuments<T, S> documents;
    private final MongoCollection<Document> collection;
    private final OlderAnswers older;
    private final History history;
    private final String instance;

    public ThingStore(
            MongoDatabase database, Ledger<T, S> ledger, Map<String, Basis> rules, String instance, Vault vault) {
        this.ledger = ledger;
        this.personal = new PersonalFields<>(ledger, vault);
        this.documents = new ThingDocuments<>(ledger, rules, personal);
        this.collection = database.getCollection(ledger.path());
        this.older = new OlderAnswers(database, vault);
        this.history = new History(database, ledger.path());
        this.instance = instance;
    }

    /** The ledger it keeps. */
    public Ledger<T, S> ledger() {
        return ledger;
    }

    /** Its lifecycle. */
    public Lifecycle<T, S> lifecycle() {
        return ledger.lifecycle();
    }

    /** What of its things is somebody's. */
    public PersonalFields<T> personal() {
        return personal;
    }

    /** The collection, for the outbox and the deadline sweep. */
    public MongoCollection<Document> collection() {
        return collection;
    }

    /** Creates what every query of this store relies on; nothing happens where it exists. */
    public Mono<Void> createIndexes() {
        return ThingIndexes.of(ledger)
                .concatMap(index -> collection.createIndex(index.keys(), index.options()))
                .then(older.createIndexes())
                .then(history.createIndexes());
    }

    /** Answers its things gave earlier than those they still hold. */
    public OlderAnswers older() {
        return older;
    }

    /** The thing {@code id}, if it may be seen. */
    public Mono<Stored<T, S>> byId(String id) {
        return Mono.from(collection.find(Filters.eq("_id", id)).limit(1))
                .filter(document -> !document.containsKey("held"))
                .map(documents::read);
    }

    /** What was decided about its things. */
    public History history() {
        return history;
    }

    /** The thing that holds {@code key} (as the store writes it). */
    public Mono<Stored<T, S>> byKey(String key) {
        return Mono.from(collection.find(Filters.eq("keys", key)).limit(1))
                .filter(document -> !document.containsKey("held"))
                .map(documents::read);
    }

    /** The thing that answered a request under {@code key}. */
    public Mono<Stored<T, S>> byRequest(String key) {
        return byKey(ThingDocuments.idempotency(key));
    }

    /** The thing that an import made of that row. */
    public Mono<Stored<T, S>> byRow(String row) {
        return Mono.from(collection
                        .find(Filters.eq("keys", ThingDocuments.IMPORTED + row))
                        .limit(1))
                .map(documents::read);
    }

    /** Whether event {@code seen} has acted on any thing. */
    public Mono<Boolean> hasSeen(String seen) {
        return Mono.from(collection
                        .find(Filters.eq("seen", seen))
                        .projection(new Document("_id", 1))
                        .limit(1))
                .hasElement();
    }

    /** Things in the order of {@code sort}, at most {@code limit}. */
    public Flux<Stored<T, S>> find(Bson filter, Bson sort, int limit) {
        return Flux.from(collection
                        .find(Filters.and(filter, Filters.exists("held", false)))
                        .sort(sort)
                        .limit(limit))
                .map(documents::read);
    }

    /** Starts a thing; a duplicate-key error when it, or a key of it, exists. */
    public Mono<Void> insert(Writing<T, S> writing) {
        var decision = writing.decision();
        var document = new Document("_id", writing.id())
                .append("state", decision.to().name())
                .append("version", writing.version())
                .append("district", writing.district().name())
                .append("data", documents.data(writing))
                .append("createdAt", Date.from(writing.at()))
                .append("updatedAt", Date.from(writing.at()))
                .append("decisions", List.of(writing.receipt().document()));
        documents.unit(decision.thing()).ifPresent(unit -> document.append("unit", unit));
        personal.tag().ifPresent(tag -> document.append(Vault.SEALED_BY, List.of(tag)));
        var keys = documents.keys(writing, List.of());
        ThingDocuments.put(document, "keys", keys.isEmpty() ? null : keys);
        documents.maybe(writing).forEach((name, value) -> ThingDocuments.put(document, name, value));
        ThingDocuments.put(document, "held", writing.held());
        if (!writing.events().isEmpty()) {
            document.append(
                    "outbox",
                    writing.events().stream().map(ThingDocuments::event).toList());
            if (writing.held() == null) {
                document.append("pendingSince", Date.from(writing.at())).append("lease", lease(writing.at()));
            }
        }
        ThingDocuments.put(document, "seen", writing.seen() == null ? null : List.of(writing.seen()));
        ThingDocuments.put(
                document,
                "answers",
                writing.answer() == null ? null : List.of(documents.answer(writing.id(), writing.answer())));
        return Mono.from(collection.insertOne(document)).then();
    }

    /** Changes a thing if it still has the version before {@code writing}; false when somebody was faster. */
    public Mono<Boolean> update(Stored<T, S> before, Writing<T, S> writing) {
        var decision = writing.decision();
        var set = new Document("state", decision.to().name())
                .append("version", writing.version())
                .append("district", writing.district().name())
                .append("data", documents.data(writing))
                .append("updatedAt", Date.from(writing.at()));
        documents.unit(decision.thing()).ifPresent(unit -> set.append("unit", unit));
        var unset = new Document();
        List<String> once = new ArrayList<>(before.imported());
        int leaving =
                writing.answer() == null ? 0 : Math.max(0, before.answers().size() + 1 - ANSWERS_KEPT);
        before.answers().stream().skip(leaving).forEach(answer -> once.add(ThingDocuments.idempotency(answer.key())));
        var keys = documents.keys(writing, once);
        put(set, unset, "keys", keys.isEmpty() ? null : keys);
        documents.maybe(writing).forEach((name, value) -> put(set, unset, name, value));
        var update = new Document("$set", set);
        personal.tag().ifPresent(tag -> update.append("$addToSet", new Document(Vault.SEALED_BY, tag)));
        int staying = before.decisions().size() - History.leaving(before);
        var push = new Document("decisions", each(List.of(writing.receipt().document()), staying + 1));
        if (!writing.events().isEmpty()) {
            push.append(
                    "outbox",
                    new Document(
                            "$each",
                            writing.events().stream().map(ThingDocuments::event).toList()));
            if (before.unsent() == 0) {
                set.append("pendingSince", Date.from(writing.at())).append("lease", lease(writing.at()));
            } else {
                // a relay may have removed the earlier events, and this mark with them, since they were read
                update.append("$min", new Document("pendingSince", Date.from(writing.at())));
            }
        }
        if (writing.seen() != null) {
            push.append("seen", each(List.of(writing.seen()), SEEN_KEPT));
        }
        if (writing.answer() != null) {
            push.append("answers", each(List.of(documents.answer(writing.id(), writing.answer())), ANSWERS_KEPT));
        }
        update.append("$push", push);
        if (!unset.isEmpty()) {
            update.append("$unset", unset);
        }
        var asRead = Filters.and(Filters.eq("_id", before.id()), Filters.eq("version", before.version()));
        return older.keep(before, leaving)
                .then(history.keep(before))
                .then(Mono.from(collection.updateOne(asRead, update)))
                .map(result -> result.getModifiedCount() == 1);
    }

    /** Ids and names of clocks due at {@code now} that nobody has marked overdue. */
    public Flux<Document> due(Instant now, int limit) {
        return Flux.from(collection
                .find(Filters.and(Filters.lte("sweepAt", Date.from(now)), Filters.exists("held", false)))
                .sort(Indexes.ascending("sweepAt"))
                .projection(new Document("deadlines", 1))
                .limit(limit));
    }

    /** What of them an import holds back. */
    public Held held() {
        return new Held(collection);
    }

    private Document lease(Instant at) {
        return new Document("by", instance).append("until", Date.from(at.plus(LEASE)));
    }

    private static Document each(List<?> items, int kept) {
        return new Document("$each", items).append("$slice", -kept);
    }

    private static void put(Document set, Document unset, String name, @Nullable Object value) {
        if (value == null) {
            unset.append(name, "");
        } else {
            set.append(name, value);
        }
    }
}
