package org.zhengan.testing.search;

import com.mongodb.reactivestreams.client.MongoClients;
import com.mongodb.reactivestreams.client.MongoDatabase;
import java.io.InputStream;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiConsumer;
import org.bson.RawBsonDocument;
import reactor.core.publisher.Flux;

/**
 * Every document of a store, as the driver reads it: names of fields, texts and binaries alike.
 *
 * @param uri   of the server
 * @param names of the databases; none means all there are
 */
public record Databases(String uri, Set<String> names) implements Place {

    /** All databases of a server. */
    public static Databases of(String uri) {
        return new Databases(uri, Set.of());
    }

    @Override
    public void show(BiConsumer<String, InputStream> to) {
        try (var client = MongoClients.create(uri)) {
            var databases = names.isEmpty() ? Flux.from(client.listDatabaseNames()) : Flux.fromIterable(names);
            databases.concatMap(name -> show(client.getDatabase(name), to)).blockLast();
        }
    }

    private static Flux<RawBsonDocument> show(MongoDatabase database, BiConsumer<String, InputStream> to) {
        return Flux.from(database.listCollectionNames()).concatMap(name -> {
            var documents = Flux.from(
                    database.getCollection(name, RawBsonDocument.class).find());
            return documents.doOnNext(each -> show(database.getName() + "." + name, each, to));
        });
    }

    private static void show(String where, RawBsonDocument document, BiConsumer<String, InputStream> to) {
        var bytes = Objects.requireNonNull(document.getByteBuffer());
        var copy = new byte[bytes.remaining()];
        bytes.get(copy);
        to.accept("collection " + where, Place.bytes(copy));
    }
}
