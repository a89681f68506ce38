package org.zhengan.store;

import de.bwaldvogel.mongo.backend.Missing;
import java.util.Arrays;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/** Where a document lies in its collection: the order-preserving form of its id. */
@SuppressWarnings("ArrayRecordComponent") // bytes are never changed, and compared by content
record RecordKey(byte[] bytes) {

    static RecordKey of(@Nullable Object id) {
        return new RecordKey(KeyWriter.encoded(id == null ? Missing.getInstance() : id, true));
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof RecordKey key && Arrays.equals(bytes, key.bytes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }

    @Override
    public String toString() {
        return HexFormat.of().formatHex(bytes);
    }
}
