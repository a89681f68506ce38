package org.zhengan.vaccine.warning;

import java.util.List;
import org.zhengan.rules.Guard;
import org.zhengan.rules.Rule;
import org.zhengan.rules.lifecycle.Attempt;
import org.zhengan.vaccine.grade.Grade;
import org.zhengan.vaccine.report.Lacking;
import org.zhengan.vaccine.warning.WarningCommands.Adjust;
import org.zhengan.vaccine.warning.WarningCommands.Forward;
import org.zhengan.vaccine.warning.WarningCommands.Lift;

/** The guards of the life of a warning. */
final class WarningGuards {

    /** Experts have spoken. */
    static final Rule<Opinion> EXPERTS_ASKED = Guard.of(
            WarningRules.EXPERTS,
            opinion -> opinion.expertOpinion() != null,
            "experts-not-used",
            "缺少专家意见",
            "the experts' opinion is missing");

    /** They have said all five things. */
    static final Rule<Opinion> OPINION_COMPLETE =
            Lacking.of(WarningRules.COMPLETE, Opinion::missing, "opinion-incomplete", "评估意见缺少：", "the opinion lacks ");

    /** A warning has one of four levels. */
    static final Rule<Grade> HAS_A_COLOUR = Guard.of(
            WarningRules.NO_COLOUR,
            level -> level != Grade.NONE,
            "no-warning-level",
            "未达任何一级，不作预警",
            "below every grade there is no warning");

    /** From level III up it was reported to all three. */
    static final Rule<Told> REPORTED_UP = Lacking.of(
            WarningRules.REPORTED,
            told -> WarningReport.missing(Addressee.required(told.level()), told.reports()),
            "not-reported",
            "尚未报告、抄送：",
            "not yet reported to ");

    /** The office tells those that are for it to tell. */
    static final Rule<Forward> BY_THE_OFFICE = Guard.of(
            WarningRules.FORWARDED,
            forward -> !forward.reports().isEmpty()
                    && forward.reports().stream().allMatch(each -> Addressee.BY_THE_OFFICE.contains(each.to())),
            "not-for-the-office",
            "办公室通知对象应为：" + Addressee.BY_THE_OFFICE,
            "the office tells " + Addressee.BY_THE_OFFICE);

    /** Another level than before. */
    static final Rule<Attempt<EarlyWarning, Adjust>> OTHER_LEVEL = Guard.of(
            WarningRules.CHANGED,
            attempt -> attempt.command().level() != attempt.thing().level(),
            "same-level",
            "级别没有变化",
            "the level is the same");

    /** Who issued it lifts it. */
    static final Rule<Attempt<EarlyWarning, Lift>> BY_THE_ISSUER = Guard.of(
            WarningRules.LIFTED,
            attempt -> attempt.moment().actor().unit().equals(attempt.thing().issuedBy()),
            "not-the-issuer",
            "应由发布单位解除",
            "it is lifted by the unit that issued it");

    private WarningGuards() {}

    /** A level and to whom it was told. */
    record Told(Grade level, List<WarningReport> reports) {}
}
