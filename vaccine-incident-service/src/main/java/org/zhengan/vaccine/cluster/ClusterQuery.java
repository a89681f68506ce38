package org.zhengan.vaccine.cluster;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.zhengan.rules.District;
import org.zhengan.rules.Label;
import org.zhengan.vaccine.aefi.VaccineCode;

/**
 * Which clusters are asked for.
 *
 * @param region narrows rare and serious events to one district; deaths of a batch are counted in the whole city
 * @param asOf   today when absent
 */
public record ClusterQuery(
        @Label("疫苗编码") @Nullable VaccineCode vaccineCode,
        @Label("所在区县") @Nullable District region,
        @Label("截至日期") @Nullable LocalDate asOf) {}
