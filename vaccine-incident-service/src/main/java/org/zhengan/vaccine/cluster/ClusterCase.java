package org.zhengan.vaccine.cluster;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.zhengan.rules.District;
import org.zhengan.rules.Label;
import org.zhengan.vaccine.aefi.AefiCase;
import org.zhengan.vaccine.aefi.BatchNumber;
import org.zhengan.vaccine.aefi.CaseState;
import org.zhengan.vaccine.aefi.ManifestationGroup;
import org.zhengan.vaccine.aefi.VaccineCode;

/** What of a case decides whether it counts in a cluster; an absent fact is not decided, and does not count. */
public record ClusterCase(
        @Label("个案编号") @Nullable String caseNo,
        @Label("疫苗编码") VaccineCode vaccineCode,
        @Label("疫苗批号") @Nullable BatchNumber batchNo,
        @Label("所在区县") @Nullable District district,
        @Label("发病日期") @Nullable LocalDate onsetOn,
        @Label("死亡日期") @Nullable LocalDate diedOn,
        @Label("临床表现组") @Nullable ManifestationGroup manifestationGroup,
        @Label("罕见或非预期") @Nullable Boolean rareOrUnexpected,
        @Label("特别严重") @Nullable Boolean especiallySerious,
        @Label("疑似与疫苗有关") @Nullable Boolean suspectedVaccineRelated,
        @Label("状态") @Nullable CaseState state) {

    static ClusterCase of(AefiCase kept) {
        return new ClusterCase(
                kept.caseNo(),
                kept.vaccineCode(),
                kept.batchNo(),
                kept.district(),
                kept.onsetOn(),
                kept.diedOn(),
                kept.manifestationGroup(),
                kept.rareOrUnexpected(),
                kept.especiallySerious(),
                kept.suspectedVaccineRelated(),
                kept.ruledOut() == null ? null : CaseState.RULED_OUT);
    }

    /** VAC-CL-1, but for the vaccine code. */
    boolean eligible() {
        return Boolean.TRUE.equals(suspectedVaccineRelated) && state != CaseState.RULED_OUT;
    }

    boolean rare() {
        return Boolean.TRUE.equals(rareOrUnexpected);
    }

    boolean serious() {
        return Boolean.TRUE.equals(especiallySerious);
    }
}
