package org.zhengan.store;

import static org.zhengan.store.StoreContract.doc;

import com.mongodb.ConnectionString;
import com.mongodb.MongoClientSettings;
import com.mongodb.reactivestreams.client.MongoClient;
import com.mongodb.reactivestreams.client.MongoClients;
import com.mongodb.reactivestreams.client.MongoCollection;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongFunction;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.bson.Document;
import org.reactivestreams.Publisher;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Measures a durable store in this JVM through the driver: {@code StoreBenchmark <folder> <documents> <seconds>}. The
 * client shares the processors; the first round of everything is warm-up.
 */
final class StoreBenchmark {

    private static final int CLIENTS = 64;
    private static final String FILLING = "x".repeat(600);

    private final MongoCollection<Document> things;
    private final AtomicLong last = new AtomicLong();
    private final int seconds;

    private StoreBenchmark(MongoCollection<Document> things, int seconds) {
        this.things = things;
        this.seconds = seconds;
    }

    public static void main(String[] arguments) throws IOException {
        Path folder = Path.of(arguments[0]);
        long documents = Long.parseLong(arguments[1]);
        try (EmbeddedStore store = EmbeddedStore.open(folder, 0);
                MongoClient client = MongoClients.create(MongoClientSettings.builder()
                        .applyConnectionString(new ConnectionString(store.connectionString()))
                        .applyToConnectionPoolSettings(pool -> pool.maxSize(CLIENTS))
                        .build())) {
            MongoCollection<Document> things = client.getDatabase("bench").getCollection("things");
            StoreBenchmark benchmark = new StoreBenchmark(things, Integer.parseInt(arguments[2]));
            benchmark.prepare(documents);
            benchmark.run("warm-up");
            benchmark.run("measured");
            System.out.printf(
                    "changes per force: %.1f%n",
                    (double) store.storage().changes() / store.storage().forces());
        }
        try (var files = Files.list(folder)) {
            for (Path file : files.toList()) {
                System.out.printf("%s %d MB%n", file.getFileName(), Files.size(file) >> 20);
            }
        }
    }

    private void prepare(long documents) {
        Mono.from(things.createIndex(doc("district", 1, "state", 1, "createdAt", -1, "_id", -1)))
                .block();
        Mono.from(things.createIndex(doc("key", 1))).block();
        last.set(Mono.from(things.estimatedDocumentCount()).block());
        while (last.get() < documents) {
            long from = last.getAndAdd(1_000);
            List<Document> batch = LongStream.range(from, from + 1_000)
                    .mapToObj(StoreBenchmark::thing)
                    .toList();
            Mono.from(things.insertMany(batch)).block();
        }
        System.out.println(last.get() + " documents");
    }

    private static Document thing(long number) {
        return doc(
                "_id",
                "%016d".formatted(number),
                "state",
                "S" + number % 5,
                "version",
                0L,
                "district",
                "D" + number % 16,
                "createdAt",
                number,
                "key",
                "k" + number * 7919 % 1_000_003,
                "data",
                doc("name", "thing " + number, "filling", FILLING, "readings", List.of(1, 2, 3, 4)),
                "outbox",
                List.of(doc("id", "e1", "type", "thing.created", "at", number)));
    }

    private void run(String round) {
        System.out.println("--- " + round);
        measure("insert", i -> things.insertOne(thing(last.getAndIncrement())));
        measure("find by id", i -> things.find(doc("_id", id(i))));
        measure("conditional update", i -> Flux.from(
                        things.find(doc("_id", id(i))).projection(doc("version", 1)))
                .flatMap(found -> things.updateOne(
                        doc("_id", found.get("_id"), "version", found.get("version")),
                        doc("$set", doc("state", "S" + i % 5), "$inc", doc("version", 1L)))));
        measure(
                "update by id and version range",
                i -> things.updateOne(
                        doc("_id", id(i), "version", doc("$gte", 0L)),
                        doc(
                                "$inc",
                                doc("version", 1L),
                                "$push",
                                doc("outbox", doc("id", "e" + i, "type", "thing.changed")))));
        measure(
                "pull",
                i -> things.updateOne(
                        doc("_id", id(i)), doc("$pull", doc("outbox", doc("id", doc("$in", List.of("e1", "e" + i)))))));
        measure("page of 50", i -> things.find(doc("district", "D" + i % 16, "state", "S" + i % 5))
                .sort(doc("createdAt", -1, "_id", -1))
                .limit(50));
    }

    private String id(long seed) {
        return "%016d".formatted(new Random(seed).nextLong(last.get()));
    }

    private void measure(String name, LongFunction<Publisher<?>> operation) {
        long[] taken = new long[2_000_000];
        AtomicLong count = new AtomicLong();
        long start = System.nanoTime();
        long end = start + seconds * 1_000_000_000L;
        Flux.range(0, CLIENTS)
                .flatMap(
                        client -> Mono.defer(() -> {
                                    long begun = System.nanoTime();
                                    return Flux.from(operation.apply(begun))
                                            .then()
                                            .doOnSuccess(done ->
                                                    taken[(int) count.getAndIncrement()] = System.nanoTime() - begun);
                                })
                                .repeat(() -> System.nanoTime() < end),
                        CLIENTS)
                .blockLast();
        double elapsed = (System.nanoTime() - start) / 1e9;
        long[] sorted = Arrays.copyOf(taken, (int) count.get());
        Arrays.sort(sorted);
        System.out.printf(
                "%-32s %8.0f/s  ms %s%n",
                name,
                sorted.length / elapsed,
                LongStream.of(50, 99, 100)
                        .mapToObj(percent -> "p%d %.2f"
                                .formatted(percent, sorted[(int) ((sorted.length - 1) * percent / 100)] / 1e6))
                        .collect(Collectors.joining("  ")));
    }
}
