package org.zhengan.store;

import de.bwaldvogel.mongo.MongoCollection;
import de.bwaldvogel.mongo.backend.Index;
import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.MongoServerError;
import java.util.List;
import java.util.NavigableSet;
import org.h2.mvstore.MVMap;
import org.jspecify.annotations.Nullable;

/** A secondary index: a sorted map from the values of the fields, followed by the document's key, to that key. */
final class StoreIndex extends Index<RecordKey> implements Ordered {

    private static final int INDEX_OPTIONS_CONFLICT = 85;

    private final MVMap<byte[], byte[]> entries;
    private final MVMap<String, Long> facts;
    private final boolean unique;
    private volatile long arrays;
    private boolean complete;

    StoreIndex(String name, List<IndexKey> keys, boolean sparse, boolean unique, Storage storage, String mapName) {
        super(name, keys, sparse);
        this.unique = unique;
        this.entries = storage.open(mapName);
        this.facts = storage.facts();
        Long known = facts.get(mapName);
        this.complete = known != null;
        this.arrays = known == null ? 0 : known;
        if (known == null) {
            entries.clear();
        }
    }

    @Override
    public MVMap<byte[], byte[]> entries() {
        return entries;
    }

    @Override
    public byte[] recordOf(byte[] key, byte[] value) {
        return value;
    }

    @Override
    public long arrays() {
        return arrays;
    }

    @Override
    public boolean leavesOut() {
        return isSparse();
    }

    /** From now on a start takes the index as it lies there. */
    void markComplete() {
        facts.put(entries.getName(), arrays);
        complete = true;
    }

    /** Only an index that was never completed is built, an index that happens to hold nothing is not. */
    @Override
    public boolean isEmpty() {
        return !complete;
    }

    @Override
    public boolean hasSameOptions(Index<?> other) {
        return other instanceof StoreIndex index
                && index.unique == unique
                && index.isSparse() == isSparse()
                && sameKeys(index);
    }

    void refuseAnotherName(List<Index<RecordKey>> existing) {
        for (Index<RecordKey> index : existing) {
            if (sameKeys(index) && !index.getName().equals(getName())) {
                throw new MongoServerError(
                        INDEX_OPTIONS_CONFLICT,
                        "IndexOptionsConflict",
                        "Index already exists with a different name: " + index.getName());
            }
        }
    }

    private boolean sameKeys(Index<?> other) {
        return getKeys().toString().equals(other.getKeys().toString());
    }

    @Override
    public void checkAdd(Document document, MongoCollection<RecordKey> collection) {
        check(entriesOf(document), document, null, collection);
    }

    @Override
    public void checkUpdate(Document oldDocument, Document newDocument, MongoCollection<RecordKey> collection) {
        NavigableSet<byte[]> added = entriesOf(newDocument);
        added.removeAll(entriesOf(oldDocument));
        check(added, newDocument, keyOf(oldDocument), collection);
    }

    private void check(
            NavigableSet<byte[]> keys,
            Document document,
            @Nullable RecordKey self,
            MongoCollection<RecordKey> collection) {
        if (!unique) {
            return;
        }
        for (byte[] key : keys) {
            byte[] found = entries.ceilingKey(key);
            while (found != null && ByteStrings.startsWith(found, key)) {
                if (self == null || !ByteStrings.endsWith(found, self.bytes())) {
                    throw new DuplicateKey(this, collection, getKeys(), document);
                }
                found = entries.higherKey(found);
            }
        }
    }

    @Override
    public void add(Document document, RecordKey position, MongoCollection<RecordKey> collection) {
        NavigableSet<byte[]> added = entriesOf(document);
        if (!complete) {
            check(added, document, null, collection);
        }
        added.forEach(entry -> put(entry, position));
    }

    @Override
    public RecordKey remove(Document document) {
        RecordKey position = keyOf(document);
        entriesOf(document).forEach(entry -> entries.remove(ByteStrings.join(entry, position.bytes())));
        return position;
    }

    @Override
    public void updateInPlace(
            Document oldDocument, Document newDocument, RecordKey position, MongoCollection<RecordKey> collection) {
        NavigableSet<byte[]> before = entriesOf(oldDocument);
        NavigableSet<byte[]> after = entriesOf(newDocument);
        for (byte[] entry : before) {
            if (!after.remove(entry)) {
                entries.remove(ByteStrings.join(entry, position.bytes()));
            }
        }
        after.forEach(entry -> put(entry, position));
    }

    private void put(byte[] entry, RecordKey position) {
        entries.put(ByteStrings.join(entry, position.bytes()), position.bytes());
    }

    private NavigableSet<byte[]> entriesOf(Document document) {
        IndexEntries found = IndexEntries.of(document, getKeys(), isSparse());
        long met = arrays | found.arrays();
        if (met != arrays) {
            arrays = met;
            facts.computeIfPresent(entries.getName(), (name, known) -> met);
        }
        return found.encoded();
    }

    private static RecordKey keyOf(Document document) {
        return RecordKey.of(document.get("_id"));
    }

    @Override
    public @Nullable RecordKey getPosition(Document document) {
        return null;
    }

    @Override
    public boolean canHandle(Document query) {
        return false;
    }

    @Override
    public Iterable<RecordKey> getPositions(Document query) {
        throw new UnsupportedOperationException("queries are planned by the collection");
    }

    @Override
    public long getCount() {
        return entries.sizeAsLong();
    }

    @Override
    public long getDataSize() {
        return getCount();
    }

    @Override
    public boolean isUnique() {
        return unique;
    }

    @Override
    public void drop() {
        facts.remove(entries.getName());
    }
}
