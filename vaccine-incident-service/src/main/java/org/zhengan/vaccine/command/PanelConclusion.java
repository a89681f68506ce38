package org.zhengan.vaccine.command;

import org.zhengan.rules.Checks;
import org.zhengan.rules.Label;
import org.zhengan.vaccine.response.SuspensionQuestion;
import org.zhengan.vaccine.response.Texts;

/** What a review panel came to (论证结论), 4.2: what it found on quality and rate, and its words. */
public record PanelConclusion(@Label("认定") SuspensionQuestion found, @Label("结论") String conclusion) {

    public PanelConclusion {
        new Checks().text("conclusion", conclusion, Texts.LONG).end();
    }
}
