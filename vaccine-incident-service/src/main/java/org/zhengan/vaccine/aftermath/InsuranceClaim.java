package org.zhengan.vaccine.aftermath;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.zhengan.rules.Checks;
import org.zhengan.rules.Fen;
import org.zhengan.rules.Label;
import org.zhengan.vaccine.response.Texts;

/** A claim on the compulsory liability insurance of a vaccine (疫苗责任强制保险理赔), 2.2. */
public record InsuranceClaim(
        @Label("保险机构") String insurer,
        @Label("保单号") String policyNo,
        @Label("报案日期") LocalDate claimedOn,
        @Label("理赔金额（分）") @Nullable Fen paidFen) {

    public InsuranceClaim {
        new Checks()
                .text("insurer", insurer, Texts.SHORT)
                .text("policyNo", policyNo, Texts.SHORT)
                .end();
    }
}
