package org.zhengan.store;

import de.bwaldvogel.mongo.MongoDatabase;
import de.bwaldvogel.mongo.backend.AbstractMongoCollection;
import de.bwaldvogel.mongo.backend.ArrayFilters;
import de.bwaldvogel.mongo.backend.CollectionOptions;
import de.bwaldvogel.mongo.backend.CursorRegistry;
import de.bwaldvogel.mongo.backend.DocumentWithPosition;
import de.bwaldvogel.mongo.backend.Index;
import de.bwaldvogel.mongo.backend.QueryResult;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.bson.ObjectId;
import de.bwaldvogel.mongo.oplog.Oplog;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.h2.mvstore.MVMap;
import org.jspecify.annotations.Nullable;

/** One collection: its documents in the order of their ids, and its indexes. Writers take turns, readers never wait. */
final class StoreCollection extends AbstractMongoCollection<RecordKey> {

    private final Storage storage;
    private final MVMap<byte[], byte[]> documents;
    private final boolean journaled;
    private final Finder finder;
    private final ReentrantLock turn = new ReentrantLock();
    private boolean onlyFirst;

    StoreCollection(
            MongoDatabase database,
            String name,
            CollectionOptions options,
            CursorRegistry cursors,
            Storage storage,
            MVMap<byte[], byte[]> documents) {
        super(database, name, options, cursors);
        this.storage = storage;
        this.documents = documents;
        this.journaled = !name.startsWith("system.");
        String idField = options.getIdField();
        this.finder = new Finder(documents, idField == null ? "$position" : idField, storage.examined());
    }

    MVMap<byte[], byte[]> documents() {
        return documents;
    }

    Finder finder() {
        return finder;
    }

    @Override
    protected QueryResult queryDocuments(
            Document query, @Nullable Document orderBy, int skip, int limit, int batchSize, @Nullable Document fields) {
        if (turn.isHeldByCurrentThread()) {
            return forWriting(query, orderBy, skip, onlyFirst ? 1 : limit);
        }
        if (batchSize <= 0) {
            return new QueryResult(() -> finder.find(query, orderBy, skip, limit)
                    .map(match -> projected(match.document(), fields))
                    .iterator());
        }
        FoundCursor cursor = new FoundCursor(
                cursorRegistry.generateCursorId(),
                finder.find(query, orderBy, skip, limit).iterator(),
                document -> projected(document, fields));
        List<Document> firstBatch = cursor.takeDocuments(batchSize);
        if (cursor.isEmpty()) {
            return new QueryResult(firstBatch);
        }
        cursorRegistry.add(cursor);
        return new QueryResult(firstBatch, cursor);
    }

    /** The keys are all known before the first document changes, else a change could put a document ahead again. */
    private QueryResult forWriting(Document query, @Nullable Document orderBy, int skip, int limit) {
        Stream<Reading.Match> found = finder.find(query, orderBy, skip, limit);
        if (limit == 1) {
            return new QueryResult(found.map(Reading.Match::document).toList());
        }
        List<byte[]> keys = found.map(Reading.Match::key).toList();
        return new QueryResult(
                () -> keys.stream().map(key -> getDocument(new RecordKey(key))).iterator());
    }

    private Document projected(Document document, @Nullable Document fields) {
        if (fields == null || fields.isEmpty()) {
            return document;
        }
        return matchDocumentsFromStream(new Document(), Stream.of(document), 0, 0, 0, null, fields)
                .collectDocuments()
                .get(0);
    }

    @Override
    protected QueryResult matchDocuments(
            Document query, Document orderBy, int skip, int limit, int batchSize, Document fields) {
        return queryDocuments(query, orderBy, skip, limit, batchSize, fields);
    }

    @Override
    public int count(@Nullable Document query, int skip, int limit) {
        if (query == null || query.isEmpty()) {
            return super.count(query, skip, limit);
        }
        return (int) finder.find(query, null, skip, Math.max(0, limit)).count();
    }

    @Override
    public int count() {
        return documents.size();
    }

    @Override
    protected Document getDocument(RecordKey position) {
        return Bson.decode(Objects.requireNonNull(documents.get(position.bytes())));
    }

    @Override
    protected RecordKey addDocumentInternal(Document document) {
        String idField = getIdField();
        RecordKey key = RecordKey.of(idField == null ? new ObjectId() : document.get(idField));
        put(key, document);
        return key;
    }

    @Override
    protected void handleUpdate(RecordKey position, Document oldDocument, Document newDocument) {
        put(position, newDocument);
    }

    private void put(RecordKey key, Document document) {
        byte[] bytes = Bson.encode(document);
        if (journaled) {
            storage.log(getFullName(), key, bytes);
        }
        documents.put(key.bytes(), bytes);
    }

    @Override
    protected void removeDocument(RecordKey position) {
        if (journaled) {
            storage.log(getFullName(), position, null);
        }
        documents.remove(position.bytes());
    }

    @Override
    protected Stream<DocumentWithPosition<RecordKey>> streamAllDocumentsWithPosition() {
        return finder.find(new Document(), null, 0, 0)
                .map(match -> new DocumentWithPosition<>(match.document(), new RecordKey(match.key())));
    }

    @Override
    public void addDocument(Document document) {
        inTurn(() -> {
            super.addDocument(document);
            return document;
        });
    }

    @Override
    public Document updateDocuments(
            Document selector,
            Document update,
            ArrayFilters arrayFilters,
            boolean isMulti,
            boolean isUpsert,
            Oplog oplog) {
        return inTurn(() -> {
            onlyFirst = !isMulti;
            try {
                return super.updateDocuments(selector, update, arrayFilters, isMulti, isUpsert, oplog);
            } catch (DuplicateKey e) {
                throw new RefusedWrite(e);
            } finally {
                onlyFirst = false;
            }
        });
    }

    @Override
    public int deleteDocuments(Document selector, int limit, Oplog oplog) {
        return inTurn(() -> super.deleteDocuments(selector, limit, oplog));
    }

    @Override
    public Document findAndModify(Document query) {
        return inTurn(() -> super.findAndModify(query));
    }

    @Override
    public void addIndex(Index<RecordKey> index) {
        inTurn(() -> {
            if (index instanceof StoreIndex added) {
                added.refuseAnotherName(getIndexes());
            }
            super.addIndex(index);
            if (index instanceof StoreIndex added && getIndexes().contains(added)) {
                added.markComplete();
                finder.add(added);
            }
            return index;
        });
    }

    @Override
    public void dropIndex(String indexName) {
        inTurn(() -> {
            super.dropIndex(indexName);
            finder.remove(indexName);
            return indexName;
        });
    }

    private <T> T inTurn(Supplier<T> write) {
        turn.lock();
        try {
            return write.get();
        } finally {
            turn.unlock();
        }
    }

    @Override
    protected void updateDataSize(int sizeDelta) {
        // sizes are not tracked
    }

    @Override
    protected int getDataSize() {
        return 0;
    }

    @Override
    protected boolean tracksDataSize() {
        return false;
    }
}
