package org.zhengan.store;

import de.bwaldvogel.mongo.MongoCollection;
import de.bwaldvogel.mongo.backend.Index;
import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.bson.Document;
import java.util.List;
import org.h2.mvstore.MVMap;

/** The index on _id: the collection itself, which is kept in the order of its ids. */
final class PrimaryIndex extends Index<RecordKey> implements Ordered {

    private final MVMap<byte[], byte[]> documents;
    private final String idField;

    PrimaryIndex(String name, String idField, MVMap<byte[], byte[]> documents) {
        super(name, List.of(new IndexKey(idField, true)), false);
        this.idField = idField;
        this.documents = documents;
    }

    @Override
    public MVMap<byte[], byte[]> entries() {
        return documents;
    }

    @Override
    public byte[] recordOf(byte[] key, byte[] value) {
        return key;
    }

    @Override
    public long arrays() {
        return 0;
    }

    @Override
    public boolean leavesOut() {
        return false;
    }

    @Override
    public RecordKey getPosition(Document document) {
        return RecordKey.of(document.get(idField));
    }

    @Override
    public void checkAdd(Document document, MongoCollection<RecordKey> collection) {
        if (documents.containsKey(getPosition(document).bytes())) {
            throw new DuplicateKey(this, collection, getKeys(), document);
        }
    }

    @Override
    public void add(Document document, RecordKey position, MongoCollection<RecordKey> collection) {
        // the document is its own entry
    }

    @Override
    public RecordKey remove(Document document) {
        return getPosition(document);
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
        return documents.sizeAsLong();
    }

    /** Never, so that nobody tries to build it. */
    @Override
    public boolean isEmpty() {
        return false;
    }

    @Override
    public long getDataSize() {
        return getCount();
    }

    /** Encoding it here refuses what cannot be stored before any index has changed. */
    @Override
    public void checkUpdate(Document oldDocument, Document newDocument, MongoCollection<RecordKey> collection) {
        Bson.encode(newDocument);
    }

    @Override
    public void updateInPlace(
            Document oldDocument, Document newDocument, RecordKey position, MongoCollection<RecordKey> collection) {
        // an id never changes
    }

    @Override
    public boolean isUnique() {
        return true;
    }

    @Override
    public void drop() {
        // goes with the collection
    }
}
