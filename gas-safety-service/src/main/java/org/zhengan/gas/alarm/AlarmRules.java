package org.zhengan.gas.alarm;

import org.jspecify.annotations.Nullable;
import org.zhengan.gas.GasPolicies;
import org.zhengan.rules.Basis;
import org.zhengan.rules.Finding;
import org.zhengan.rules.Guard;
import org.zhengan.rules.Rule;

/** The guards of the life of a leak alarm. */
final class AlarmRules {

    /** There is an alarm only from MINOR upwards. */
    static final Rule<Severity> WORTH_AN_ALARM = Guard.of(
            GasPolicies.THRESHOLDS,
            severity -> severity != Severity.NONE,
            "below-threshold",
            "读数低于报警阈值",
            "below the threshold");

    /** A reading counts once; true stands for "seen before". */
    static final Rule<Boolean> READ_ONCE =
            Guard.of(GasPolicies.READING_KEPT, seen -> !seen, "reading-known", "该时刻的读数已记录", "this reading is known");

    /** A result is awaited only of a cut-off that was commanded. */
    static final Rule<Cutoff> CUT_OFF_COMMANDED = Guard.of(
            GasPolicies.CUT_OFF,
            Cutoff::isCommanded,
            "cutoff-not-commanded",
            "当前没有待确认的切断指令",
            "no cut-off awaits its result");

    /** The gas is below the minor threshold. */
    static final Rule<Level> LEAK_OVER = new LeakOver();

    /** The alarm was never above MINOR. */
    static final Rule<Severity> MINOR_ONLY = Guard.of(
            GasPolicies.REMOTE_END,
            gravest -> gravest == Severity.MINOR,
            "severity-above-minor",
            "曾达较重以上,应派员到场",
            "it was above MINOR; a crew must go");

    /** A leak is no false alarm. */
    static final Rule<Cause> NO_LEAK = Guard.of(
            GasPolicies.FALSE_CAUSE,
            cause -> cause != Cause.LEAK,
            "cause-is-leak",
            "确有泄漏的不是误报",
            "a leak is no false alarm");

    /** The fire service is not at work on it. */
    static final Rule<LeakAlarm> NO_FIRE_INCIDENT = new NoFireIncident();

    private AlarmRules() {}

    /** A level and the limit it must stay below. */
    record Level(@Nullable Integer measured, int limit) {}

    private record LeakOver() implements Rule<Level> {

        @Override
        public Basis basis() {
            return GasPolicies.LEAK_OVER;
        }

        @Override
        public Finding check(Level level) {
            var measured = level.measured();
            if (measured == null) {
                return undecided("reading-missing", "应填写现场读数", "what the crew measured is missing");
            }
            return measured < level.limit()
                    ? met()
                    : breached(
                            "reading-not-below-threshold",
                            "读数 %d‰ 未低于 %d‰".formatted(measured, level.limit()),
                            "%d permille is not below %d".formatted(measured, level.limit()));
        }
    }

    private record NoFireIncident() implements Rule<LeakAlarm> {

        @Override
        public Basis basis() {
            return GasPolicies.FIRE_INCIDENT_OVER;
        }

        @Override
        public Finding check(LeakAlarm alarm) {
            return alarm.fireIncidentOpen()
                    ? breached(
                            "fire-incident-open",
                            "消防警情 %s 尚未结束".formatted(alarm.fireIncidentId()),
                            "fire incident %s is still open".formatted(alarm.fireIncidentId()))
                    : met();
        }
    }
}
