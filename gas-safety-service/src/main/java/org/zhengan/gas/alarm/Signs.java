package org.zhengan.gas.alarm;

import java.util.ArrayList;
import java.util.List;
import org.zhengan.gas.GasPolicies;
import org.zhengan.rules.Basis;
import org.zhengan.rules.lifecycle.Change;

/** What a change of an alarm shows, and the rules that made it so. */
final class Signs {

    private Signs() {}

    /** The severity went up. */
    static boolean rose(Change<LeakAlarm, ?> change) {
        return change.after().severity().isAbove(change.old().severity());
    }

    /** The cut-off was told to close. */
    static boolean commanded(Change<LeakAlarm, ?> change) {
        var before = change.before();
        return change.after().cutoff().isCommanded()
                && (before == null || !before.cutoff().isCommanded());
    }

    static boolean confirmed(Change<LeakAlarm, ?> change) {
        return change.after().cutoff().state() == Cutoff.State.CONFIRMED;
    }

    static boolean failed(Change<LeakAlarm, ?> change) {
        return change.after().cutoff().state() == Cutoff.State.FAILED;
    }

    /**
     * The latest level fell below the threshold of an alarm: the fire service may think of going home. Told again where
     * the severity rises though the level is low already, because only then has the fire service an incident.
     */
    static boolean subsided(Change<LeakAlarm, ?> change) {
        return isLow(change.after(), change) && (!isLow(change.old(), change) || rose(change));
    }

    /** The latest level rose over the threshold again. */
    static boolean recurred(Change<LeakAlarm, ?> change) {
        return isLow(change.old(), change) && !isLow(change.after(), change);
    }

    /** The rows that graded the reading, and the cut-off where it was commanded. */
    static List<Basis> whyReading(Change<LeakAlarm, Reading> change) {
        var reading = change.command();
        var leak = Gauge.leak(
                reading.lelPermille(),
                reading.crowded(),
                reading.confined(),
                change.after().cutoff(),
                change.moment().settings());
        List<Basis> rules = new ArrayList<>(LeakSeverity.why(leak));
        if (commanded(change)) {
            rules.add(GasPolicies.CUT_OFF);
        }
        return rules;
    }

    /** The cut-off rule, and the rows that graded the alarm anew by its outcome. */
    static List<Basis> whyCutOff(Change<LeakAlarm, ?> change) {
        var alarm = change.after();
        List<Basis> rules = new ArrayList<>(List.of(GasPolicies.CUT_OFF));
        if (rose(change)) {
            rules.addAll(LeakSeverity.why(Gauge.leak(
                    alarm.maxLelPermille(),
                    alarm.crowded(),
                    alarm.confined(),
                    alarm.cutoff(),
                    change.moment().settings())));
        }
        return rules;
    }

    private static boolean isLow(LeakAlarm alarm, Change<LeakAlarm, ?> change) {
        return alarm.lelPermille() < change.moment().settings().get(LeakSettings.MINOR);
    }
}
