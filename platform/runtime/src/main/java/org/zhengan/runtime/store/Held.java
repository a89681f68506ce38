package org.zhengan.runtime.store;

import com.mongodb.client.model.Filters;
import com.mongodb.reactivestreams.client.MongoCollection;
import java.time.Instant;
import java.util.Date;
import org.bson.Document;
import reactor.core.publisher.Mono;

/** Things that an import holds back until all of it can be seen. */
public record Held(MongoCollection<Document> collection) {

    /** Shows what import {@code job} held back, and lets its events go. */
    public Mono<Long> release(String job, Instant now) {
        var release = new Document("$unset", new Document("held", ""))
                .append("$set", new Document("pendingSince", Date.from(now)));
        return Mono.from(collection.updateMany(Filters.eq("held", job), release))
                .map(result -> result.getModifiedCount());
    }

    /** Removes what import {@code job} held back. */
    public Mono<Void> withdraw(String job) {
        return Mono.from(collection.deleteMany(Filters.eq("held", job))).then();
    }
}
