package org.zhengan.bench;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import com.mongodb.reactivestreams.client.MongoCollection;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import org.bson.Document;
import org.bson.conversions.Bson;
import reactor.core.publisher.Mono;

/** What the suite's store does with the documents of cases, through the driver with nothing around it. */
final class RawStore {

    static final int CLIENTS = 64;

    private final MongoCollection<Document> things;
    private final Sample sample;
    private final AtomicLong last = new AtomicLong();
    private List<Mine> clients = List.of();

    RawStore(MongoCollection<Document> things, Sample sample) {
        this.things = things;
        this.sample = sample;
    }

    Load inserts(Duration length) {
        clients = IntStream.range(0, CLIENTS).mapToObj(client -> new Mine()).toList();
        return ClosedLoop.run(CLIENTS, length, client -> {
            var document = sample.untold(last.incrementAndGet());
            clients.get(client).add(document);
            return Mono.from(things.insertOne(document));
        });
    }

    /** Each client changes what it inserted, in turn and again, if it has the version it had. */
    Load updates(Duration length) {
        return ClosedLoop.run(CLIENTS, length, client -> {
            var mine = clients.get(client);
            int at = mine.next();
            int version = ++mine.versions[at];
            var asRead = Filters.and(Filters.eq("_id", mine.ids[at]), Filters.eq("version", (long) version));
            return changed(asRead, change(version + 1L));
        });
    }

    /** Each client takes the events out of what it inserted, once. */
    Load pulls(Duration length) {
        clients.forEach(Mine::rewind);
        return ClosedLoop.run(CLIENTS, length, client -> !clients.get(client).isThrough(), client -> {
            var mine = clients.get(client);
            int at = mine.next();
            var told = Updates.combine(
                    Updates.pull("outbox", Filters.eq("id", mine.events[at])),
                    Updates.unset("pendingSince"),
                    Updates.unset("lease"));
            return changed(Filters.eq("_id", mine.ids[at]), told);
        });
    }

    private Mono<?> changed(Bson filter, Bson update) {
        return Mono.from(things.updateOne(filter, update)).doOnNext(result -> {
            if (result.getModifiedCount() != 1) {
                throw new IllegalStateException("an update did not find its document");
            }
        });
    }

    private Bson change(long version) {
        var kept = sample.kept();
        var decisions = new Document("$each", kept.getList("decisions", Document.class)).append("$slice", -20);
        return new Document(
                        "$set",
                        new Document("state", kept.getString("state"))
                                .append("version", version)
                                .append("district", kept.getString("district"))
                                .append("data", kept.get("data"))
                                .append("updatedAt", kept.getDate("updatedAt")))
                .append("$push", new Document("decisions", decisions));
    }

    /** What one client inserted. */
    private static final class Mine {
        private String[] ids = new String[256];
        private String[] events = new String[256];
        private int[] versions = new int[256];
        private int size;
        private int turn;

        void add(Document document) {
            if (size == ids.length) {
                ids = Arrays.copyOf(ids, size * 2);
                events = Arrays.copyOf(events, size * 2);
                versions = Arrays.copyOf(versions, size * 2);
            }
            ids[size] = document.getString("_id");
            events[size++] = document.getList("outbox", Document.class).get(0).getString("id");
        }

        int next() {
            return turn++ % size;
        }

        boolean isThrough() {
            return turn >= size;
        }

        void rewind() {
            turn = 0;
        }
    }
}
