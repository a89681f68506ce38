package org.zhengan.vaccine.incident;

import org.zhengan.rules.Checks;
import org.zhengan.rules.Label;
import org.zhengan.vaccine.response.Texts;

/** What the inquiry concluded (调查结论): 2.2.2(2), 4.2, 6.1. */
public record Conclusion(
        @Label("事件起因") String cause,
        @Label("事件性质") String nature,
        @Label("责任认定") String responsibility,
        @Label("质量问题") Quality quality,
        @Label("受种者受到损害") boolean recipientsHarmed) {

    /** Whether the vaccine's quality was at fault. */
    public enum Quality {
        EXCLUDED,
        NOT_EXCLUDED,
        CONFIRMED
    }

    public Conclusion {
        new Checks()
                .text("cause", cause, Texts.LONG)
                .text("nature", nature, Texts.LONG)
                .text("responsibility", responsibility, Texts.LONG)
                .end();
    }

    boolean callsForInsurance() {
        return quality == Quality.CONFIRMED && recipientsHarmed;
    }
}
