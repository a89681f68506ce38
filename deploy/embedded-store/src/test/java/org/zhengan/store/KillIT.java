package org.zhengan.store;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.ConnectionString;
import com.mongodb.MongoClientSettings;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.reactivestreams.client.MongoClient;
import com.mongodb.reactivestreams.client.MongoClients;
import com.mongodb.reactivestreams.client.MongoCollection;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import org.bson.Document;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

class KillIT {

    private static final int WRITERS = 24;

    @TempDir
    Path folder;

    private final Map<Integer, Integer> acknowledged = new ConcurrentHashMap<>();
    private final AtomicInteger writes = new AtomicInteger();
    private final AtomicBoolean killed = new AtomicBoolean();

    @ParameterizedTest
    @ValueSource(ints = {64 << 20, 1 << 20, 100_000, 20_000})
    void losesNothingThatWasAcknowledgedWhenKilledAmidstWriters(int journalBytes) {
        Path data = folder.resolve("data");
        writeUntilKilled(data, journalBytes, 3_000);
        killed.set(false);
        writeUntilKilled(data, journalBytes, 5_000);

        try (EmbeddedStore store = EmbeddedStore.open(data, 0);
                MongoClient client = client(store.connectionString())) {
            Map<Integer, Integer> found = new ConcurrentHashMap<>();
            Flux.from(things(client).find())
                    .doOnNext(thing -> found.put(thing.getInteger("_id"), thing.getInteger("version")))
                    .blockLast();

            assertThat(acknowledged).hasSizeGreaterThan(100).allSatisfy((id, version) -> assertThat(found.get(id))
                    .as("version of " + id)
                    .isNotNull()
                    .isGreaterThanOrEqualTo(version));
            assertThat(StoreChecks.disagreements(store, "kill", "things")).isEmpty();
        }
    }

    private void writeUntilKilled(Path data, int journalBytes, int more) {
        try (ForkedStore store = new ForkedStore(data, journalBytes);
                MongoClient client = client(store.connectionString())) {
            MongoCollection<Document> things = things(client);
            Mono.from(things.createIndex(new Document("version", 1).append("_id", 1)))
                    .block();
            Mono.from(things.createIndex(new Document("tags", 1))).block();
            Mono.from(things.createIndex(new Document("number", 1), new IndexOptions().unique(true)))
                    .block();
            int goal = writes.get() + more;
            var running = Flux.range(0, WRITERS)
                    .flatMap(writer -> write(things, writer), WRITERS)
                    .then()
                    .toFuture();
            while (writes.get() < goal) {
                LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(1));
            }
            store.kill();
            killed.set(true);
            running.join();
        }
    }

    private Mono<Void> write(MongoCollection<Document> things, int writer) {
        return Mono.defer(() -> {
                    int id = writer + WRITERS * (writes.get() % 97);
                    int version = acknowledged.getOrDefault(id, -1) + 1;
                    return version == 0 ? insert(things, id) : update(things, id, version);
                })
                .onErrorComplete()
                .repeat(() -> !killed.get())
                .then();
    }

    private Mono<?> insert(MongoCollection<Document> things, int id) {
        Document thing = new Document("_id", id)
                .append("version", 0)
                .append("number", id)
                .append("tags", List.of("t" + id % 7, "new"))
                .append("filling", "x".repeat(500));
        return Mono.from(things.insertOne(thing)).doOnNext(result -> acknowledge(id, 0));
    }

    private Mono<?> update(MongoCollection<Document> things, int id, int version) {
        Document change = new Document("$set", new Document("version", version).append("tags.1", "v" + version % 5));
        return Mono.from(things.updateOne(new Document("_id", id), change))
                .filter(result -> result.getMatchedCount() == 1)
                .doOnNext(result -> acknowledge(id, version));
    }

    private void acknowledge(int id, int version) {
        acknowledged.merge(id, version, Math::max);
        writes.incrementAndGet();
    }

    private static MongoCollection<Document> things(MongoClient client) {
        return client.getDatabase("kill").getCollection("things");
    }

    private static MongoClient client(String connectionString) {
        return MongoClients.create(MongoClientSettings.builder()
                .applyConnectionString(new ConnectionString(connectionString))
                .applyToClusterSettings(cluster -> cluster.serverSelectionTimeout(1, TimeUnit.SECONDS))
                .build());
    }
}
