package org.zhengan.store;

import de.bwaldvogel.mongo.MongoDatabase;
import de.bwaldvogel.mongo.backend.AbstractMongoBackend;
import de.bwaldvogel.mongo.backend.Index;
import de.bwaldvogel.mongo.backend.Utils;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.MongoServerError;
import de.bwaldvogel.mongo.exception.MongoServerException;
import de.bwaldvogel.mongo.wire.message.MongoMessage;
import io.netty.channel.Channel;
import java.time.Clock;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The commands as a MongoDB client sends them; a change is answered when it is on disk. */
final class StoreBackend extends AbstractMongoBackend {

    private static final Logger LOG = LoggerFactory.getLogger(StoreBackend.class);
    private static final Set<String> CHANGES = Set.of("insert", "update", "delete", "findandmodify");
    private static final Set<String> STRUCTURE =
            Set.of("create", "createindexes", "drop", "dropindexes", "dropdatabase");
    private static final Set<String> REFUSED = Set.of("renamecollection", "committransaction", "aborttransaction");
    private static final int NOT_SUPPORTED = 115;
    private static final int INTERNAL_ERROR = 1;

    /** What a server answers first when the client does not say how much it wants. */
    private static final int FIRST_BATCH = 101;

    private final Storage storage;
    private final Map<String, StoreDatabase> known = new ConcurrentHashMap<>();

    StoreBackend(Storage storage, Clock clock) {
        super(clock);
        this.storage = storage;
        storage.names()
                .filter(name -> name.startsWith(StoreDatabase.DOCUMENTS))
                .map(name -> name.substring(StoreDatabase.DOCUMENTS.length(), name.indexOf('/')))
                .distinct()
                .toList()
                .forEach(this::resolveDatabase);
        storage.recover(this::restore);
    }

    /** Takes a change back from the journal, whether or not the pages have it already. */
    private void restore(String fullName, byte[] key, byte @Nullable [] bytes) {
        StoreDatabase database = (StoreDatabase) resolveDatabase(Utils.getDatabaseNameFromFullName(fullName));
        StoreCollection collection = database.collectionOrNew(Utils.getCollectionNameFromFullName(fullName));
        byte[] before = collection.documents().get(key);
        Document old = before == null ? null : Bson.decode(before);
        Document restored = bytes == null ? null : Bson.decode(bytes);
        for (Index<RecordKey> index : collection.getIndexes()) {
            if (old != null) {
                index.remove(old);
            }
            if (restored != null) {
                index.add(restored, new RecordKey(key), collection);
            }
        }
        if (bytes == null) {
            collection.documents().remove(key);
        } else {
            collection.documents().put(key, bytes);
        }
    }

    @Override
    protected MongoDatabase openOrCreateDatabase(String name) {
        return known.computeIfAbsent(name, key -> new StoreDatabase(key, getCursorRegistry(), storage));
    }

    @Override
    public void dropDatabase(String name) {
        super.dropDatabase(name);
        known.remove(name);
    }

    @Override
    public Document handleMessage(MongoMessage message) {
        try {
            return super.handleMessage(message);
        } catch (MongoServerException e) {
            return WriteCommands.describe(e, new Document("ok", 0.0));
        } catch (RuntimeException e) {
            LOG.error("command failed", e);
            return new Document("ok", 0.0)
                    .append("errmsg", "internal error: " + e)
                    .append("code", INTERNAL_ERROR)
                    .append("codeName", "InternalError");
        }
    }

    @Override
    public Document handleCommand(Channel channel, String database, String command, Document query) {
        String name = command.toLowerCase(Locale.ROOT);
        if (REFUSED.contains(name)) {
            throw new MongoServerError(NOT_SUPPORTED, "CommandNotSupported", command + " is not supported");
        } else if (CHANGES.contains(name)) {
            return storage.change(() -> super.handleCommand(channel, database, command, query));
        } else if (STRUCTURE.contains(name)) {
            return storage.alone(() -> super.handleCommand(channel, database, command, query));
        }
        return switch (name) {
            case "hello" ->
                super.handleCommand(channel, database, "ismaster", query).append("isWritablePrimary", true);
            case "find" -> super.handleCommand(channel, database, command, withBatchSize(query));
            default -> super.handleCommand(channel, database, command, query);
        };
    }

    private static Document withBatchSize(Document query) {
        int limit = query.get("limit") instanceof Number number ? Math.abs(number.intValue()) : 0;
        if (Boolean.TRUE.equals(query.get("singleBatch")) && limit > 0) {
            query.put("batchSize", limit);
        } else if (!(query.get("batchSize") instanceof Number size) || size.intValue() == 0) {
            query.put("batchSize", limit > 0 ? Math.min(limit, FIRST_BATCH) : FIRST_BATCH);
        }
        return query;
    }

    @Override
    public void close() {
        super.close();
        storage.close();
    }
}
