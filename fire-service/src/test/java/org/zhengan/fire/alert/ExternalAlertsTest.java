package org.zhengan.fire.alert;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zhengan.fire.alert.AlertState.CLOSED;
import static org.zhengan.fire.alert.AlertState.DISPATCHED;
import static org.zhengan.fire.alert.AlertState.LINKED;
import static org.zhengan.fire.alert.AlertState.RECEIVED;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.assertj.core.groups.Tuple;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.zhengan.fire.alert.AlertCommands.AllClear;
import org.zhengan.fire.alert.AlertCommands.Close;
import org.zhengan.fire.alert.AlertCommands.Dispatch;
import org.zhengan.fire.alert.AlertCommands.Link;
import org.zhengan.fire.alert.AlertCommands.LinkIncident;
import org.zhengan.fire.alert.AlertCommands.Warn;
import org.zhengan.rules.Actor;
import org.zhengan.rules.District;
import org.zhengan.rules.Moment;
import org.zhengan.rules.lifecycle.Decision;
import org.zhengan.rules.lifecycle.Standing;

class ExternalAlertsTest {

    private static final Instant NOW = Instant.parse("2022-11-05T02:00:00Z");
    private static final Actor CREW = new Actor("f1", "119", District.JINSHUI, Set.of("FIRE_AGENCY"));
    private static final Actor SUITE = Actor.system("fire");

    private static final Map<Object, Map<AlertState, AlertState>> TABLE = Map.of(
            warning("e-2", "MAJOR"),
            Map.of(RECEIVED, RECEIVED),
            warning("e-2", "CRITICAL"),
            Map.of(RECEIVED, DISPATCHED),
            new Dispatch("经三路站"),
            Map.of(RECEIVED, DISPATCHED),
            new Link("i-1"),
            Map.of(DISPATCHED, LINKED),
            new LinkIncident("alarm-1", "i-1"),
            Map.of(RECEIVED, LINKED, DISPATCHED, LINKED),
            new Close("误报"),
            Map.of(RECEIVED, CLOSED, DISPATCHED, CLOSED),
            new AllClear("alarm-1"),
            Map.of(RECEIVED, CLOSED));

    static Stream<Arguments> everyStateAndCommand() {
        List<Arguments> all = new ArrayList<>();
        for (var state : AlertState.values()) {
            TABLE.forEach((command, moves) -> all.add(Arguments.of(state, command, moves.get(state))));
        }
        return all.stream();
    }

    @ParameterizedTest(name = "{0} and {1} give {2}")
    @MethodSource("everyStateAndCommand")
    void goWhereTheTableSaysAndNowhereElse(AlertState from, Object command, AlertState to) {
        var decision = decide(new Standing<>("a-1", from, minor(), List.of()), command);

        if (to == null) {
            assertThat(decision).isInstanceOf(Decision.Illegal.class);
        } else {
            assertThat(accepted(decision).to()).isEqualTo(to);
        }
    }

    @Test
    void sendACrewAtOnceWhenCritical() {
        var decision = accepted(decide(null, warning("e-1", "CRITICAL")));

        assertThat(decision.to()).isEqualTo(DISPATCHED);
        assertThat(decision.thing().dispatchedTo()).isEqualTo("金水区消防救援机构");
        assertThat(decision.thing().receivedAt()).isEqualTo(NOW);
        assertThat(decision.events())
                .extracting(Decision.Occurrence::type, Decision.Occurrence::data)
                .containsExactly(Tuple.tuple(
                        "fire.alert.dispatched",
                        new AlertDispatchedV1("a-1", Source.GAS, "alarm-1", "CRITICAL", "金水区消防救援机构")));
    }

    @Test
    void areOnlyKeptBelowCritical() {
        var decision = accepted(decide(null, warning("e-1", "MAJOR")));

        assertThat(decision.to()).isEqualTo(RECEIVED);
        assertThat(decision.thing().dispatchedTo()).isNull();
        assertThat(decision.events()).isEmpty();
    }

    @Test
    void keepTheEventThatBroughtThemWhenTheyBecomeGraver() {
        var later = accepted(decide(new Standing<>("a-1", RECEIVED, minor(), List.of()), warning("e-2", "CRITICAL")));

        assertThat(later.thing().sourceEventId()).isEqualTo("e-1");
        assertThat(later.thing().severity()).isEqualTo("CRITICAL");
        assertThat(later.events()).extracting(Decision.Occurrence::type).containsExactly("fire.alert.dispatched");
    }

    @Test
    void rememberTheirIncident() {
        var linked = accepted(
                decide(new Standing<>("a-1", DISPATCHED, minor(), List.of()), new LinkIncident("alarm-1", "i-1")));

        assertThat(linked.thing().linkedIncidentId()).isEqualTo("i-1");
    }

    @Test
    void areFoundByTheirAlarmAndNeverComeTwice() {
        assertThat(ExternalAlerts.LIFECYCLE.keys())
                .extracting(key -> key.of(minor(), CLOSED))
                .containsExactlyInAnyOrder("source-event|e-1", "alarm|alarm-1");
    }

    private static Warn warning(String event, String severity) {
        return new Warn(event, "alarm-1", severity, District.JINSHUI, null);
    }

    private static ExternalAlert minor() {
        return accepted(decide(null, warning("e-1", "MINOR"))).thing();
    }

    private static Decision<ExternalAlert, AlertState> decide(
            @Nullable Standing<ExternalAlert, AlertState> standing, Object command) {
        boolean ours = command instanceof Warn || command instanceof LinkIncident || command instanceof AllClear;
        return ExternalAlerts.LIFECYCLE.decide(standing, "a-1", command, Moment.of(NOW, ours ? SUITE : CREW, null));
    }

    private static Decision.Accepted<ExternalAlert, AlertState> accepted(Decision<ExternalAlert, AlertState> decision) {
        assertThat(decision).isInstanceOf(Decision.Accepted.class);
        return (Decision.Accepted<ExternalAlert, AlertState>) decision;
    }
}
