package org.zhengan.vaccine.cluster;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhengan.rules.District;
import org.zhengan.vaccine.aefi.BatchNumber;
import org.zhengan.vaccine.aefi.ManifestationGroup;

/**
 * Where a count is greatest (峰值): the area, group, batches and days that give it.
 *
 * @param region         absent where the whole city counts
 * @param batchNos       the known batches counted, sorted
 * @param unknownBatches how many of the cases counted have no known batch
 */
public record Peak(
        int count,
        @Nullable District region,
        @Nullable ManifestationGroup manifestationGroup,
        List<BatchNumber> batchNos,
        int unknownBatches,
        LocalDate from,
        LocalDate to) {

    public Peak {
        batchNos = List.copyOf(batchNos);
    }

    Peak in(@Nullable District area, @Nullable ManifestationGroup group) {
        return new Peak(count, area, group, batchNos, unknownBatches, from, to);
    }

    static @Nullable Peak greater(@Nullable Peak a, @Nullable Peak b) {
        if (a == null || b == null) {
            return a == null ? b : a;
        }
        return b.count > a.count ? b : a;
    }

    static int countOf(@Nullable Peak peak) {
        return peak == null ? 0 : peak.count;
    }
}
