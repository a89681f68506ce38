package org.zhengan.vaccine.cluster;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.zhengan.rules.District;
import org.zhengan.vaccine.aefi.ManifestationGroup;

/**
 * Finds the concentrations among cases of one vaccine (VAC-CL-1 to 6).
 *
 * @param region only this district's cases count in the rows for rare and for serious events; absent means every one
 */
record Detection(Reach reach, LocalDate asOf, @Nullable District region) {

    /** Cases that are counted together: of one area, and of one manifestation group where similarity is asked. */
    private record Together(@Nullable District area, @Nullable ManifestationGroup group) {

        private static final Comparator<Together> ORDER = Comparator.comparing(
                        Together::area, Comparator.<@Nullable District>nullsFirst(Comparator.naturalOrder()))
                .thenComparing(
                        Together::group,
                        Comparator.<@Nullable ManifestationGroup>nullsFirst(Comparator.naturalOrder()));
    }

    Peaks of(List<ClusterCase> cases) {
        List<Occurrence> deaths = new ArrayList<>();
        for (var each : cases) {
            var diedOn = each.diedOn();
            if (each.eligible() && diedOn != null && !diedOn.isAfter(asOf)) {
                deaths.add(new Occurrence(diedOn, each.batchNo()));
            }
        }
        var counted = Deaths.of(deaths, reach.shortTermWindowDays());
        return new Peaks(
                greatest(cases, ClusterCase::rare, true),
                greatest(cases, ClusterCase::serious, reach.seriousNeedsSimilarity()),
                counted.shortTerm(),
                counted.any());
    }

    private @Nullable Peak greatest(List<ClusterCase> cases, Predicate<ClusterCase> counting, boolean similar) {
        Map<Together, List<Occurrence>> groups = new TreeMap<>(Together.ORDER);
        for (var each : cases) {
            var onset = each.onsetOn();
            if (counting.test(each)
                    && each.eligible()
                    && placed(each, similar)
                    && onset != null
                    && !onset.isAfter(asOf)) {
                var area = reach.clusterRegionLevel() == RegionLevel.CITY ? null : each.district();
                var together = new Together(area, similar ? each.manifestationGroup() : null);
                groups.computeIfAbsent(together, unseen -> new ArrayList<>())
                        .add(new Occurrence(onset, each.batchNo()));
            }
        }
        Peak best = null;
        for (var group : groups.entrySet()) {
            var peak = reach.concentration().peak(group.getValue());
            var together = group.getKey();
            best = Peak.greater(best, peak == null ? null : peak.in(together.area(), together.group()));
        }
        return best;
    }

    /** Whether the case is of the area asked for, and its place and group are known where they matter. */
    private boolean placed(ClusterCase each, boolean similar) {
        boolean here = region == null || region == District.CITY || region == each.district();
        boolean somewhere = each.district() != null || reach.clusterRegionLevel() == RegionLevel.CITY;
        return here && somewhere && (!similar || each.manifestationGroup() != null);
    }
}
