package org.zhengan.vaccine.batch;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhengan.rules.District;
import org.zhengan.rules.Text;
import org.zhengan.vaccine.aefi.BatchNumber;
import org.zhengan.vaccine.aefi.VaccineCode;

/** Whether a lot may be given at an instant, why, and every control of it that is known. */
public record LotAnswer(
        BatchNumber lot, Instant at, boolean administrable, LotReason reason, Text detail, List<Control> controls) {

    /**
     * One control as it stood at that instant.
     *
     * @param since when it came to stand so; absent where the lot was not yet identified
     */
    public record Control(
            String controlNo, VaccineCode vaccineCode, District district, LotReason reason, @Nullable Instant since) {}
}
