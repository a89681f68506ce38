package org.zhengan.store;

import de.bwaldvogel.mongo.backend.IndexKey;
import java.util.List;
import org.h2.mvstore.MVMap;

/** An order in which the documents of a collection can be read: by primary key or by an index. */
interface Ordered {

    String getName();

    List<IndexKey> getKeys();

    MVMap<byte[], byte[]> entries();

    /** The key of the document to which an entry belongs. */
    byte[] recordOf(byte[] key, byte[] value);

    /** One bit for each field whose path met an array in some document. */
    long arrays();

    /** Whether documents with none of the fields are left out. */
    boolean leavesOut();

    default boolean isArray(int field) {
        return (arrays() >>> field & 1) == 1;
    }
}
