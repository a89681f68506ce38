package org.zhengan.vaccine.incident;

import java.time.Instant;
import org.zhengan.rules.Checks;
import org.zhengan.rules.Label;
import org.zhengan.vaccine.response.Texts;

/** What the superior command decided (上级决定), as the city records it. */
public record SuperiorDecision(
        @Label("作出决定的机构") String body, @Label("文号") String document, @Label("决定时间") Instant decidedAt) {

    public SuperiorDecision {
        new Checks()
                .text("body", body, Texts.SHORT)
                .text("document", document, Texts.SHORT)
                .end();
    }
}
