package org.zhengan.vaccine.signal;

import static org.zhengan.vaccine.clause.MonitoringClauses.MONITORING_INFORMATION;
import static org.zhengan.vaccine.clause.MonitoringClauses.WARNING_ASSESSMENT;
import static org.zhengan.vaccine.clause.MonitoringClauses.WARNING_LEVELS;

import java.util.List;
import org.zhengan.rules.Answer;
import org.zhengan.rules.Basis;
import org.zhengan.rules.Finding;
import org.zhengan.rules.Guard;
import org.zhengan.rules.Rule;
import org.zhengan.rules.Settings;
import org.zhengan.vaccine.grade.Grade;
import org.zhengan.vaccine.grade.ScopeQuestion;
import org.zhengan.vaccine.grade.ScopeResult;
import org.zhengan.vaccine.grade.Scoping;
import org.zhengan.vaccine.signal.SignalCommands.ConfirmIncident;

/** The rules monitoring information lives under. */
final class SignalRules {

    static final Basis SIX_SOURCES =
            MONITORING_INFORMATION.rule("VAC-3.2-2", "六类监测信息", "monitoring information of the six kinds");
    static final Basis VERIFIED = WARNING_ASSESSMENT.reading(
            "VAC-3.3.2-4",
            "AEFI 由卫健部门、其余由市场监管部门核实和处理",
            "AEFI is verified and settled by health, everything else by market supervision");
    static final Basis REOPENED =
            MONITORING_INFORMATION.reading("VAC-3.2-4", "有新情况的可重新核实", "a new fact takes it up again");

    /** Only what is an incident of the plan is confirmed as one. */
    static final Rule<ScopeQuestion> IN_SCOPE = new Rule<>() {
        @Override
        public Basis basis() {
            return SCOPED;
        }

        @Override
        public Finding check(ScopeQuestion question) {
            var verdict = scope(question).value().result();
            return switch (verdict) {
                case IN_SCOPE -> met();
                case NOT_YET ->
                    undecided("not-yet-in-scope", "尚不能判定属于本预案，继续核实", "it cannot be said yet; verify further");
                case OUT -> breached("out-of-scope", "不属于本预案所称疫苗安全事件", "it is no incident of this plan");
            };
        }
    };

    /** A warning has one of four levels. */
    static final Rule<Grade> HAS_A_LEVEL = Guard.of(
            WARNING_LEVELS.rule(
                    "VAC-3.3.1-1", "预判为四级之一的转入预警", "what is predicted to be of one of four grades is worth a warning"),
            predicted -> predicted != Grade.NONE,
            "no-warning-level",
            "预判未达任何一级，不作预警",
            "below every grade there is no warning");

    private static final Basis SCOPED = MONITORING_INFORMATION.reading(
            "VAC-3.2-3", "属于 1.3 所称事件的方可确认为事件", "only what 1.3 calls an incident is confirmed as one");

    private SignalRules() {}

    /** Under which rules of 1.3 it is an incident. */
    static List<Basis> whyInScope(SignalInfo signal, ConfirmIncident confirmed) {
        return scope(confirmed.about(signal)).basis();
    }

    private static Answer<ScopeResult> scope(ScopeQuestion question) {
        return new Scoping().decide(question, Settings.defaults());
    }
}
