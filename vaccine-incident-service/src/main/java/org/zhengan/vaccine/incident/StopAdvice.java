package org.zhengan.vaccine.incident;

import java.time.Instant;
import java.util.List;
import org.zhengan.rules.Label;
import org.zhengan.vaccine.aefi.BatchNumber;
import org.zhengan.vaccine.response.SuspensionQuestion;

/** The city health commission's advice to stop vaccination (叫停接种建议), 4.2; market supervision is told by its event. */
public record StopAdvice(
        @Label("依据") SuspensionQuestion found,
        @Label("疫苗批号") List<BatchNumber> batches,
        @Label("时间") Instant at,
        @Label("建议人") String by) {

    public StopAdvice {
        batches = List.copyOf(batches);
    }
}
