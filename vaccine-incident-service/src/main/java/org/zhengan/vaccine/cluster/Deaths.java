package org.zhengan.vaccine.cluster;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.zhengan.vaccine.aefi.BatchNumber;

/** Deaths of one batch in the whole city (VAC-CL-5): the most within the short term, and the most at any time. */
record Deaths(@Nullable Peak shortTerm, @Nullable Peak any) {

    static Deaths of(List<Occurrence> deaths, int shortTermDays) {
        Map<BatchNumber, List<Occurrence>> batches = new TreeMap<>();
        List<List<Occurrence>> each = new ArrayList<>();
        for (var death : deaths) {
            var batch = death.batchNo();
            if (batch == null) {
                each.add(List.of(death));
            } else {
                batches.computeIfAbsent(batch, unseen -> new ArrayList<>()).add(death);
            }
        }
        each.addAll(0, batches.values());
        Peak shortTerm = null;
        Peak any = null;
        for (var ofOneBatch : each) {
            shortTerm = Peak.greater(shortTerm, within(shortTermDays).peak(ofOneBatch));
            any = Peak.greater(any, within(Integer.MAX_VALUE).peak(ofOneBatch));
        }
        return new Deaths(shortTerm, any);
    }

    /** One batch is always concentrated in itself. */
    private static Concentration within(int days) {
        return new Concentration(days, BigDecimal.ZERO);
    }
}
