package org.zhengan.vaccine.cluster;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.zhengan.vaccine.aefi.BatchNumber;

/**
 * The greatest count over all windows of at most {@code days} days (VAC-CL-4).
 *
 * <p>A shorter window may count more than a longer one around it, because one batch holds its share of the shorter only.
 * So each day that has a case starts a window that grows day by day, and the count is taken at each. A case enters at
 * most as many windows as they have days: O(cases × days) additions of whole numbers.
 */
record Concentration(int days, BigDecimal minShare) {

    private static final int SHARE_DECIMALS = 6;
    private static final long WHOLE = 1_000_000;

    /** First and last place, in the sorted list, of the best window found. */
    private record Span(int first, int last, int count) {}

    /** The greatest count among {@code occurrences}; absent when there are none. */
    @Nullable
    Peak peak(List<Occurrence> occurrences) {
        if (occurrences.isEmpty()) {
            return null;
        }
        var sorted = new ArrayList<>(occurrences);
        sorted.sort(Comparator.comparing(Occurrence::on));
        var best =
                best(sorted.stream().mapToLong(each -> each.on().toEpochDay()).toArray(), batches(sorted));
        return told(sorted.subList(best.first, best.last + 1), best.count);
    }

    /** A number for each batch; an unknown lot has one of its own. */
    private static int[] batches(List<Occurrence> sorted) {
        Map<BatchNumber, Integer> numbers = new HashMap<>();
        int[] batches = new int[sorted.size()];
        int next = 0;
        for (int place = 0; place < batches.length; place++) {
            var batch = sorted.get(place).batchNo();
            var known = batch == null ? null : numbers.putIfAbsent(batch, next);
            batches[place] = known == null ? next++ : known;
        }
        return batches;
    }

    private Span best(long[] on, int[] batch) {
        long share = minShare.movePointRight(SHARE_DECIMALS).longValueExact();
        int[] ofBatch = new int[on.length];
        var best = new Span(0, 0, 0);
        for (int first = 0; first < on.length; first++) {
            if (first > 0 && on[first] == on[first - 1]) {
                continue;
            }
            int largest = 0;
            int end = first;
            for (; end < on.length && on[end] - on[first] < days; end++) {
                largest = Math.max(largest, ++ofBatch[batch[end]]);
                boolean dayIsWhole = end + 1 == on.length || on[end + 1] != on[end];
                int total = end + 1 - first;
                // the share is compared by multiplying, never by dividing
                int count = largest * WHOLE >= share * total ? total : largest;
                if (dayIsWhole && count > best.count) {
                    best = new Span(first, end, count);
                }
            }
            for (int place = first; place < end; place++) {
                ofBatch[batch[place]] = 0;
            }
        }
        return best;
    }

    private static Peak told(List<Occurrence> window, int count) {
        Map<BatchNumber, Integer> batches = new TreeMap<>();
        int unknown = 0;
        for (var occurrence : window) {
            var batch = occurrence.batchNo();
            if (batch == null) {
                unknown++;
            } else {
                batches.merge(batch, 1, Integer::sum);
            }
        }
        var from = window.get(0).on();
        var to = window.get(window.size() - 1).on();
        if (count == window.size()) {
            return new Peak(count, null, null, List.copyOf(batches.keySet()), unknown, from, to);
        }
        var largest = batches.entrySet().stream()
                .filter(batch -> batch.getValue() == count)
                .map(Map.Entry::getKey)
                .limit(1)
                .toList();
        return new Peak(count, null, null, largest, largest.isEmpty() ? count : 0, from, to);
    }
}
