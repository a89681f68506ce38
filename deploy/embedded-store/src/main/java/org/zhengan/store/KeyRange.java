package org.zhengan.store;

import java.util.Arrays;
import org.h2.mvstore.MVMap;
import org.jspecify.annotations.Nullable;

/** A stretch of an index, its first key included and its last excluded; all keys in it begin with the same bytes. */
@SuppressWarnings("ArrayRecordComponent") // bytes are never changed, and compared by content
record KeyRange(byte[] from, byte @Nullable [] to, int shared) {

    static final KeyRange EVERYTHING = new KeyRange(new byte[0], null, 0);

    static KeyRange startingWith(byte[] prefix) {
        return new KeyRange(prefix, ByteStrings.above(prefix), prefix.length);
    }

    static KeyRange within(byte[] prefix, Span span) {
        byte[] low = span.from();
        byte[] high = span.to();
        byte[] from = low == null ? ByteStrings.above(prefix) : ByteStrings.join(prefix, low);
        byte[] to = high == null ? ByteStrings.above(prefix) : ByteStrings.join(prefix, high);
        return new KeyRange(from == null ? new byte[] {(byte) 0xFF} : from, to, prefix.length);
    }

    boolean contains(byte[] key) {
        return Arrays.compareUnsigned(key, from) >= 0 && (to == null || Arrays.compareUnsigned(key, to) < 0);
    }

    /** How many entries lie in it, counted along two paths of the tree. */
    long sizeIn(MVMap<byte[], byte[]> entries) {
        long end = to == null ? entries.sizeAsLong() : rank(entries, to);
        return Math.max(0, end - rank(entries, from));
    }

    private static long rank(MVMap<byte[], byte[]> entries, byte[] key) {
        long index = entries.getKeyIndex(key);
        return index < 0 ? -index - 1 : index;
    }
}
