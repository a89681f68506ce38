package org.zhengan.store;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.concurrent.atomic.LongAdder;
import org.h2.mvstore.Cursor;
import org.h2.mvstore.MVMap;
import org.jspecify.annotations.Nullable;

/**
 * Walks a range of an index in either direction. It looks the place up again for every batch and so never holds on to
 * old pages, however slowly its reader comes back for more.
 */
final class EntryScan implements Iterator<EntryScan.Entry> {

    private static final int FIRST_BATCH = 8;
    private static final int LARGEST_BATCH = 256;

    private final MVMap<byte[], byte[]> entries;
    private final KeyRange range;
    private final boolean backward;
    private final LongAdder examined;
    private final Deque<Entry> batch = new ArrayDeque<>();
    private int batchSize = FIRST_BATCH;
    private byte @Nullable [] last;
    private boolean finished;

    EntryScan(MVMap<byte[], byte[]> entries, KeyRange range, boolean backward, LongAdder examined) {
        this.entries = entries;
        this.range = range;
        this.backward = backward;
        this.examined = examined;
    }

    @SuppressWarnings("ArrayRecordComponent") // bytes are never changed, and compared by content
    record Entry(byte[] key, byte[] value) {}

    @Override
    public boolean hasNext() {
        if (batch.isEmpty() && !finished) {
            fill();
        }
        return !batch.isEmpty();
    }

    @Override
    public Entry next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        examined.increment();
        return batch.remove();
    }

    private void fill() {
        byte[] start = start();
        if (start == null) {
            finished = true;
            return;
        }
        Cursor<byte[], byte[]> cursor = entries.cursor(start, null, backward);
        while (batch.size() < batchSize && cursor.hasNext()) {
            byte[] key = cursor.next();
            if (!range.contains(key)) {
                finished = true;
                return;
            }
            last = key;
            batch.add(new Entry(key, cursor.getValue()));
        }
        finished = batch.size() < batchSize;
        batchSize = Math.min(batchSize * 2, LARGEST_BATCH);
    }

    private byte @Nullable [] start() {
        if (backward) {
            byte[] bound = last == null ? range.to() : last;
            return bound == null ? entries.lastKey() : entries.lowerKey(bound);
        }
        return last == null ? range.from() : Arrays.copyOf(last, last.length + 1);
    }
}
