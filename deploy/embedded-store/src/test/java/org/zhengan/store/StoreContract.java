package org.zhengan.store;

import com.mongodb.reactivestreams.client.MongoClient;
import com.mongodb.reactivestreams.client.MongoClients;
import com.mongodb.reactivestreams.client.MongoCollection;
import com.mongodb.reactivestreams.client.MongoDatabase;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.TestInstance;
import org.reactivestreams.Publisher;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Where the contract of a store is tried: on an embedded store in memory, or on the server that the environment variable
 * ZHENGAN_TEST_MONGODB_URI names.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class StoreContract {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private @Nullable EmbeddedStore embedded;
    private MongoClient client;
    MongoDatabase database;
    MongoCollection<Document> things;

    @BeforeAll
    void connect() {
        String named = System.getenv("ZHENGAN_TEST_MONGODB_URI");
        if (named == null) {
            embedded = EmbeddedStore.inMemory();
        }
        client = MongoClients.create(embedded == null ? named : embedded.connectionString());
    }

    @AfterAll
    void disconnect() {
        client.close();
        if (embedded != null) {
            embedded.close();
        }
    }

    @BeforeEach
    void begin() {
        database = client.getDatabase("contract-" + UUID.randomUUID());
        things = database.getCollection("things");
    }

    @AfterEach
    void cleanUp() {
        one(database.drop());
    }

    static <T> @Nullable T one(Publisher<T> publisher) {
        return Mono.from(publisher).block(PATIENCE);
    }

    static <T> List<T> all(Publisher<T> publisher) {
        return Flux.from(publisher).collectList().block(PATIENCE);
    }

    static Document doc(Object... namesAndValues) {
        Document document = new Document();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            document.append((String) namesAndValues[i], namesAndValues[i + 1]);
        }
        return document;
    }

    void insert(Document... documents) {
        one(things.insertMany(List.of(documents)));
    }

    List<Object> ids(Document filter, Document sort) {
        return all(things.find(filter).sort(sort)).stream()
                .map(document -> document.get("_id"))
                .toList();
    }

    List<Object> ids(Document filter) {
        return ids(filter, doc("_id", 1));
    }
}
