package org.zhengan.vaccine.cluster;

import java.math.BigDecimal;
import java.time.temporal.ChronoUnit;
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
 * So each day that has a case starts windows that grow day by day, and the count is taken at each. A case enters a
 * growing window at most {@code days} times: O(cases × days) additions and no more.
 */
record Concentration(int days, BigDecimal minShare) {

    /** A window as it grows: how many cases, and how many of each batch. */
    private static final class Window {
        private final Map<BatchNumber, Integer> batches = new HashMap<>();
        private int total;
        private int largest;

        void add(@Nullable BatchNumber batch) {
            total++;
            largest = Math.max(largest, batch == null ? 1 : batches.merge(batch, 1, Integer::sum));
        }
    }

    /** The days, first and last place in the sorted list, of the best window found. */
    private record Span(int first, int last, int count) {}

    /** The greatest count among {@code occurrences}; absent when there are none. */
    @Nullable
    Peak peak(List<Occurrence> occurrences) {
        if (occurrences.isEmpty()) {
            return null;
        }
        var sorted = new ArrayList<>(occurrences);
        sorted.sort(Comparator.comparing(Occurrence::on));
        var best = new Span(0, 0, 0);
        for (int first = 0; first < sorted.size(); first++) {
            if (first == 0
                    || !sorted.get(first).on().equals(sorted.get(first - 1).on())) {
                best = grow(sorted, first, best);
            }
        }
        return told(sorted.subList(best.first, best.last + 1), best.count);
    }

    private Span grow(List<Occurrence> sorted, int first, Span best) {
        var window = new Window();
        var start = sorted.get(first).on();
        for (int last = first; last < sorted.size(); last++) {
            var occurrence = sorted.get(last);
            if (ChronoUnit.DAYS.between(start, occurrence.on()) >= days) {
                break;
            }
            window.add(occurrence.batchNo());
            boolean dayIsWhole =
                    last + 1 == sorted.size() || !sorted.get(last + 1).on().equals(occurrence.on());
            int count = dayIsWhole ? counted(window.total, window.largest) : 0;
            if (count > best.count) {
                best = new Span(first, last, count);
            }
        }
        return best;
    }

    /** The whole where the largest batch has its share of it, else the largest batch alone; compared without dividing. */
    private int counted(int total, int largest) {
        boolean concentrated = BigDecimal.valueOf(largest).compareTo(minShare.multiply(BigDecimal.valueOf(total))) >= 0;
        return concentrated ? total : largest;
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
