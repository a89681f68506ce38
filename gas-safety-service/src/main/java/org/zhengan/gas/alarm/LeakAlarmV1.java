package org.zhengan.gas.alarm;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.zhengan.rules.lifecycle.Change;

/**
 * What is told of a leak alarm.
 *
 * @param previousSeverity only where the severity rose
 * @param address          only of premises that are not a resident's
 */
public record LeakAlarmV1(
        String alarmId,
        String sensorId,
        Severity severity,
        @Nullable Severity previousSeverity,
        int lelPermille,
        boolean crowded,
        boolean confined,
        Cutoff.State cutoffState,
        Instant raisedAt,
        @Nullable String address) {

    static LeakAlarmV1 of(Change<LeakAlarm, ?> change) {
        var alarm = change.after();
        var before = change.before();
        boolean rose = before != null && alarm.severity().isAbove(before.severity());
        return new LeakAlarmV1(
                change.id(),
                alarm.sensorId(),
                alarm.severity(),
                before != null && rose ? before.severity() : null,
                alarm.lelPermille(),
                alarm.crowded(),
                alarm.confined(),
                alarm.cutoff().state(),
                alarm.raisedAt(),
                alarm.premises().publicAddress());
    }
}
