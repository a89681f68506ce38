package org.zhengan.vaccine.aftermath;

import org.zhengan.rules.Checks;
import org.zhengan.rules.Fen;
import org.zhengan.rules.Label;
import org.zhengan.vaccine.response.Texts;

/** What is paid for one item, and by whom (善后金额). */
public record Amount(@Label("事项") AftermathTask task, @Label("支付单位") String payer, @Label("金额（分）") Fen amountFen) {

    public Amount {
        new Checks()
                .text("payer", payer, Texts.SHORT)
                .within("amountFen", amountFen == null ? null : amountFen.value(), 0, Long.MAX_VALUE)
                .end();
    }
}
