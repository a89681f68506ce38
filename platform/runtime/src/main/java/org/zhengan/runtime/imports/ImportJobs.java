package org.zhengan.runtime.imports;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Filters.lte;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.set;
import static com.mongodb.client.model.Updates.unset;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.FindOneAndUpdateOptions;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.ReturnDocument;
import com.mongodb.reactivestreams.client.MongoCollection;
import com.mongodb.reactivestreams.client.MongoDatabase;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.zhengan.runtime.command.Request;
import org.zhengan.runtime.imports.ImportJob.State;
import org.zhengan.runtime.problem.Kind;
import org.zhengan.runtime.problem.Problem;
import org.zhengan.runtime.shape.RecordDocuments;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Imports in the store: a document for each, and its rows in chunks. One instance at a time holds the lease on an
 * import; whoever finds a lease run out goes on where the chunks say.
 */
final class ImportJobs {

    private static final Duration LEASE = Duration.ofSeconds(60);
    private static final Duration LONGEST_UPLOAD = Duration.ofHours(1);
    private static final String UNTIL = "leaseUntil";
    private static final String BY = "leaseBy";
    private static final String JOBS = "imports";
    private static final String CHUNKS = "importRows";

    private final MongoCollection<Document> jobs;
    private final MongoCollection<Document> chunks;
    private final Clock clock;
    private final String instance;
    private final RowVault vault;
    private final SentRows sent;

    ImportJobs(MongoDatabase database, Clock clock, String instance, RowVault vault, Duration keep) {
        this.jobs = database.getCollection(JOBS);
        this.chunks = database.getCollection(CHUNKS);
        this.clock = clock;
        this.instance = instance;
        this.vault = vault;
        this.sent = new SentRows(jobs, chunks, keep);
    }

    Mono<Void> createIndexes() {
        var once = new IndexOptions().unique(true).sparse(true);
        var newestFirst = Indexes.compoundIndex(Indexes.ascending("ledger"), Indexes.descending("_id"));
        return Flux.concat(
                        jobs.createIndex(Indexes.ascending("once"), once),
                        jobs.createIndex(Indexes.ascending(UNTIL), new IndexOptions().sparse(true)),
                        jobs.createIndex(newestFirst),
                        sent.createIndexes())
                .then();
    }

    /** Notes a job whose rows are still to come; what is never {@link #received} is dropped after an hour. */
    Mono<Void> begin(ImportJob job) {
        var document = RecordDocuments.write(job);
        document.put("_id", document.remove("id"));
        document.put(UNTIL, Date.from(job.createdAt().plus(LONGEST_UPLOAD)));
        return Mono.from(jobs.insertOne(document)).then();
    }

    Mono<Void> append(String job, Chunk chunk) {
        var id = id(job, chunk.number());
        var document = vault.write(CHUNKS, id, chunk).append("_id", id);
        return Mono.from(chunks.insertOne(document)).then();
    }

    /** All rows are here: from now on it will be done. A duplicate-key error when its key was used meanwhile. */
    Mono<ImportJob> received(String job, long rows, long chunkCount, Optional<Request.Once> once) {
        List<Bson> changes = new ArrayList<>(List.of(
                set("state", State.RECEIVED.name()),
                set("rows", (int) rows),
                set("chunks", (int) chunkCount),
                set(UNTIL, Date.from(clock.instant()))));
        once.ifPresent(key -> {
            changes.add(set("once", key.key()));
            changes.add(new Document("$set", vault.hash(JOBS, job, key.hash())));
        });
        return changed(eq("_id", job), combine(changes));
    }

    /** The job answered before under that key; a conflict when something else was sent then. */
    Mono<ImportJob> kept(Request.Once once) {
        return Mono.from(jobs.find(eq("once", once.key())))
                .flatMap(kept -> vault.isHash(JOBS, kept, once.hash())
                        ? Mono.just(job(kept))
                        : Mono.error(Problem.of(Kind.IDEMPOTENCY_CONFLICT)));
    }

    Mono<Void> drop(String job) {
        return Mono.from(chunks.deleteMany(of(job)))
                .then(Mono.from(jobs.deleteOne(eq("_id", job))))
                .then();
    }

