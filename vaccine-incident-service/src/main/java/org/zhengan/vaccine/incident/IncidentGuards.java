package org.zhengan.vaccine.incident;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhengan.rules.Basis;
import org.zhengan.rules.Finding;
import org.zhengan.rules.Guard;
import org.zhengan.rules.Rule;
import org.zhengan.rules.Settings;
import org.zhengan.rules.lifecycle.Attempt;
import org.zhengan.vaccine.grade.Grade;
import org.zhengan.vaccine.grade.OtherJudgement;
import org.zhengan.vaccine.grade.ScopeQuestion;
import org.zhengan.vaccine.grade.Scoping;
import org.zhengan.vaccine.incident.IncidentCommands.Dismiss;
import org.zhengan.vaccine.incident.IncidentCommands.Open;
import org.zhengan.vaccine.incident.IncidentCommands.RecordFacts;

/** The guards of an incident until it is answered, and when it is closed. */
final class IncidentGuards {

    /** It is an incident of the plan; what is not yet to be said is watched further. */
    static final Rule<ScopeQuestion> IN_SCOPE = new Rule<>() {
        @Override
        public Basis basis() {
            return IncidentRules.IN_SCOPE;
        }

        @Override
        public Finding check(ScopeQuestion asked) {
            var verdict =
                    new Scoping().decide(asked, Settings.defaults()).value().result();
            return switch (verdict) {
                case IN_SCOPE -> met();
                case NOT_YET -> undecided("scope-not-yet", "尚待调查，继续监测", "not to be said yet; it is watched further");
                case OUT -> breached("out-of-scope", "不属于本预案所称疫苗安全事件", "it is no incident of this plan");
            };
        }
    };

    static final Rule<Attempt<VaccineIncident, Open>> OPENED_AFTER_LEARNED = Guard.of(
            IncidentRules.LEARNED_WHEN,
            attempt -> !attempt.command().learnedAt().isAfter(attempt.moment().at()),
            "learned-in-the-future",
            "获知时间晚于当前时间",
            "it was not learned yet");

    static final Rule<Attempt<VaccineIncident, RecordFacts>> RECORDED_AFTER_LEARNED = Guard.of(
            IncidentRules.LEARNED_WHEN,
            attempt -> !attempt.command().learnedAt().isAfter(attempt.moment().at()),
            "learned-in-the-future",
            "获知时间晚于当前时间",
            "it was not learned yet");

    /** There is something to grade by. */
    static final Rule<Grounds> FACTS_KNOWN = Guard.of(
            IncidentRules.FACTS_KNOWN,
            grounds -> !grounds.knowledge().isEmpty() || grounds.judgement() != null,
            "facts-missing",
            "尚无事实或其他情形判定",
            "there are neither facts nor a judgement");

    /** Who judged, and why, is named. */
    static final Rule<Grounds> JUDGED_BY_NAME = Guard.of(
            IncidentRules.JUDGED_BY_NAME,
            Grounds::isNamed,
            "judgement-without-reason",
            "其他情形的判定须写明判定人和理由",
            "a judgement names who decided and why");

    static final Rule<Attempt<VaccineIncident, Dismiss>> NO_INCIDENT = Guard.of(
            IncidentRules.DISMISSED,
            attempt -> Boolean.TRUE.equals(attempt.command().suspicionRuledOut())
                    || (attempt.thing().assessment() != null && attempt.thing().grade() == Grade.NONE),
            "grade-stands",
            "未认定为不达级别，怀疑亦未排除",
            "it was not found below every grade, nor is the suspicion ruled out");

    static final Rule<VaccineIncident> AFTERMATH_OVER = Guard.of(
            IncidentRules.AFTERMATH_OVER,
            incident -> {
                var aftermath = incident.aftermath();
                return aftermath != null && aftermath.state().isOver();
            },
            "aftermath-open",
            "善后尚未完成，或未确认无需善后",
            "its aftermath is neither completed nor found unneeded");

    private IncidentGuards() {}

    /** What a grade is decided from. */
    record Grounds(List<Knowledge> knowledge, @Nullable OtherJudgement judgement) {

        /** A judgement not given anew stays as it was. */
        static Grounds of(Attempt<VaccineIncident, IncidentCommands.Grade> attempt) {
            var incident = attempt.thing();
            var before = incident.assessment();
            var given = attempt.command().otherJudgement();
            var kept = before == null ? null : before.otherJudgement();
            return new Grounds(incident.knowledge(), given == null ? kept : given);
        }

        private boolean isNamed() {
            return judgement == null || (judgement.decidedBy() != null && judgement.reason() != null);
        }
    }
}
