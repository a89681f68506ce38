package org.zhengan.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.zhengan.store.StoreContract.all;
import static org.zhengan.store.StoreContract.doc;
import static org.zhengan.store.StoreContract.one;

import com.mongodb.MongoWriteException;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.reactivestreams.client.MongoClient;
import com.mongodb.reactivestreams.client.MongoClients;
import com.mongodb.reactivestreams.client.MongoCollection;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.bson.Document;
import org.h2.mvstore.MVStoreException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import reactor.core.publisher.Flux;

class DurabilityIT {

    @TempDir
    Path folder;

    @Test
    void keepsDocumentsAndIndexesOverARestart() {
        with((opened, things) -> {
            one(things.createIndex(doc("k", -1), new IndexOptions().unique(true)));
            one(things.createIndex(doc("tags", 1), new IndexOptions().sparse(true)));
            one(things.insertMany(List.of(doc("_id", 1, "k", 1, "tags", List.of("a", "b")), doc("_id", 2, "k", 2))));
        });
        with((opened, things) -> {
            assertThat(all(things.listIndexes())).hasSize(3);
            assertThat(all(things.find(doc("tags", "b")))).hasSize(1);
            assertThatThrownBy(() -> one(things.insertOne(doc("k", 2)))).isInstanceOf(MongoWriteException.class);
            assertThat(StoreChecks.collection(opened.store(), "db", "things")
                            .finder()
                            .plan(StoreChecks.parsed("{'tags': 'b'}"), StoreChecks.parsed("{}"), 0))
                    .hasToString("search tags_1");
            assertThat(StoreChecks.disagreements(opened.store(), "db", "things"))
                    .isEmpty();
        });
    }

    @Test
    void leavesOutWhatWasDroppedOverARestart() {
        with((opened, things) -> {
            one(things.createIndex(doc("k", 1)));
            one(things.insertOne(doc("_id", 1, "k", 1)));
            one(things.dropIndex("k_1"));
            one(opened.client().getDatabase("other").getCollection("c").insertOne(doc("_id", 1)));
            one(opened.client().getDatabase("other").drop());
        });
        with((opened, things) -> {
            assertThat(all(things.listIndexes())).hasSize(1);
            assertThat(all(opened.client().getDatabase("other").listCollectionNames()))
                    .isEmpty();
        });
    }

    @Test
    void sharesOneForceAmongConcurrentWriters() {
        with((opened, things) -> {
            one(things.insertOne(doc("_id", -1)));
            long changes = opened.store().storage().changes();
            long forces = opened.store().storage().forces();

            Flux.range(0, 3_200)
                    .flatMap(i -> things.insertOne(doc("_id", i)), 64)
                    .blockLast();

            assertThat(opened.store().storage().changes() - changes).isEqualTo(3_200);
            assertThat(opened.store().storage().forces() - forces).isPositive().isLessThan(1_600);
        });
    }

    @Test
    void takesBackAJournalUpToTheRecordThatIsNotWhole() throws IOException {
        Path copy = folder.resolve("copy");
        with((opened, things) -> {
            one(things.insertMany(List.of(doc("_id", 1), doc("_id", 2), doc("_id", 3))));
            one(things.deleteOne(doc("_id", 2)));
            copy(folder.resolve("data"), copy);
        });
        try (Stream<Path> files = Files.list(copy)) {
            Path journal = files.filter(file -> file.toString().endsWith(".log"))
                    .findFirst()
                    .orElseThrow();
            Files.write(journal, new byte[] {0, 0, 0, 40, 1, 2, 3, 4, 5}, StandardOpenOption.APPEND);
        }

        with(copy, (opened, things) -> assertThat(all(things.find()))
                .extracting(thing -> thing.get("_id"))
                .containsExactly(1, 3));
    }

    @Test
    void lendsItsFolderToNobodyElse() {
        with((opened, things) -> assertThatThrownBy(() -> EmbeddedStore.open(folder.resolve("data"), 0))
                .isInstanceOf(MVStoreException.class)
                .hasMessageContaining("locked"));
    }

    @Test
    void doesNotGrowWithoutBoundUnderSteadyChanges() {
        with((opened, things) -> {
            String filling = "x".repeat(20_000);
            Flux.range(0, 500)
                    .flatMap(i -> things.insertOne(doc("_id", i, "f", filling)), 16)
                    .blockLast();
            for (int round = 0; round < 15; round++) {
                Flux.range(0, 500)
                        .flatMap(i -> things.updateOne(doc("_id", i), doc("$inc", doc("n", 1))), 16)
                        .blockLast();
            }
        });

        assertThat(size(folder.resolve("data"))).isLessThan(64 << 20);
    }

    private void with(BiConsumer<Opened, MongoCollection<Document>> work) {
        with(folder.resolve("data"), work);
    }

    private static void with(Path data, BiConsumer<Opened, MongoCollection<Document>> work) {
        try (EmbeddedStore store = EmbeddedStore.open(data, 0);
                MongoClient client = MongoClients.create(store.connectionString())) {
            work.accept(new Opened(store, client), client.getDatabase("db").getCollection("things"));
        }
    }

    private static void copy(Path from, Path to) {
        try (Stream<Path> files = Files.list(from)) {
            Files.createDirectories(to);
            for (Path file : files.toList()) {
                Files.copy(file, to.resolve(file.getFileName()));
            }
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static long size(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.mapToLong(file -> file.toFile().length()).sum();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    /** A store and a client of it. */
    private record Opened(EmbeddedStore store, MongoClient client) {}
}
