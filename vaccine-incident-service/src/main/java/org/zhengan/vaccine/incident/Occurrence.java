package org.zhengan.vaccine.incident;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhengan.rules.District;
import org.zhengan.rules.Label;
import org.zhengan.vaccine.aefi.BatchNumber;
import org.zhengan.vaccine.aefi.VaccineCode;
import org.zhengan.vaccine.grade.Location;
import org.zhengan.vaccine.grade.ScopeSource;

/**
 * What happened where, and how it was learned (事件发生情况).
 *
 * @param learnedAt  when the first competent body learned of it
 * @param adminUnits the counties it touches; the first is where it happened
 * @param signalId   the monitoring information it was opened from, if any
 */
public record Occurrence(
        @Label("信息来源") ScopeSource source,
        @Label("获知时间") Instant learnedAt,
        @Label("获知单位") String learnedBy,
        @Label("发生地") Location location,
        @Label("涉及区县") List<District> adminUnits,
        @Label("疫苗编码") VaccineCode vaccineCode,
        @Label("疫苗批号") List<BatchNumber> batches,
        @Label("监测信息") @Nullable String signalId) {

    public Occurrence {
        adminUnits = List.copyOf(adminUnits);
        batches = List.copyOf(batches);
    }
}
