package org.zhengan.runtime.imports;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.lte;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.set;
import static com.mongodb.client.model.Updates.unset;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.reactivestreams.client.MongoCollection;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.zhengan.runtime.personal.Rotation;
import org.zhengan.runtime.personal.Vault;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** The rows of imports as they were sent: kept for the error sheet for a time, then forgotten; their results stay. */
record SentRows(MongoCollection<Document> jobs, MongoCollection<Document> chunks, Duration keep) {

    private static final String FORGOTTEN_AT = "forgottenAt";
    private static final int PASS = 100;

    Flux<String> createIndexes() {
        var sparse = new IndexOptions().sparse(true);
        return Flux.concat(
                jobs.createIndex(Indexes.ascending(FORGOTTEN_AT), sparse),
                jobs.createIndex(Indexes.ascending(Vault.SEALED_BY, "_id"), sparse),
                chunks.createIndex(Indexes.ascending(Vault.SEALED_BY, "_id"), sparse));
    }

    /** What is sealed; rows still being worked on come under the current key when they are settled. */
    List<Rotation.Kept> sealed() {
        return List.of(new Rotation.Kept(jobs, Filters.empty()), new Rotation.Kept(chunks, eq("settled", true)));
    }

    Bson forgottenLater(Instant now) {
        return set(FORGOTTEN_AT, Date.from(now.plus(keep)));
    }

    /** Forgets the rows of jobs that ended long enough before {@code now}. */
    Mono<Void> forget(Instant now) {
        return Flux.from(jobs.find(lte(FORGOTTEN_AT, Date.from(now)))
                        .sort(Indexes.ascending(FORGOTTEN_AT))
                        .limit(PASS))
                .map(job -> job.getString("_id"))
                .concatMap(job -> forgotten(ImportJobs.of(job))
                        .then(Mono.from(jobs.updateOne(eq("_id", job), unset(FORGOTTEN_AT)))))
                .then();
    }

    /** Forgets the rows that a job which failed as a whole had not come to. */
    Mono<Void> forgetOpen(String job) {
        return forgotten(and(ImportJobs.of(job), eq("settled", false)));
    }

    private Mono<Void> forgotten(Bson which) {
        return Mono.from(chunks.updateMany(which, combine(unset(RowVault.ROWS), unset(Vault.SEALED_BY))))
                .then();
    }
}
