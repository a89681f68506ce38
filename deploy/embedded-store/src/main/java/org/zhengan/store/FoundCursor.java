package org.zhengan.store;

import de.bwaldvogel.mongo.backend.AbstractCursor;
import de.bwaldvogel.mongo.bson.Document;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.function.UnaryOperator;

/** What is still to be read of a query's answer; it reads on only when the client comes back for more. */
final class FoundCursor extends AbstractCursor {

    private static final int BATCH_BYTES = 8 << 20;
    private static final int BATCH_DOCUMENTS = 10_000;

    private final Iterator<Reading.Match> found;
    private final UnaryOperator<Document> projection;

    FoundCursor(long id, Iterator<Reading.Match> found, UnaryOperator<Document> projection) {
        super(id);
        this.found = found;
        this.projection = projection;
    }

    @Override
    public synchronized boolean isEmpty() {
        return !found.hasNext();
    }

    @Override
    public synchronized List<Document> takeDocuments(int numberToReturn) {
        int most = numberToReturn > 0 ? numberToReturn : BATCH_DOCUMENTS;
        List<Document> batch = new ArrayList<>();
        long bytes = 0;
        while (batch.size() < most && bytes < BATCH_BYTES && found.hasNext()) {
            Reading.Match match = found.next();
            bytes += match.size();
            batch.add(projection.apply(match.document()));
        }
        return batch;
    }
}
