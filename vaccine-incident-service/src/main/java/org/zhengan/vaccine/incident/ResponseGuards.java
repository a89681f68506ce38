package org.zhengan.vaccine.incident;

import org.jspecify.annotations.Nullable;
import org.zhengan.rules.Basis;
import org.zhengan.rules.Finding;
import org.zhengan.rules.Guard;
import org.zhengan.rules.Rule;
import org.zhengan.rules.Settings;
import org.zhengan.rules.lifecycle.Attempt;
import org.zhengan.vaccine.grade.Grade;
import org.zhengan.vaccine.incident.ResponseCommands.AdviseSuspension;
import org.zhengan.vaccine.incident.ResponseCommands.Lower;
import org.zhengan.vaccine.incident.ResponseCommands.Raise;
import org.zhengan.vaccine.response.ResponseRules;
import org.zhengan.vaccine.response.Suspension;
import org.zhengan.vaccine.response.SuspensionAnswer.Result;
import org.zhengan.vaccine.response.SuspensionQuestion;

/** The guards of the response to an incident. */
final class ResponseGuards {

    static final Rule<VaccineIncident> GRADED = Guard.of(
            IncidentRules.GRADED,
            incident -> incident.grade() != Grade.NONE,
            "not-graded",
            "尚未认定级别，或未达任何一级标准",
            "it is not graded, or below every grade");

    static final Rule<VaccineIncident> PROPOSED = Guard.of(
            ResponseRules.PROPOSED_BY_COUNTY,
            incident -> incident.grade() != Grade.IV || incident.proposal() != null,
            "proposal-missing",
            "缺少县级市场监管部门的启动建议",
            "county market supervision has not proposed it");

    static final Rule<Deciding> SUPERIOR_DECIDED = Guard.of(
            ResponseRules.SUPERIOR_DECIDES,
            deciding -> !deciding.level().atLeast(Grade.II) || deciding.decision() != null,
            "superior-decision-missing",
            "Ⅰ、Ⅱ级须记录上级决定",
            "levels I and II need the superior's decision");

    static final Rule<Attempt<VaccineIncident, Raise>> MAY_BE_RAISED = Guard.of(
            ResponseRules.RAISED_FOR_CAUSE,
            attempt -> !attempt.thing()
                    .levelFacts(attempt.command().found())
                    .whyRaisedTo(attempt.command().to())
                    .isEmpty(),
            "raise-not-warranted",
            "既未全部具备提升条件，评估级别也不支持该级别，亦非学校、托幼机构提升一级",
            "neither do all conditions hold, nor is it the assessed grade, nor one level more for a school");

    static final Rule<Attempt<VaccineIncident, Lower>> MAY_BE_LOWERED = Guard.of(
            ResponseRules.IMPROVED,
            attempt -> attempt.thing()
                    .levelFacts(attempt.command().conditions())
                    .mayBeLoweredTo(attempt.command().to()),
            "lowering-not-warranted",
            "须有效控制、评估低于现级别且无扩散趋势，且不得低于评估级别",
            "it must be controlled, assessed below the level and not spreading, and not go below the assessed grade");

    static final Rule<VaccineIncident> ON_SITE_FORESEEN = Guard.of(
            ResponseRules.ON_SITE_FROM_III,
            VaccineIncident::isLargerOrGraver,
            "onsite-not-foreseen",
            "一般事件不成立市级现场指挥部",
            "no on-site command is foreseen for a general incident");

    /** What is advised follows from what the panel found. */
    static final Rule<Attempt<VaccineIncident, AdviseSuspension>> STOP_ADVISED = new Rule<>() {
        @Override
        public Basis basis() {
            return IncidentRules.ADVISED_BY_CITY_HEALTH;
        }

        @Override
        public Finding check(Attempt<VaccineIncident, AdviseSuspension> attempt) {
            return switch (result(attempt.command().found(), attempt.moment().settings())) {
                case ADVISE_SUSPENSION -> met();
                case FOLLOW_CONCLUSION ->
                    breached("follow-conclusion", "已有结论，依结论处置", "there is a conclusion to follow");
                case NO_ADVICE ->
                    breached("no-advice", "质量问题已排除且发生率未明显高于预期", "quality is excluded and the rate is as expected");
            };
        }
    };

    private ResponseGuards() {}

    /** A level to be declared, and the superior's decision if there is one. */
    record Deciding(Grade level, @Nullable SuperiorDecision decision) {}

    private static Result result(SuspensionQuestion found, Settings settings) {
        return new Suspension().decide(found, settings).value().result();
    }
}
