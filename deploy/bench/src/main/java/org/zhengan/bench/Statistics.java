package org.zhengan.bench;

import java.util.Arrays;
import java.util.List;

/** The few figures that many become. */
final class Statistics {

    private Statistics() {}

    /** The middle value, or the mean of the two in the middle. */
    static double median(List<Double> values) {
        if (values.isEmpty()) {
            throw new IllegalArgumentException("nothing was measured");
        }
        var sorted = values.stream().mapToDouble(Double::doubleValue).sorted().toArray();
        int middle = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }

    /** The smallest value that is not exceeded by {@code percent} of all (nearest rank); the values need no order. */
    static long percentile(long[] values, int percent) {
        if (values.length == 0) {
            throw new IllegalArgumentException("nothing was measured");
        }
        var sorted = values.clone();
        Arrays.sort(sorted);
        int rank = Math.toIntExact(((long) sorted.length * percent + 99) / 100);
        return sorted[Math.max(rank, 1) - 1];
    }
}
