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
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.zhengan.trail.Algorithm;
import org.zhengan.trail.Entry;
import org.zhengan.trail.Head;
import org.zhengan.trail.Note;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * The trail of the service: every event, and what else must not be changed unseen, in one order without gaps. An entry's
 * id is its position, a position is taken by whoever inserts it first, and each entry carries a hash over itself and the
 * entry before it. So a reader who has seen position n has seen all before it, with any number of writers.
 */
public final class EventLog {

    private static final int TAKEN = 11000;

    private final MongoCollection<Document> entries;
    private final Algorithm algorithm;
    private final Turns<Note> turns = new Turns<>(this::write);
    private volatile @Nullable Head head;

    public EventLog(MongoDatabase database, Algorithm algorithm) {
        this.entries = database.getCollection("events");
        this.algorithm = algorithm;
    }

    /** Creates what the queries rely on. */
    public Mono<Void> createIndexes() {
        return Mono.from(entries.createIndex(Indexes.ascending("eventId"), new IndexOptions().unique(true)))
                .then(Mono.from(entries.createIndex(Indexes.ascending("kind", "_id"))))
                .then(Mono.from(entries.createIndex(Indexes.ascending("kind", "district", "_id"))))
                .then(Mono.from(entries.createIndex(Indexes.ascending("subject", "_id"))))
                .then();
    }

    /** Appends notes in their order; one that is there already is passed over. What waits is written together. */
    public Mono<Void> append(List<Note> notes) {
        return notes.isEmpty() ? Mono.empty() : turns.take(notes);
    }

    /** Entries after {@code position}, at most {@code limit}; all where that is 0. */
    public Flux<Document> after(long position, Bson filter, int limit) {
        return Flux.from(entries.find(Filters.and(Filters.gt("_id", position), filter))
                .sort(Sorts.ascending("_id"))
                .limit(limit));
    }

    /** The entries at {@code positions}, in their order. */
    public Flux<Document> at(List<Long> positions) {
        return Flux.from(entries.find(Filters.in("_id", positions)).sort(Sorts.ascending("_id")));
    }

    /** The last entry in the store. */
    public Mono<Head> head() {
        return Mono.from(entries.find().sort(Sorts.descending("_id")).limit(1))
                .map(EntryDocuments::head)
                .defaultIfEmpty(Head.BEGINNING);
    }

    /** The last entry this instance wrote or saw, if it knows. */
    public @Nullable Head known() {
        return head;
    }

    private Mono<Void> write(List<Note> notes) {
        return Mono.justOrEmpty(head).switchIfEmpty(Mono.defer(this::head)).flatMap(from -> {
            List<Document> documents = new ArrayList<>(notes.size());
            var last = from;
            for (var note : notes) {
                var entry = Entry.chained(note, last.position() + 1, last.hash(), algorithm);
                documents.add(EntryDocuments.write(entry));
                last = new Head(entry.position(), entry.hash());
            }
            var end = last;
            return Mono.from(entries.insertMany(documents, new InsertManyOptions().ordered(true)))
                    .doOnNext(done -> head = end)
                    .doOnError(failed -> head = null)
                    .then()
                    .onErrorResume(MongoBulkWriteException.class, failed -> goOn(notes, failed));
        });
    }

    /** Another instance took the position, or wrote some of this already: what is left is chained behind that. */
    private Mono<Void> goOn(List<Note> notes, MongoBulkWriteException failed) {
        var errors = failed.getWriteErrors();
        if (errors.isEmpty() || errors.get(0).getCode() != TAKEN) {
            return Mono.error(failed);
        }
        var rest = notes.subList(errors.get(0).getIndex(), notes.size());
        return logged(rest).flatMap(known -> {
            var missing =
                    rest.stream().filter(note -> !known.contains(note.id())).toList();
            return missing.isEmpty() ? Mono.empty() : write(missing);
        });
    }

    private Mono<Set<String>> logged(List<Note> notes) {
        return Flux.from(entries.find(Filters.in(
                                "eventId", notes.stream().map(Note::id).toList()))
                        .projection(new Document("eventId", 1)))
                .map(entry -> entry.getString("eventId"))
                .collect(HashSet::new, Set::add);
    }
}
