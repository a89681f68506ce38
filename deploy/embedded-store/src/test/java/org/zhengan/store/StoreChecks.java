package org.zhengan.store;

import de.bwaldvogel.mongo.backend.Index;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.wire.bson.BsonDecoder;
import io.netty.buffer.ByteBuf;
import io.netty.buffer.Unpooled;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.bson.RawBsonDocument;

/** Looks behind the protocol: whether indexes and documents agree, and how a query would be answered. */
final class StoreChecks {

    private StoreChecks() {}

    static StoreCollection collection(EmbeddedStore store, String database, String name) {
        return (StoreCollection) store.backend().resolveDatabase(database).resolveCollection(name, true);
    }

    static Document parsed(String json) {
        ByteBuf buffer = Unpooled.buffer();
        RawBsonDocument raw = RawBsonDocument.parse(json);
        buffer.writeBytes(raw.getByteBuffer().asNIO());
        return BsonDecoder.decodeBson(buffer);
    }

    /** Entries that belong to no document as it is, and entries that are missing. */
    static List<String> disagreements(EmbeddedStore store, String database, String name) {
        StoreCollection collection = collection(store, database, name);
        List<String> wrong = new ArrayList<>();
        for (Index<RecordKey> index : collection.getIndexes()) {
            if (index instanceof StoreIndex secondary) {
                Set<String> expected = new TreeSet<>();
                collection.documents().forEach((key, bytes) -> {
                    Document document = Bson.decode(bytes);
                    IndexEntries.of(document, secondary.getKeys(), secondary.leavesOut())
                            .encoded()
                            .forEach(entry -> expected.add(HexFormat.of().formatHex(ByteStrings.join(entry, key))));
                });
                Set<String> found = new TreeSet<>();
                secondary
                        .entries()
                        .keySet()
                        .forEach(key -> found.add(HexFormat.of().formatHex(key)));
                expected.stream()
                        .filter(entry -> !found.contains(entry))
                        .forEach(entry -> wrong.add(index.getName() + " lacks " + entry));
                found.stream()
                        .filter(entry -> !expected.contains(entry))
                        .forEach(entry -> wrong.add(index.getName() + " has " + entry));
            }
        }
        return wrong;
    }
}
