package org.zhengan.gas.alarm;

import static org.zhengan.rules.DecisionTable.row;

import java.util.Comparator;
import java.util.List;
import org.zhengan.gas.GasPolicies;
import org.zhengan.rules.Basis;
import org.zhengan.rules.DecisionTable;

/** How grave a leak is: GAS-X-1. Rows e and f lift MAJOR only. */
final class LeakSeverity {

    private static final DecisionTable<Leak, Severity> TABLE = DecisionTable.of(
            row(GasPolicies.SEVERITY_A, leak -> leak.base() == Severity.NONE, Severity.NONE),
            row(GasPolicies.SEVERITY_B, leak -> leak.base() == Severity.MINOR, Severity.MINOR),
            row(GasPolicies.SEVERITY_C, leak -> leak.base() == Severity.MAJOR, Severity.MAJOR),
            row(GasPolicies.SEVERITY_D, leak -> leak.base() == Severity.CRITICAL, Severity.CRITICAL),
            row(GasPolicies.SEVERITY_E, Leak::liftedByPlace, Severity.CRITICAL),
            row(GasPolicies.SEVERITY_F, Leak::liftedByCutoff, Severity.CRITICAL));

    static final List<Basis> RULES = TABLE.rules();

    private LeakSeverity() {}

    /** What the table looks at. */
    record Leak(
            int lelPermille,
            boolean crowded,
            boolean confined,
            boolean cutoffRequired,
            Cutoff.State cutoffState,
            Thresholds thresholds) {

        /** The severity that concentration alone gives. */
        Severity base() {
            if (lelPermille < thresholds.minor()) {
                return Severity.NONE;
            } else if (lelPermille < thresholds.major()) {
                return Severity.MINOR;
            }
            return lelPermille < thresholds.critical() ? Severity.MAJOR : Severity.CRITICAL;
        }

        boolean liftedByPlace() {
            return base() == Severity.MAJOR && (crowded || confined);
        }

        boolean liftedByCutoff() {
            boolean open = cutoffState == Cutoff.State.FAILED || cutoffState == Cutoff.State.ABSENT;
            return base() == Severity.MAJOR && cutoffRequired && open;
        }
    }

    static Severity of(Leak leak) {
        return TABLE.highest(leak, Comparator.naturalOrder())
                .map(DecisionTable.Match::result)
                .orElse(Severity.NONE);
    }

    /** The rows that held. */
    static List<Basis> why(Leak leak) {
        return TABLE.all(leak).stream().map(DecisionTable.Match::basis).toList();
    }
}
