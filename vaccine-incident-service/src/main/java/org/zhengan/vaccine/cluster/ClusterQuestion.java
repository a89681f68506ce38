package org.zhengan.vaccine.cluster;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhengan.rules.Label;

/** Cases, and the day up to which they are looked at (截至日期). */
public record ClusterQuestion(@Label("个案") List<ClusterCase> cases, @Label("截至日期") LocalDate asOf) {

    public ClusterQuestion(@Nullable List<ClusterCase> cases, LocalDate asOf) {
        this.cases = cases == null ? List.of() : List.copyOf(cases);
        this.asOf = asOf;
    }
}