    Mono<ImportJob> byId(String ledger, String job, Bson seen) {
        return Mono.from(jobs.find(and(eq("_id", job), eq("ledger", ledger), seen)))
                .map(ImportJobs::job)
                .filter(found -> found.state() != State.RECEIVING);
    }

    /** Newest first, those that {@code seen} picks. */
    Flux<ImportJob> list(String ledger, Bson seen, Optional<String> after, int limit) {
        List<Bson> filters =
                new ArrayList<>(List.of(eq("ledger", ledger), Filters.ne("state", State.RECEIVING.name()), seen));
        after.ifPresent(id -> filters.add(lt("_id", id)));
        return Flux.from(jobs.find(and(filters)).sort(Indexes.descending("_id")).limit(limit))
                .map(ImportJobs::job);
    }

    /** The job that has waited longest for somebody to work on it, now leased to this instance. */
    Mono<ImportJob> claim() {
        var now = clock.instant();
        var longest = new FindOneAndUpdateOptions().sort(Indexes.ascending(UNTIL));
        return changed(lte(UNTIL, Date.from(now)), combine(set(BY, instance), lease(now)), longest);
    }

    /** Lets go of what this instance held, when it stops or has just started again. */
    Mono<Void> release() {
        var held = and(eq(BY, instance), Filters.gt(UNTIL, Date.from(clock.instant())));
        return Mono.from(jobs.updateMany(held, set(UNTIL, Date.from(clock.instant()))))
                .then();
    }

    /** Changes a job this instance works on and renews its lease; {@link LostLease} when another has taken over. */
    Mono<ImportJob> update(String job, Bson change) {
        return changed(and(eq("_id", job), eq(BY, instance)), combine(change, lease(clock.instant())))
                .switchIfEmpty(Mono.error(LostLease::new));
    }

    Mono<Void> finish(String job, State state) {
        return Mono.defer(() -> {
            var end = combine(
                    set("state", state.name()),
                    set("finishedAt", Date.from(clock.instant())),
                    unset(UNTIL),
                    unset(BY),
                    sent.forgottenLater(clock.instant()));
            return changed(and(eq("_id", job), eq(BY, instance)), end).then();
        });
    }

    /** The rows as they were sent. */
    SentRows sent() {
        return sent;
    }

    static Bson tally(Tally tally) {
        return set("tally", RecordDocuments.write(tally));
    }

    /** Chunks in their order. */
    Flux<Chunk> chunks(String job, Bson filter) {
        return Flux.from(chunks.find(and(of(job), filter))
                        .sort(Indexes.ascending("_id"))
                        .batchSize(2))
                .map(document -> vault.read(CHUNKS, document));
    }

    Mono<Chunk> chunk(String job, int number) {
        return Mono.from(chunks.find(eq("_id", id(job, number)))).map(document -> vault.read(CHUNKS, document));
    }

    Mono<Void> save(String job, Chunk chunk) {
        var id = id(job, chunk.number());
        var change = new Document("$set", vault.write(CHUNKS, id, chunk));
        return Mono.from(chunks.updateOne(eq("_id", id), change)).then();
    }

    private Mono<ImportJob> changed(Bson filter, Bson change) {
        return changed(filter, change, new FindOneAndUpdateOptions());
    }

    private Mono<ImportJob> changed(Bson filter, Bson change, FindOneAndUpdateOptions options) {
        return Mono.from(jobs.findOneAndUpdate(filter, change, options.returnDocument(ReturnDocument.AFTER)))
                .map(ImportJobs::job);
    }

    private static Bson lease(Instant now) {
        return set(UNTIL, Date.from(now.plus(LEASE)));
    }

    private static ImportJob job(Document document) {
        document.put("id", document.get("_id"));
        return RecordDocuments.read(document, ImportJob.class);
    }

    /** Ids of chunks sort as their numbers do. */
    private static String id(String job, int chunk) {
        return "%s/%06d".formatted(job, chunk);
    }

    static Bson of(String job) {
        return and(gte("_id", job + "/"), lt("_id", job + "0"));
    }

    /** Another instance works on it now. */
    static final class LostLease extends RuntimeException {
        private static final long serialVersionUID = 1L;

        LostLease() {
            super(null, null, false, false);
        }
    }
}
