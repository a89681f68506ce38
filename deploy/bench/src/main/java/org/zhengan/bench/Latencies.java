package org.zhengan.bench;

import java.util.Arrays;

/** How long each operation of a round took, in nanoseconds; many threads add. */
final class Latencies {

    private long[] values = new long[1 << 14];
    private int size;

    synchronized void add(long nanos) {
        if (size == values.length) {
            values = Arrays.copyOf(values, size * 2);
        }
        values[size++] = nanos;
    }

    synchronized int size() {
        return size;
    }

    double millis(int percent) {
        return Statistics.percentile(taken(), percent) / 1e6;
    }

    private synchronized long[] taken() {
        return Arrays.copyOf(values, size);
    }
}
