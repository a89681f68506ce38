package org.zhengan.gas.alarm;

import org.jspecify.annotations.Nullable;
import org.zhengan.rules.lifecycle.Change;

/** What is told of an automatic cut-off of the gas. */
public record AutoCutOffV1(
        String alarmId,
        String sensorId,
        @Nullable String userId,
        @Nullable String sectionId,
        Cutoff.State cutoffState) {

    static AutoCutOffV1 of(Change<LeakAlarm, ?> change) {
        var alarm = change.after();
        return new AutoCutOffV1(
                change.id(),
                alarm.sensorId(),
                alarm.premises().userId(),
                alarm.premises().sectionId(),
                alarm.cutoff().state());
    }
}
