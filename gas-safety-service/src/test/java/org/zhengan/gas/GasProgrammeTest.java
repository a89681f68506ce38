package org.zhengan.gas;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.zhengan.gas.alarm.AutoCutOffV1;
import org.zhengan.gas.alarm.LeakAlarmV1;
import org.zhengan.rules.Basis;
import org.zhengan.rules.Origin;
import org.zhengan.rules.programme.Coverage;

class GasProgrammeTest {

    @Test
    void listsEachClauseOnce() {
        assertThat(GasProgramme.PROGRAMME.clauses())
                .hasSize(82)
                .extracting(Coverage::clause)
                .doesNotHaveDuplicates();
    }

    @Test
    void callsExactlyThoseClausesLiveThatARuleCites() {
        var cited = GasProgramme.PROGRAMME.rules().values().stream()
                .map(Basis::clause)
                .collect(Collectors.toSet());
        var live = GasProgramme.PROGRAMME.clauses().stream()
                .filter(coverage -> coverage.status() == Coverage.Status.LIVE)
                .map(Coverage::clause)
                .collect(Collectors.toSet());

        assertThat(live).isEqualTo(cited);
    }

    @Test
    void saysOfEveryNumberThatItIsADefault() {
        assertThat(GasProgramme.PROGRAMME.rules().values()).allMatch(basis -> basis.origin() == Origin.DEFAULT);
    }

    @Test
    void saysWhyAClauseIsNotLive() {
        assertThat(GasProgramme.PROGRAMME.clauses())
                .filteredOn(coverage -> coverage.status() != Coverage.Status.LIVE)
                .allMatch(coverage ->
                        !coverage.note().zh().isBlank() && !coverage.note().en().isBlank());
    }

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
