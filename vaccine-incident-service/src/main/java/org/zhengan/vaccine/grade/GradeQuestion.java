package org.zhengan.vaccine.grade;

import org.jspecify.annotations.Nullable;
import org.zhengan.rules.Checks;
import org.zhengan.rules.Label;

/** What a grade is decided from; a school may be named among the facts or beside them. */
public record GradeQuestion(
        @Label("事件事实") @Nullable IncidentFacts facts,
        @Label("其他情形判定") @Nullable OtherJudgement otherJudgement,
        @Label("学校或托幼机构") @Nullable Boolean schoolOrKindergarten) {

    private static final IncidentFacts UNKNOWN = new IncidentFacts(null, null, null, null, null, null, null, null);

    public GradeQuestion {
        new Checks()
                .that(
                        facts != null || otherJudgement != null,
                        "facts",
                        "required",
                        "事件事实与其他情形判定至少填一项",
                        "facts or another judgement must be given")
                .end();
    }

    GradeFacts known() {
        return new GradeFacts(facts == null ? UNKNOWN : facts, otherJudgement);
    }

    boolean atSchool() {
        return Boolean.TRUE.equals(schoolOrKindergarten)
                || (facts != null && Boolean.TRUE.equals(facts.schoolOrKindergarten()));
    }
}
