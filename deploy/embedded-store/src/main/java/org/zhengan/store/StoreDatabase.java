package org.zhengan.store;

import de.bwaldvogel.mongo.MongoCollection;
import de.bwaldvogel.mongo.backend.AbstractMongoDatabase;
import de.bwaldvogel.mongo.backend.CollectionOptions;
import de.bwaldvogel.mongo.backend.CursorRegistry;
import de.bwaldvogel.mongo.backend.DatabaseResolver;
import de.bwaldvogel.mongo.backend.Index;
import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.MongoServerError;
import de.bwaldvogel.mongo.oplog.Oplog;
import io.netty.channel.Channel;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.h2.mvstore.MVMap;
import org.jspecify.annotations.Nullable;

/** One database: its collections and their indexes, each a map in the store's pages. */
final class StoreDatabase extends AbstractMongoDatabase<RecordKey> {

    static final String DOCUMENTS = "documents.";
    private static final String INDEX = "index.";
    private static final String SYSTEM_INDEXES = "system.indexes";
    private static final int CANNOT_CREATE_INDEX = 67;
    private static final Set<String> INDEX_OPTIONS =
            Set.of("v", "key", "name", "ns", "unique", "sparse", "background", "hidden");

    private final Storage storage;
    private final WriteCommands writes = new WriteCommands(this);

    StoreDatabase(String name, CursorRegistry cursors, Storage storage) {
        super(name, cursors);
        this.storage = storage;
        initializeNamespacesAndIndexes();
    }

    @Override
    public Document handleCommand(
            Channel channel, String command, Document query, DatabaseResolver resolver, Oplog oplog) {
        return switch (command.toLowerCase(Locale.ROOT)) {
            case "insert" -> writes.insert(query);
            case "update" -> writes.each(query, "updates", one -> passOn(channel, command, one, resolver, oplog));
            case "delete" -> writes.each(query, "deletes", one -> passOn(channel, command, one, resolver, oplog));
            case "aggregate" -> Pipeline.run(this, query, resolver, oplog);
            case "dropindexes" -> {
                indexesToDrop(query).forEach(one -> passOn(channel, command, one, resolver, oplog));
                yield new Document("ok", 1.0);
            }
            default -> passOn(channel, command, query, resolver, oplog);
        };
    }

    private Document passOn(Channel channel, String command, Document query, DatabaseResolver resolver, Oplog oplog) {
        return super.handleCommand(channel, command, query, resolver, oplog);
    }

    /** Named by their keys, because a name is not unique among the collections of a database. */
    private List<Document> indexesToDrop(Document query) {
        String collection = String.valueOf(query.get("dropIndexes"));
        if (resolveCollection(collection, false) == null || query.get("index") instanceof Document) {
            return List.of(query);
        }
        Object name = query.get("index");
        List<Document> named = descriptionsOf(collection)
                .filter(description -> !isPrimaryKeyIndex((Document) description.get("key")))
                .filter(description -> "*".equals(name) || Objects.equals(description.get("name"), name))
                .map(description -> new Document("dropIndexes", collection).append("index", description.get("key")))
                .toList();
        if (named.isEmpty() && !"*".equals(name)) {
            throw new MongoServerError(27, "IndexNotFound", "index not found with name [" + name + "]");
        }
        return named;
    }

    private Stream<Document> descriptionsOf(String collection) {
        MongoCollection<RecordKey> indexes = resolveCollection(SYSTEM_INDEXES, false);
        return indexes == null
                ? Stream.of()
                : indexes.handleQueryAsStream(new Document("ns", getFullCollectionNamespace(collection)));
    }

    @Nullable
    StoreCollection collection(String name) {
        return (StoreCollection) resolveCollection(name, false);
    }

    StoreCollection collectionOrNew(String name) {
        if (name.startsWith("system.")) {
            throw new MongoServerError(73, "InvalidNamespace", "cannot write to a system collection");
        }
        return (StoreCollection) resolveOrCreateCollection(name);
    }

    @Override
    protected synchronized MongoCollection<RecordKey> resolveOrCreateCollection(String name) {
        return super.resolveOrCreateCollection(name);
    }

    @Override
    public synchronized MongoCollection<RecordKey> createCollectionOrThrowIfExists(
            String name, CollectionOptions options) {
        return super.createCollectionOrThrowIfExists(name, options);
    }

    @Override
    protected MongoCollection<RecordKey> openOrCreateCollection(String name, CollectionOptions options) {
        return new StoreCollection(
                this, name, options, cursorRegistry, storage, storage.open(DOCUMENTS + databaseName + "/" + name));
    }

    @Override
    protected synchronized void addIndex(Document description) {
        refuseWhatIsNotKept(description);
        super.addIndex(description);
    }

    /** What a plain server would silently ignore changes the meaning of an index, so it is refused. */
    private static void refuseWhatIsNotKept(Document description) {
        for (String option : description.keySet()) {
            if (!INDEX_OPTIONS.contains(option)) {
                throw new MongoServerError(
                        CANNOT_CREATE_INDEX, "CannotCreateIndex", "index option not supported: " + option);
            }
        }
        Document key = (Document) Objects.requireNonNull(description.get("key"), "an index without a key");
        key.forEach((field, direction) -> {
            if (!(direction instanceof Number number) || Math.abs(number.doubleValue()) != 1.0) {
                throw new MongoServerError(
                        CANNOT_CREATE_INDEX, "CannotCreateIndex", "only 1 and -1 are supported, not " + direction);
            }
        });
    }

    @Override
    protected Index<RecordKey> openOrCreateUniqueIndex(
            String collection, String name, List<IndexKey> keys, boolean sparse) {
        if (keys.size() == 1 && keys.get(0).getKey().equals("_id")) {
            return new PrimaryIndex(name, "_id", documentsOf(collection));
        }
        return new StoreIndex(name, keys, sparse, true, storage, mapOf(collection, name));
    }

    @Override
    protected Index<RecordKey> openOrCreateSecondaryIndex(
            String collection, String name, List<IndexKey> keys, boolean sparse) {
        return new StoreIndex(name, keys, sparse, false, storage, mapOf(collection, name));
    }

    private MVMap<byte[], byte[]> documentsOf(String collection) {
        return ((StoreCollection) resolveCollection(collection, true)).documents();
    }

    private String mapOf(String collection, String index) {
        return INDEX + databaseName + "/" + collection + "/" + index;
    }

    @Override
    protected void dropIndex(MongoCollection<RecordKey> collection, String name) {
        super.dropIndex(collection, name);
        storage.remove(storage.open(mapOf(collection.getCollectionName(), name)));
    }

    @Override
    public void dropCollection(String name, Oplog oplog) {
        MVMap<byte[], byte[]> documents = documentsOf(name);
        super.dropCollection(name, oplog);
        storage.remove(documents);
    }

    @Override
    protected void clearLastStatus(Channel channel) {
        // getLastError is of another age; every answer says by itself how it went
    }

    @Override
    protected void putLastResult(Channel channel, Document result) {
        // see above
    }

    @Override
    protected long getFileSize() {
        return 0;
    }

    @Override
    protected long getStorageSize() {
        return 0;
    }
}
