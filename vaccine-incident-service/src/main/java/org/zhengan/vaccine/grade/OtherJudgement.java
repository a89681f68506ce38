package org.zhengan.vaccine.grade;

import org.jspecify.annotations.Nullable;
import org.zhengan.rules.Checks;
import org.zhengan.rules.Label;

/** A person's judgement of harm and social impact (其他情形判定), for the last item of each grade. */
public record OtherJudgement(
        @Label("危害程度") Severity severity,
        @Label("引发社会影响") @Nullable Boolean socialImpact,
        @Label("判定人") @Nullable String decidedBy,
        @Label("理由") @Nullable String reason) {

    private static final int LONGEST = 2000;

    public OtherJudgement {
        new Checks()
                .text("decidedBy", decidedBy, LONGEST)
                .text("reason", reason, LONGEST)
                .end();
    }
}
