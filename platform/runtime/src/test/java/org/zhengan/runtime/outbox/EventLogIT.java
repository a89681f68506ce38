package org.zhengan.runtime.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.model.Filters;
import com.mongodb.reactivestreams.client.MongoClient;
import com.mongodb.reactivestreams.client.MongoClients;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.zhengan.runtime.fixture.Together;
import org.zhengan.testing.EmbeddedMongo;
import org.zhengan.trail.Algorithm;
import org.zhengan.trail.Kind;
import org.zhengan.trail.Note;

/** The event log has no gaps, and who reads it by position misses nothing. */
class EventLogIT {

    private static final int BATCHES = 60;

    private final MongoClient client = MongoClients.create(EmbeddedMongo.serverUri());
    private final com.mongodb.reactivestreams.client.MongoDatabase database =
            client.getDatabase(EmbeddedMongo.database(EventLogIT.class));

    @BeforeEach
    void empty() {
        reactor.core.publisher.Mono.from(database.getCollection("events").drop())
                .block();
        new EventLog(database, Algorithm.SHA_256).createIndexes().block();
    }

    @AfterEach
    void close() {
        client.close();
    }

    @Test
    void twoRelaysLeaveNoGapAndAReaderByPositionMissesNothing() {
        var done = new AtomicBoolean();
        List<String> read = new ArrayList<>();

        Together.run(3, who -> {
            if (who == 2) {
                readAlong(read, done);
            } else {
                var log = new EventLog(database, Algorithm.SHA_256);
                for (int batch = 0; batch < BATCHES; batch++) {
                    log.append(entries(who + "-" + batch, 1 + batch % 5)).block();
                }
                if (who == 0) {
                    done.set(true);
                }
            }
            return who;
        });
        readAlong(read, new AtomicBoolean(true));

        long all = 2L * LongStream.range(0, BATCHES).map(batch -> 1 + batch % 5).sum();
        assertThat(read).hasSize((int) all).doesNotHaveDuplicates();
        assertThat(positions()).isEqualTo(LongStream.rangeClosed(1, all).boxed().toList());
    }

    @Test
    void whatIsThereAlreadyIsPassedOver() {
        var log = new EventLog(database, Algorithm.SHA_256);
        log.append(entries("a", 3)).block();

        var again = new ArrayList<>(entries("a", 3));
        again.addAll(1, entries("b", 2));
        new EventLog(database, Algorithm.SHA_256).append(again).block();
        log.append(entries("c", 1)).block();

        List<String> read = new ArrayList<>();
        readAlong(read, new AtomicBoolean(true));
        assertThat(read).containsExactly("a/0", "a/1", "a/2", "b/0", "b/1", "c/0");
        assertThat(positions()).containsExactly(1L, 2L, 3L, 4L, 5L, 6L);
    }

    /** Reads on from the last position seen, as the callers of the change feed do. */
    private void readAlong(List<String> read, AtomicBoolean done) {
        var log = new EventLog(database, Algorithm.SHA_256);
        boolean last;
        do {
            last = done.get();
            var found = Objects.requireNonNull(
                    log.after(read.size(), Filters.empty(), 50).collectList().block());
            for (var entry : found) {
                assertThat(entry.getLong("_id")).isEqualTo(read.size() + 1L);
                read.add(entry.getString("eventId"));
            }
            last &= found.isEmpty();
        } while (!last);
    }

    private List<Long> positions() {
        return Objects.requireNonNull(new EventLog(database, Algorithm.SHA_256)
                .after(0, Filters.empty(), 10_000)
                .map(entry -> entry.getLong("_id"))
                .collectList()
                .block());
    }

    private static List<Note> entries(String name, int count) {
        List<Note> entries = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            entries.add(Note.of(Kind.EVENT, name + "/" + i, "lantern.x", "", "subject", "ERQI", "", "{}"));
        }
        return entries;
    }
}
