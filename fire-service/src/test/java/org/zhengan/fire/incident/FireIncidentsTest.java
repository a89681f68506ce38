package org.zhengan.fire.incident;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.zhengan.fire.incident.IncidentCommands.Close;
import org.zhengan.fire.incident.IncidentCommands.ConfirmFire;
import org.zhengan.fire.incident.IncidentCommands.OpenForAlarm;
import org.zhengan.fire.incident.IncidentCommands.ProposeClosing;
import org.zhengan.fire.incident.IncidentCommands.Register;
import org.zhengan.fire.incident.IncidentCommands.WithdrawProposal;
import org.zhengan.rules.Actor;
import org.zhengan.rules.District;
import org.zhengan.rules.Finding;
import org.zhengan.rules.InvalidValue;
import org.zhengan.rules.Moment;
import org.zhengan.rules.Settings;
import org.zhengan.rules.WorkCalendar;
import org.zhengan.rules.lifecycle.Decision;
import org.zhengan.rules.lifecycle.Standing;

class FireIncidentsTest {

    private static final Instant NOW = Instant.parse("2022-11-05T02:00:00Z");
    private static final Actor CREW = new Actor("f1", "119", District.JINSHUI, Set.of("FIRE_AGENCY"));

    private @Nullable Standing<FireIncident, IncidentState> standing;

    @Test
    void openOnceForACriticalAlarm() {
        var decision = give(open(NOW));
        var again = give(open(NOW));

        assertThat(told(decision))
                .containsExactly(new IncidentEvents.ReportedV1(
                        "i-1", "FI-2022-00001", Kind.GAS_EMERGENCY, NOW, District.JINSHUI, true, "alarm-1"));
        assertThat(again).isInstanceOf(Decision.Illegal.class);
    }

    @Test
    void haveNotOccurredAfterWeHearOfThem() {
        give(open(NOW.plusSeconds(5)));

        assertThat(incident().occurredAt()).isEqualTo(NOW);
        assertThat(incident().reportedBy()).isEqualTo("gas-safety-service");
    }

    @Test
    void areNotOpenedWhereTheCityKeepsNoGasEmergencies() {
        var off = Settings.defaults().with(Map.of("gasEmergencyIncidents", "false"));

        assertThat(give(open(NOW), off)).isInstanceOf(Decision.Ignored.class);
    }

    @ParameterizedTest(name = "{0} s after now")
    @CsvSource({"-1, true", "0, true", "1, false"})
    void areRegisteredOnlyAfterTheyOccurred(long seconds, boolean accepted) {
        var decision = give(register(Kind.GAS_EMERGENCY, NOW.plusSeconds(seconds)));

        assertThat(decision instanceof Decision.Accepted).isEqualTo(accepted);
        assertThat(codes(decision)).isEqualTo(accepted ? List.of() : List.of("occurred-in-the-future"));
    }

    @Test
    void ofFiresAreNotServedYet() {
        assertThatThrownBy(() -> register(Kind.FIRE, NOW)).isInstanceOf(InvalidValue.class);
    }

    @Test
    void closeWhenTheGasServiceSaysTheLeakIsOver() {
        give(open(NOW));

        var tooEarly = give(new Close("处置完毕", null));
        var proposed = give(subsided());
        var closed = give(new Close("处置完毕", null));

        assertThat(codes(tooEarly)).containsExactly("leak-not-ended");
        assertThat(told(proposed)).containsExactly(new IncidentEvents.ClosingV1("i-1", AlarmState.SUBSIDED, "alarm-1"));
        assertThat(told(closed))
                .containsExactly(
                        new IncidentEvents.ClosedV1("i-1", Kind.GAS_EMERGENCY, IncidentState.CLOSED, "alarm-1"));
    }

    @Test
    void closeWhenTheCrewFindsTheLeakEnded() {
        give(open(NOW));

        assertThat(codes(give(new Close("处置完毕", false)))).containsExactly("leak-not-ended");
        assertThat(give(new Close("处置完毕", true))).isInstanceOf(Decision.Accepted.class);
    }

