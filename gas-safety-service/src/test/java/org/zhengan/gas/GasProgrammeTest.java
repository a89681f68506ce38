package org.zhengan.gas;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.zhengan.gas.alarm.AutoCutOffV1;
import org.zhengan.gas.alarm.LeakAlarmV1;

class GasProgrammeTest {

    @Test
    void tellsOfAlarmsAndCutOffsUnderTheNamesOfTheSpecification() {
        var events = GasProgramme.PROGRAMME.events();

        assertThat(events)
                .containsEntry("gas.leak-alarm.raised", LeakAlarmV1.class)
                .containsEntry("gas.leak-alarm.escalated", LeakAlarmV1.class)
                .containsEntry("gas.leak-alarm.acknowledged", LeakAlarmV1.class)
                .containsEntry("gas.leak-alarm.dispatched", LeakAlarmV1.class)
                .containsEntry("gas.leak-alarm.crew-arrived", LeakAlarmV1.class)
                .containsEntry("gas.leak-alarm.cleared", LeakAlarmV1.class)
                .containsEntry("gas.leak-alarm.marked-false", LeakAlarmV1.class)
                .containsEntry("gas.leak-alarm.response-overdue", LeakAlarmV1.class)
                .containsEntry("gas.supply.auto-cut-off-commanded", AutoCutOffV1.class)
                .containsEntry("gas.supply.auto-cut-off-confirmed", AutoCutOffV1.class)
                .containsEntry("gas.supply.auto-cut-off-failed", AutoCutOffV1.class);
    }
}
