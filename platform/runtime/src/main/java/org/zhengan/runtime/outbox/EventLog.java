package org.zhengan.runtime.outbox;

import com.mongodb.MongoBulkWriteException;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.InsertManyOptions;
import com.mongodb.client.model.Sorts;
import com.mongodb.reactivestreams.client.MongoCollection;
import com.mongodb.reactivestreams.client.MongoDatabase;
import java.util.ArrayList;
import java.util.List;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.zhengan.runtime.store.Writing;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Every event of the service, in one order without gaps: an entry's id is its position, and a position is taken by
 * whoever inserts it first. So a reader who has seen position n has seen all before it, with any number of writers.
 */
public final class EventLog {

    private final MongoCollection<Document> entries;
    private long next = -1;

    public EventLog(MongoDatabase database) {
        this.entries = database.getCollection("events");
    }

    /** Creates what the queries rely on. */
    public Mono<Void> createIndexes() {
        return Mono.from(entries.createIndex(Indexes.ascending("eventId"), new IndexOptions().unique(true)))
                .then(Mono.from(entries.createIndex(Indexes.ascending("district", "_id"))))
                .then(Mono.from(entries.createIndex(Indexes.ascending("subject", "_id"))))
                .then();
    }

    /** Appends events in their order; one that is there already is passed over. Called by one relay at a time. */
    public Mono<Void> append(List<Entry> events) {
        if (events.isEmpty()) {
            return Mono.empty();
        }
        return position().flatMap(first -> {
            List<Document> documents = new ArrayList<>();
            for (var event : events) {
                documents.add(event.document(first + documents.size()));
            }
            return Mono.from(entries.insertMany(documents, new InsertManyOptions().ordered(true)))
                    .doOnNext(done -> next = first + documents.size())
                    .then()
                    .onErrorResume(MongoBulkWriteException.class, failed -> goOn(events, failed));
        });
    }

    /** Entries after {@code position}, at most {@code limit}. */
    public Flux<Document> after(long position, Bson filter, int limit) {
        return Flux.from(entries.find(Filters.and(Filters.gt("_id", position), filter))
                .sort(Sorts.ascending("_id"))
                .limit(limit));
    }

    private Mono<Void> goOn(List<Entry> events, MongoBulkWriteException failed) {
        var error = failed.getWriteErrors().get(0);
        if (error.getCode() != 11000) {
            return Mono.error(failed);
        }
        int at = error.getIndex();
        next = -1;
        var rest = events.subList(at, events.size());
        return Mono.from(
                        entries.find(Filters.eq("eventId", events.get(at).id())).limit(1))
                .hasElement()
                .flatMap(logged -> append(logged ? rest.subList(1, rest.size()) : rest));
    }

    private Mono<Long> position() {
        if (next >= 0) {
            return Mono.just(next);
        }
        return Mono.from(entries.find().sort(Sorts.descending("_id")).limit(1))
                .map(last -> last.getLong("_id") + 1)
                .defaultIfEmpty(1L);
    }

    /** An event to log. */
    public record Entry(String id, String type, String subject, String district, String json) {

        static Entry of(String subject, String district, Writing.Event event) {
            return new Entry(event.id(), event.type(), subject, district, event.json());
        }

        Document document(long position) {
            return new Document("_id", position)
                    .append("eventId", id)
                    .append("type", type)
                    .append("subject", subject)
                    .append("district", district)
                    .append("json", json);
        }
    }
}
