package org.zhengan.runtime.trail;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import com.mongodb.reactivestreams.client.MongoClient;
import com.mongodb.reactivestreams.client.MongoClients;
import com.mongodb.reactivestreams.client.MongoCollection;
import com.mongodb.reactivestreams.client.MongoDatabase;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.zhengan.runtime.fixture.RunningService;
import org.zhengan.runtime.outbox.EventLog;
import org.zhengan.testing.EmbeddedMongo;
import org.zhengan.trail.Algorithm;
import org.zhengan.trail.Fault;
import org.zhengan.trail.Fault.Wrong;
import org.zhengan.trail.Kind;
import org.zhengan.trail.Note;
import org.zhengan.trail.Verdict;
import reactor.core.publisher.Mono;

/** Whoever has the store in his hands is found out by the verification. */
class StoreTamperIT {

    private static final int ENTRIES = 30;

    private final MongoClient client = MongoClients.create(EmbeddedMongo.serverUri());
    private final MongoDatabase database = client.getDatabase(EmbeddedMongo.database(StoreTamperIT.class));
    private final MongoCollection<Document> entries = database.getCollection("events");

    @BeforeEach
    void written() {
        Mono.from(database.drop()).block();
        log().append(notes(0, ENTRIES)).block();
        assertThat(verified().intact()).isTrue();
    }

    @AfterEach
    void close() {
        client.close();
    }

    @Test
    void anEditIsFound() {
        edit(7, Updates.set("json", "{}"));
        found(7, Wrong.EDITED);
    }

    @Test
    void aFieldThatWasAddedIsFound() {
        edit(7, Updates.set("more", "x"));
        found(7, Wrong.EDITED);
    }

    @Test
    void aDeletionIsFound() {
        delete(Filters.eq("_id", 7L));
        found(7, Wrong.DELETED);
    }

    @Test
    void aReorderingIsFound() {
        var seventh = take(7);
        var ninth = take(9);
        put(seventh, 9);
        put(ninth, 7);
        found(7, Wrong.REORDERED);
    }

    @Test
    void anInsertionIsFound() {
        for (long position = ENTRIES; position >= 7; position--) {
            put(take(position), position + 1);
        }
        put(new Document(at(3)).append("eventId", "another"), 7);
        found(7, Wrong.INSERTED);
    }

    @Test
    void aTruncationIsFoundAsLongAsWhoeverWroteItLives() {
        var log = log();
        log.append(notes(ENTRIES, 2)).block();
        delete(Filters.gt("_id", (long) ENTRIES));

        var fault = Objects.requireNonNull(verified(log).fault());

        assertThat(fault.wrong()).isEqualTo(Wrong.TRUNCATED);
        assertThat(fault.position()).isEqualTo(ENTRIES + 1);
    }

    @Test
    void aTruncationIsFoundByAHeadAlsoAfterMoreWasWritten() {
        var head = Objects.requireNonNull(log().head().block());
        heads(log())
                .keep(new HeadPublished("tampered", head.position(), head.hash(), LocalDate.of(2026, 3, 1)))
                .block();
        delete(Filters.gte("_id", 20L));
        found(20, Wrong.TRUNCATED);

        log().append(notes(100, 20)).block();

        found(1, Wrong.REWRITTEN);
    }

    private void found(long position, Wrong wrong) {
        var fault = verified().fault();
        assertThat(fault).isNotNull().extracting(Fault::position).isEqualTo(position);
        assertThat(Objects.requireNonNull(fault).wrong()).isEqualTo(wrong);
    }

    private Verdict verified() {
        return verified(log());
    }

    private Verdict verified(EventLog log) {
        return Objects.requireNonNull(new Verification(log, heads(log)).of(0, 0).block());
    }

    private EventLog log() {
        return new EventLog(database, Algorithm.SHA_256);
    }

    private Heads heads(EventLog log) {
        return new Heads(database, log, RunningService.shared().kafka(), "tampered", Clock.systemUTC());
    }

    private void edit(long position, Bson update) {
        Mono.from(entries.updateOne(Filters.eq("_id", position), update)).block();
    }

    private void delete(Bson which) {
        Mono.from(entries.deleteMany(which)).block();
    }

    private Document take(long position) {
        var taken =
                Mono.from(entries.findOneAndDelete(Filters.eq("_id", position))).block();
        return Objects.requireNonNull(taken);
    }

    private Document at(long position) {
        return Objects.requireNonNull(
                Mono.from(entries.find(Filters.eq("_id", position))).block());
    }

    private void put(Document entry, long position) {
        Mono.from(entries.insertOne(new Document(entry).append("_id", position)))
                .block();
    }

    private static List<Note> notes(int from, int count) {
        List<Note> notes = new ArrayList<>();
        for (int i = from; i < from + count; i++) {
            notes.add(
                    Note.of(Kind.EVENT, "id-" + i, "t", "2026-03-01T00:00:00Z", "s", "ERQI", "a", "{\"i\":" + i + "}"));
        }
        return notes;
    }
}
