package org.zhengan.runtime.store;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoBulkWriteException;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.InsertManyOptions;
import com.mongodb.reactivestreams.client.MongoCollection;
import com.mongodb.reactivestreams.client.MongoDatabase;
import java.util.List;
import org.bson.Document;
import org.zhengan.runtime.personal.Erasing;
import org.zhengan.runtime.personal.Rotation;
import org.zhengan.runtime.personal.Vault;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Every decision about the things of one ledger. A thing's document holds the receipts of the latest; the older ones are a
 * collection of their own. A document gives receipts away before the write that takes them out, so at every moment one of
 * the two has each.
 */
public final class History {

    /** The most of one thing that is read at once. */
    public static final int MOST = 10_000;

    /** Where receipts stand, here and there, so that what is sealed in them may change its place. */
    private static final String DECISIONS = "decisions";

    private static final String THING = "thing";
    private static final String VERSION = "version";

    private static final int HELD = 20;

    /** How many stay with the thing when it gives the others away: one write more for every ten commands. */
    private static final int STAYING = 10;

    private final String ledger;
    private final MongoCollection<Document> things;
    private final MongoCollection<Document> older;

    History(MongoDatabase database, String ledger) {
        this.ledger = ledger;
        this.things = database.getCollection(ledger);
        this.older = database.getCollection(ledger + "-" + DECISIONS);
    }

    /** Receipts of the decisions about the thing {@code id} after its version {@code after}, in order. */
    public Flux<Document> of(String id, long after, int limit) {
        var thing = things.find(Filters.eq("_id", id))
                .projection(new Document(DECISIONS, 1))
                .limit(1);
        // the thing first: what it gives away from now on is found among the older ones as well
        return Mono.from(thing).map(History::held).flatMapMany(held -> {
            long first = held.isEmpty() ? Long.MAX_VALUE : version(held.get(0));
            var latest = Flux.fromIterable(held).filter(receipt -> version(receipt) > after);
            return (first > after + 1 ? older(id, after, first, limit).concatWith(latest) : latest).take(limit);
        });
    }

    private Flux<Document> older(String id, long after, long before, int limit) {
        var wanted = Filters.and(Filters.eq(THING, id), Filters.gt(VERSION, after), Filters.lt(VERSION, before));
        return Flux.from(older.find(wanted).sort(Indexes.ascending(VERSION)).limit(limit))
                .map(document -> document.get(DECISIONS, Document.class));
    }

    Mono<Void> createIndexes() {
        var sealed = older.createIndex(Indexes.ascending(Vault.SEALED_BY, "_id"), new IndexOptions().sparse(true));
        return Mono.from(older.createIndex(Indexes.ascending(THING, VERSION)))
                .then(Mono.from(sealed))
                .then();
    }

    /** What of the older ones is sealed: each as if it still stood with its thing. */
    public Rotation.Kept sealed() {
        return new Rotation.Kept(older, Filters.empty(), ledger, THING);
    }

    /** The receipts in the document of a thing. */
    static List<Document> held(Document thing) {
        return thing.getList(DECISIONS, Document.class, List.of());
    }

    /** How many {@code thing} gives away when the next decision comes. */
    static int leaving(Stored<?, ?> thing) {
        int held = thing.decisions().size();
        return held < HELD ? 0 : held - STAYING;
    }

    /** Keeps what {@code thing} gives away; what is here already is the same. */
    Mono<Void> keep(Stored<?, ?> thing) {
        return keep(thing.id(), thing.decisions().subList(0, leaving(thing)));
    }

    private Mono<Void> keep(String thing, List<Document> receipts) {
        if (receipts.isEmpty()) {
            return Mono.empty();
        }
        var documents =
                receipts.stream().map(receipt -> document(thing, receipt)).toList();
        return Mono.from(older.insertMany(documents, new InsertManyOptions().ordered(false)))
                .then()
                .onErrorResume(History::areKnown, known -> Mono.empty());
    }

    /**
     * Erases what is somebody's from the receipts of the thing {@code id}; the last of those {@code held} by the thing, as
     * they are to stay there. All of them come here too: whoever is about to give away what he read before comes too late.
     */
    Mono<List<Document>> erase(String id, List<Document> held) {
        var erased =
                held.stream().map(receipt -> (Document) Erasing.of(receipt)).toList();
        var sealed = Filters.and(Filters.eq(THING, id), Filters.exists(Vault.SEALED_BY));
        return keep(id, erased)
                .thenMany(Flux.defer(() -> older.find(sealed)))
                .map(document -> document(id, (Document) Erasing.of(document.get(DECISIONS, Document.class))))
                .concatMap(document -> older.replaceOne(Filters.eq("_id", document.get("_id")), document))
                .then(Mono.fromSupplier(() -> erased.subList(Math.max(0, erased.size() - STAYING), erased.size())));
    }

    private static Document document(String thing, Document receipt) {
        var document = new Document("_id", thing + "/" + version(receipt))
                .append(THING, thing)
                .append(VERSION, version(receipt))
                .append(DECISIONS, receipt);
        var tags = Vault.tags(receipt);
        return tags.isEmpty() ? document : document.append(Vault.SEALED_BY, tags);
    }

    private static long version(Document receipt) {
        return receipt.getLong(VERSION);
    }

    private static boolean areKnown(Throwable failure) {
        return failure instanceof MongoBulkWriteException failed
                && failed.getWriteConcernError() == null
                && failed.getWriteErrors().stream()
                        .allMatch(error -> ErrorCategory.fromErrorCode(error.getCode()) == ErrorCategory.DUPLICATE_KEY);
    }
}
