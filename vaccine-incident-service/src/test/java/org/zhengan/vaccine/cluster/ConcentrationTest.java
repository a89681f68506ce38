package org.zhengan.vaccine.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.jspecify.annotations.Nullable;
import org.zhengan.vaccine.aefi.BatchNumber;

class ConcentrationTest {

    private static final LocalDate FIRST = LocalDate.of(2022, 3, 1);
    private static final BigDecimal HALF = new BigDecimal("0.5");

    @Property
    void theGrowingWindowsFindWhatTryingEveryWindowFinds(
            @ForAll("occurrences") List<Occurrence> occurrences,
            @ForAll @IntRange(min = 1, max = 12) int days,
            @ForAll("shares") BigDecimal share) {
        var peak = new Concentration(days, share).peak(occurrences);

        assertThat(Peak.countOf(peak)).isEqualTo(everyWindow(occurrences, days, share));
    }

    @Property
    void theBatchesAndDaysToldGiveTheCountTold(
            @ForAll("occurrences") List<Occurrence> occurrences, @ForAll @IntRange(min = 1, max = 12) int days) {
        var peak = new Concentration(days, HALF).peak(occurrences);

        if (peak != null) {
            long told = occurrences.stream()
                    .filter(each ->
                            !each.on().isBefore(peak.from()) && !each.on().isAfter(peak.to()))
                    .filter(each -> each.batchNo() != null && peak.batchNos().contains(each.batchNo()))
                    .count();
            assertThat(told + peak.unknownBatches()).isEqualTo(peak.count());
            assertThat(peak.to()).isBefore(peak.from().plusDays(days));
        }
    }

    @Provide
    Arbitrary<List<Occurrence>> occurrences() {
        var day = Arbitraries.integers().between(0, 20).map(FIRST::plusDays);
        var batch = Arbitraries.of("A", "B", "C", "D").map(BatchNumber::new).injectNull(0.2);
        return Combinators.combine(day, batch).as(Occurrence::new).list().ofMaxSize(40);
    }

    @Provide
    Arbitrary<BigDecimal> shares() {
        return Arbitraries.of("0", "0.3", "0.333333", "0.5", "0.6", "1").map(BigDecimal::new);
    }

    private static int everyWindow(List<Occurrence> occurrences, int days, BigDecimal share) {
        int most = 0;
        for (int from = 0; from <= 20; from++) {
            for (int to = from; to < from + days; to++) {
                var start = FIRST.plusDays(from);
                var end = FIRST.plusDays(to);
                var inside = occurrences.stream()
                        .filter(each -> !each.on().isBefore(start) && !each.on().isAfter(end))
                        .map(Occurrence::batchNo)
                        .toList();
                most = Math.max(most, counted(inside, share));
            }
        }
        return most;
    }

    private static int counted(List<@Nullable BatchNumber> batches, BigDecimal share) {
        int largest = 0;
        for (var batch : batches) {
            int same = batch == null
                    ? 1
                    : (int) batches.stream().filter(batch::equals).count();
            largest = Math.max(largest, same);
        }
        var needed = share.multiply(BigDecimal.valueOf(batches.size()));
        return BigDecimal.valueOf(largest).compareTo(needed) >= 0 ? batches.size() : largest;
    }
}
