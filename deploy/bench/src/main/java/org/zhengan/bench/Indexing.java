package org.zhengan.bench;

import com.mongodb.client.model.IndexOptions;
import org.bson.Document;

/** The options of an index that is there, for another like it. */
final class Indexing {

    private Indexing() {}

    static IndexOptions of(Document index) {
        return new IndexOptions()
                .unique(Boolean.TRUE.equals(index.getBoolean("unique")))
                .sparse(Boolean.TRUE.equals(index.getBoolean("sparse")));
    }
}
