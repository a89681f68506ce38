package org.zhengan.gas.alarm;

import static org.zhengan.rules.DecisionTable.row;

import java.time.Duration;
import java.util.List;
import org.zhengan.gas.GasPolicies;
import org.zhengan.rules.Basis;
import org.zhengan.rules.DecisionTable;
import org.zhengan.rules.Term;
import org.zhengan.rules.Undecidable;

/** How fast an alarm is acknowledged and a crew sent: GAS-X-2. */
final class LeakResponse {

    private static final DecisionTable<Severity, Limits> TABLE = DecisionTable.of(
            row(GasPolicies.RESPONSE_CRITICAL, severity -> severity == Severity.CRITICAL, Limits.seconds(120, 300)),
            row(GasPolicies.RESPONSE_MAJOR, severity -> severity == Severity.MAJOR, Limits.seconds(300, 900)),
            row(GasPolicies.RESPONSE_MINOR, severity -> severity == Severity.MINOR, Limits.seconds(1800, 14400)));

    static final List<Basis> RULES = TABLE.rules();

    private LeakResponse() {}

    /** Both limits of one severity, equality on time. */
    record Limits(Duration acknowledge, Duration dispatch) {
        private static Limits seconds(long acknowledge, long dispatch) {
            return new Limits(Duration.ofSeconds(acknowledge), Duration.ofSeconds(dispatch));
        }
    }

    static DecisionTable.Match<Limits> to(Severity severity) {
        return TABLE.first(severity)
                .orElseThrow(() -> new Undecidable(
                        "no-alarm-no-response", "未构成报警的没有响应时限", "without an alarm there is nothing to answer"));
    }

    static Term acknowledge(LeakAlarm alarm) {
        return new Term.Continuous(to(alarm.severity()).result().acknowledge());
    }

    static Term dispatch(LeakAlarm alarm) {
        return new Term.Continuous(to(alarm.severity()).result().dispatch());
    }
}