    @Test
    void stayOpenWhenTheLeakIsBack() {
        give(open(NOW));
        give(subsided());

        var withdrawn = give(new WithdrawProposal("alarm-1"));

        assertThat(told(withdrawn)).containsExactly(new IncidentEvents.ClosingV1("i-1", null, "alarm-1"));
        assertThat(codes(give(new Close("处置完毕", null)))).containsExactly("leak-not-ended");
        assertThat(give(new WithdrawProposal("alarm-1"))).isInstanceOf(Decision.Illegal.class);
    }

    @Test
    void becomeFiresWhenTheCrewSeesFlames() {
        give(open(NOW));
        give(subsided());

        var confirmed = give(new ConfirmFire());

        assertThat(told(confirmed)).containsExactly(new IncidentEvents.FireConfirmedV1("i-1", "alarm-1"));
        assertThat(incident().kind()).isEqualTo(Kind.FIRE);
        assertThat(incident().closingProposal()).isNull();
        assertThat(codes(give(new Close("处置完毕", true)))).containsExactly("fire-confirmed");
        assertThat(give(new ConfirmFire())).isInstanceOf(Decision.Illegal.class);
        assertThat(give(subsided())).isInstanceOf(Decision.Illegal.class);
    }

    static Stream<Object> commands() {
        return Stream.of(
                open(NOW),
                register(Kind.GAS_EMERGENCY, NOW),
                subsided(),
                new WithdrawProposal("alarm-1"),
                new ConfirmFire(),
                new Close("处置完毕", true));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("commands")
    void areChangedByNothingOnceClosed(Object command) {
        give(open(NOW));
        give(new Close("处置完毕", true));

        assertThat(give(command)).isInstanceOf(Decision.Illegal.class);
    }

    @Test
    void holdTheAlarmForEverSoThatItOpensNoSecondOne() {
        give(open(NOW));

        assertThat(FireIncidents.LIFECYCLE.keys())
                .extracting(key -> key.of(incident(), IncidentState.CLOSED))
                .containsExactly("alarm|alarm-1");
    }

    private static OpenForAlarm open(Instant at) {
        return new OpenForAlarm("alarm-1", at, District.JINSHUI, "经三路1号");
    }

    private static Register register(Kind kind, Instant at) {
        return new Register(kind, at, "市民", District.JINSHUI, "经三路1号", true, null);
    }

    private static ProposeClosing subsided() {
        return new ProposeClosing("alarm-1", "浓度已低于报警阈值", AlarmState.SUBSIDED, NOW);
    }

    private Decision<FireIncident, IncidentState> give(Object command) {
        return give(command, Settings.defaults());
    }

    private Decision<FireIncident, IncidentState> give(Object command, Settings settings) {
        boolean ours = command instanceof OpenForAlarm
                || command instanceof ProposeClosing
                || command instanceof WithdrawProposal;
        var actor = ours ? Actor.system("fire") : CREW;
        var moment = new Moment(NOW, actor, WorkCalendar.stateCouncil(), settings, "FI-2022-00001");
        var decision = FireIncidents.LIFECYCLE.decide(standing, "i-1", command, moment);
        if (decision instanceof Decision.Accepted<FireIncident, IncidentState> accepted) {
            standing = new Standing<>("i-1", accepted.to(), accepted.thing(), accepted.deadlines());
        }
        return decision;
    }

    private FireIncident incident() {
        assertThat(standing).isNotNull();
        return standing.thing();
    }

    private static List<Object> told(Decision<FireIncident, IncidentState> decision) {
        assertThat(decision).isInstanceOf(Decision.Accepted.class);
        return ((Decision.Accepted<FireIncident, IncidentState>) decision)
                .events().stream().map(Decision.Occurrence::data).toList();
    }

    private static List<String> codes(Decision<FireIncident, IncidentState> decision) {
        return decision instanceof Decision.Refused<FireIncident, IncidentState> refused
                ? refused.findings().stream()
                        .map(finding -> ((Finding.Breached) finding).code())
                        .toList()
                : List.of();
    }
}
