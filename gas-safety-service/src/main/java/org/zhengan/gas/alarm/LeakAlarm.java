package org.zhengan.gas.alarm;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhengan.rules.District;
import org.zhengan.rules.Moment;
import org.zhengan.rules.lifecycle.Attempt;

/**
 * A gas leak alarm (燃气泄漏报警) from the first reading to the all-clear.
 *
 * @param raisedAt       when we learned of it, which is what its limits run from; the reading has its own time
 * @param lelPermille    the latest level, in thousandths of the lower explosive limit
 * @param severity       the gravest so far; it never falls
 * @param escalated      whether somebody answered too late
 * @param readings       the latest, oldest first; {@code readingCount} counts those no longer kept too
 */
public record LeakAlarm(
        String alarmId,
        String sensorId,
        GasKind gasKind,
        District district,
        Premises premises,
        Instant raisedAt,
        int lelPermille,
        int maxLelPermille,
        boolean crowded,
        boolean confined,
        Severity severity,
        Cutoff cutoff,
        @Nullable String crewId,
        @Nullable Instant arrivedAt,
        @Nullable Cause cause,
        boolean escalated,
        @Nullable String fireIncidentId,
        boolean fireIncidentOpen,
        Measurement firstReading,
        int readingCount,
        List<Measurement> readings) {

    public LeakAlarm {
        readings = List.copyOf(readings);
    }

    static LeakAlarm raised(Attempt<LeakAlarm, Reading> attempt) {
        var reading = attempt.command();
        var gauge = Gauge.before(reading).with(reading, attempt.moment());
        return new LeakAlarm(
                attempt.id(),
                reading.sensorId(),
                reading.gasKind(),
                reading.district(),
                Premises.of(reading),
                attempt.moment().at(),
                gauge.lelPermille(),
                gauge.maxLelPermille(),
                gauge.crowded(),
                gauge.confined(),
                gauge.severity(),
                gauge.cutoff(),
                null,
                null,
                null,
                false,
                null,
                false,
                new Measurement(reading.at(), reading.lelPermille()),
                gauge.readingCount(),
                gauge.readings());
    }

    LeakAlarm read(Reading reading, Moment moment) {
        return with(gauge().with(reading, moment), handling());
    }

    LeakAlarm cutOff(Cutoff.State outcome, Instant at, Moment moment) {
        return with(gauge().cutOff(outcome, at, moment.settings()), handling());
    }

    LeakAlarm dispatched(String crew) {
        return with(gauge(), handling().sent(crew));
    }

    LeakAlarm arrived(Instant at) {
        return with(gauge(), handling().arrived(at));
    }

    /** Ended for {@code found}; {@code level} is what the crew measured, if there was one. */
    LeakAlarm ended(Cause found, @Nullable Integer level) {
        return with(
                level == null ? gauge() : gauge().measured(level), handling().ended(found));
    }

    LeakAlarm answeredLate() {
        return with(gauge(), handling().late());
    }

    LeakAlarm noting(LeakCommands.NoteFireIncident incident) {
        return with(gauge(), handling().noting(incident));
    }

    /** Whether a reading of this very instant is already kept. */
    boolean hasReadingOf(Instant at) {
        return firstReading.at().equals(at)
                || readings.stream().anyMatch(kept -> kept.at().equals(at));
    }

    private Gauge gauge() {
        return new Gauge(lelPermille, maxLelPermille, crowded, confined, severity, cutoff, readings, readingCount);
    }

    private Handling handling() {
        return new Handling(crewId, arrivedAt, cause, escalated, fireIncidentId, fireIncidentOpen);
    }

    private LeakAlarm with(Gauge gauge, Handling handling) {
        return new LeakAlarm(
                alarmId,
                sensorId,
                gasKind,
                district,
                premises,
                raisedAt,
                gauge.lelPermille(),
                gauge.maxLelPermille(),
                gauge.crowded(),
                gauge.confined(),
                gauge.severity(),
                gauge.cutoff(),
                handling.crewId(),
                handling.arrivedAt(),
                handling.cause(),
                handling.escalated(),
                handling.fireIncidentId(),
                handling.fireIncidentOpen(),
                firstReading,
                gauge.readingCount(),
                gauge.readings());
    }
}
