package org.zhengan.store;

import de.bwaldvogel.mongo.MongoCollection;
import de.bwaldvogel.mongo.backend.Index;
import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.backend.KeyValue;
import de.bwaldvogel.mongo.backend.Missing;
import de.bwaldvogel.mongo.backend.Utils;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.DuplicateKeyError;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The refusal of a document whose unique key another document has, with the key as the drivers read it. */
final class DuplicateKey extends DuplicateKeyError {

    private final transient Document pattern = new Document();
    private final transient Document value = new Document();

    DuplicateKey(
            Index<RecordKey> index, MongoCollection<RecordKey> collection, List<IndexKey> keys, Document document) {
        super(
                index,
                collection,
                keys,
                new KeyValue(keys.stream()
                        .map(key -> valueOf(document, key.getKey()))
                        .toArray()));
        for (IndexKey key : keys) {
            pattern.put(key.getKey(), key.isAscending() ? 1 : -1);
            value.put(key.getKey(), valueOf(document, key.getKey()));
        }
    }

    private static @Nullable Object valueOf(Document document, String path) {
        Object value = Utils.getSubdocumentValueCollectionAware(document, path);
        return value instanceof Missing ? null : value;
    }

    void describeIn(Document error) {
        error.append("keyPattern", pattern).append("keyValue", value);
    }
}
