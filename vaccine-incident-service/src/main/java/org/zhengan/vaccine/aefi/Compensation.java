package org.zhengan.vaccine.aefi;

import java.time.LocalDate;
import org.zhengan.rules.Checks;
import org.zhengan.rules.Fen;
import org.zhengan.rules.Label;

/** What was paid for an abnormal reaction (补偿), by whom and when. */
public record Compensation(@Label("补偿机构") String body, @Label("补偿金额（分）") Fen amountFen, @Label("补偿日期") LocalDate on) {

    public Compensation {
        new Checks()
                .text("body", body, 100)
                .within("amountFen", amountFen == null ? null : amountFen.value(), 0, Long.MAX_VALUE)
                .end();
    }
}
