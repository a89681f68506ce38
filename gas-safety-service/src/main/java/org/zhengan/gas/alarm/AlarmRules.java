package org.zhengan.gas.alarm;

import org.jspecify.annotations.Nullable;
import org.zhengan.gas.GasPolicies;
import org.zhengan.rules.Basis;
import org.zhengan.rules.Finding;
import org.zhengan.rules.Rule;

/** The guards of the life of a leak alarm. */
final class AlarmRules {

    /** There is an alarm only from MINOR upwards. */
    static final Rule<Severity> WORTH_AN_ALARM = new Guard<>(GasPolicies.THRESHOLDS) {
        @Override
        public Finding check(Severity severity) {
            return severity != Severity.NONE ? met() : breached("below-threshold", "读数低于报警阈值", "below the threshold");
        }
    };

    /** A reading counts once; true stands for "seen before". */
    static final Rule<Boolean> READ_ONCE = new Guard<>(GasPolicies.READING_KEPT) {
        @Override
        public Finding check(Boolean seen) {
            return seen ? breached("reading-known", "该时刻的读数已记录", "this reading is known") : met();
        }
    };

    /** A result is awaited only of a cut-off that was commanded. */
    static final Rule<Cutoff> CUT_OFF_COMMANDED = new Guard<>(GasPolicies.CUT_OFF) {
        @Override
        public Finding check(Cutoff cutoff) {
            return cutoff.isCommanded()
                    ? met()
                    : breached("cutoff-not-commanded", "当前没有待确认的切断指令", "no cut-off awaits its result");
        }
    };

    /** The gas is below the minor threshold. */
    static final Rule<Level> LEAK_OVER = new Guard<>(GasPolicies.LEAK_OVER) {
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
    };

    /** The alarm was never above MINOR. */
    static final Rule<Severity> MINOR_ONLY = new Guard<>(GasPolicies.REMOTE_END) {
        @Override
        public Finding check(Severity gravest) {
            return gravest == Severity.MINOR
                    ? met()
                    : breached("severity-above-minor", "曾达较重以上,应派员到场", "it was above MINOR; a crew must go");
        }
    };

    /** A leak is no false alarm. */
    static final Rule<Cause> NO_LEAK = new Guard<>(GasPolicies.FALSE_CAUSE) {
        @Override
        public Finding check(Cause cause) {
            return cause != Cause.LEAK ? met() : breached("cause-is-leak", "确有泄漏的不是误报", "a leak is no false alarm");
        }
    };

    /** The fire service is not at work on it. */
    static final Rule<LeakAlarm> NO_FIRE_INCIDENT = new Guard<>(GasPolicies.FIRE_INCIDENT_OVER) {
        @Override
        public Finding check(LeakAlarm alarm) {
            return alarm.fireIncidentOpen()
                    ? breached(
                            "fire-incident-open",
                            "消防警情 %s 尚未结束".formatted(alarm.fireIncidentId()),
                            "fire incident %s is still open".formatted(alarm.fireIncidentId()))
                    : met();
        }
    };

    private AlarmRules() {}

    /** A level and the limit it must stay below. */
    record Level(@Nullable Integer measured, int limit) {}

    private abstract static class Guard<F> implements Rule<F> {
        private final Basis basis;

        Guard(Basis basis) {
            this.basis = basis;
        }

        @Override
        public final Basis basis() {
            return basis;
        }
    }
}
