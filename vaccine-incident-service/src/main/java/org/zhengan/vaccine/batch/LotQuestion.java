package org.zhengan.vaccine.batch;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.zhengan.rules.District;
import org.zhengan.rules.Label;
import org.zhengan.vaccine.aefi.BatchNumber;
import org.zhengan.vaccine.aefi.VaccineCode;

/**
 * Whether a lot may be given.
 *
 * @param at          now when absent
 * @param unit        who is about to give it
 * @param district    where that unit is; if neither is given, every notice is taken to bind
 * @param vaccineCode lot numbers repeat over products: without it, the control of any product of that lot counts
 */
public record LotQuestion(
        @Label("疫苗批号") BatchNumber lot,
        @Label("时刻") @Nullable Instant at,
        @Label("接种单位") @Nullable String unit,
        @Label("所在区县") @Nullable District district,
        @Label("疫苗编码") @Nullable VaccineCode vaccineCode) {}
