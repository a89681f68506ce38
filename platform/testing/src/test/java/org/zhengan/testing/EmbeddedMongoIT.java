package org.zhengan.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.ConnectionString;
import com.mongodb.reactivestreams.client.MongoClients;
import java.nio.file.Path;
import java.time.Duration;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import reactor.core.publisher.Mono;

class EmbeddedMongoIT {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    @Test
    void everyTestClassHasADatabaseOfItsOwn() {
        var ours = EmbeddedMongo.uri(EmbeddedMongoIT.class);
        var others = EmbeddedMongo.uri(EmbeddedKafkaIT.class);

        insert(ours, "lamp");

        assertThat(count(ours)).isEqualTo(1);
        assertThat(count(others)).isZero();
    }

    @Test
    void aStoreOfOnesOwnGoesAwayAndComesBackWithWhatItHeld(@TempDir Path folder) {
        try (var store = FallibleStore.in(folder)) {
            insert(store.uri("lights"), "lamp");

            store.stop();
            store.start();

            assertThat(count(store.uri("lights"))).isEqualTo(1);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "mongodb://a:1/?x=1, mongodb://a:1/db?x=1",
        "mongodb://a:1, mongodb://a:1/db",
        "mongodb://a:1/, mongodb://a:1/db",
        "mongodb://u:p@a:1;b:2/other?authSource=admin, mongodb://u:p@a:1;b:2/db?authSource=admin",
        "mongodb+srv://a/other, mongodb+srv://a/db",
        "mongodb://a:1?x=/y, mongodb://a:1/db?x=/y"
    })
    void theDatabaseTakesTheOthersPlaceInTheAddress(String uri, String expected) {
        assertThat(EmbeddedMongo.withDatabase(uri, "db")).isEqualTo(expected);
    }

    private static void insert(String uri, String id) {
        try (var client = MongoClients.create(uri)) {
            var things = client.getDatabase(databaseOf(uri)).getCollection("things");
            Mono.from(things.insertOne(new Document("_id", id))).block(PATIENCE);
        }
    }

    private static long count(String uri) {
        try (var client = MongoClients.create(uri)) {
            var things = client.getDatabase(databaseOf(uri)).getCollection("things");
            var count = Mono.from(things.countDocuments()).block(PATIENCE);
            return count == null ? -1 : count;
        }
    }

    private static String databaseOf(String uri) {
        var database = new ConnectionString(uri).getDatabase();
        assertThat(database).isNotNull();
        return database;
    }
}
