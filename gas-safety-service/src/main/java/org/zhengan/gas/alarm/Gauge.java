package org.zhengan.gas.alarm;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.zhengan.rules.Moment;
import org.zhengan.rules.Settings;

/** What is known of the gas of one alarm, and what follows from it: levels, severity, cut-off, readings kept. */
record Gauge(
        int lelPermille,
        int maxLelPermille,
        boolean crowded,
        boolean confined,
        Severity severity,
        Cutoff cutoff,
        List<Measurement> readings,
        int readingCount) {

    /** How many readings an alarm keeps: its document must not grow without end. */
    static final int KEPT = 200;

    /** Nothing measured yet. */
    static Gauge before(Reading reading) {
        return new Gauge(0, 0, reading.crowded(), reading.confined(), Severity.NONE, Cutoff.of(reading), List.of(), 0);
    }

    /**
     * With one more reading. One that comes late is kept in its place, and may show that the leak was graver than
     * thought, but is not the latest.
     */
    Gauge with(Reading reading, Moment moment) {
        var leak = leak(reading.lelPermille(), reading.crowded(), reading.confined(), cutoff, moment.settings());
        var cutoffNow = cutoff.commandedFor(leak.base(), moment.at(), moment.settings());
        boolean late = !readings.isEmpty() && reading.at().isBefore(latestAt());
        var longer = kept(new Measurement(reading.at(), reading.lelPermille()));
        return new Gauge(
                late ? lelPermille : reading.lelPermille(),
                Math.max(maxLelPermille, reading.lelPermille()),
                late ? crowded : reading.crowded(),
                late ? confined : reading.confined(),
                severity.max(LeakSeverity.of(leak)),
                cutoffNow,
                longer,
                readingCount + (longer.equals(readings) ? 0 : 1));
    }

    /** With the outcome of the cut-off; the worst reading so far is graded again by it (row f). */
    Gauge cutOff(Cutoff.State outcome, Instant at, Settings settings) {
        var ended = cutoff.ended(outcome, at);
        var graded = LeakSeverity.of(leak(maxLelPermille, crowded, confined, ended, settings));
        return new Gauge(
                lelPermille, maxLelPermille, crowded, confined, severity.max(graded), ended, readings, readingCount);
    }

    /** With what the crew measured as the latest level. */
    Gauge measured(int level) {
        return new Gauge(
                level, Math.max(maxLelPermille, level), crowded, confined, severity, cutoff, readings, readingCount);
    }

    static LeakSeverity.Leak leak(int level, boolean crowded, boolean confined, Cutoff cutoff, Settings settings) {
        return new LeakSeverity.Leak(
                level, crowded, confined, cutoff.required(), cutoff.state(), Thresholds.of(settings));
    }

    private Instant latestAt() {
        return readings.get(readings.size() - 1).at();
    }

    private List<Measurement> kept(Measurement taken) {
        List<Measurement> all = new ArrayList<>(readings);
        int place = all.size();
        while (place > 0 && all.get(place - 1).at().isAfter(taken.at())) {
            place--;
        }
        all.add(place, taken);
        return List.copyOf(all.subList(Math.max(0, all.size() - KEPT), all.size()));
    }
}
