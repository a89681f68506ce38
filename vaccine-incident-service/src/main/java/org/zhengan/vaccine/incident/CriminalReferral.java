package org.zhengan.vaccine.incident;

import java.time.LocalDate;
import org.zhengan.rules.Checks;
import org.zhengan.rules.Label;
import org.zhengan.vaccine.response.Texts;

/** A suspected crime handed to public security (涉嫌犯罪移送), 2.2.2(2). */
public record CriminalReferral(
        @Label("涉嫌犯罪情况") String suspicion, @Label("公安机关") String policeUnit, @Label("移送日期") LocalDate on) {

    public CriminalReferral {
        new Checks()
                .text("suspicion", suspicion, Texts.LONG)
                .text("policeUnit", policeUnit, Texts.SHORT)
                .end();
    }
}
