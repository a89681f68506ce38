package org.zhengan.fire.reaction;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.zhengan.fire.alert.AlertCommands.AllClear;
import org.zhengan.fire.alert.AlertCommands.LinkIncident;
import org.zhengan.fire.alert.AlertCommands.Warn;
import org.zhengan.fire.incident.AlarmState;
import org.zhengan.fire.incident.IncidentCommands.OpenForAlarm;
import org.zhengan.fire.incident.IncidentCommands.ProposeClosing;
import org.zhengan.fire.incident.IncidentCommands.WithdrawProposal;
import org.zhengan.rules.District;
import org.zhengan.rules.programme.Reaction;
import org.zhengan.rules.programme.Received;

class GasNewsTest {

    private static final Instant NOW = Instant.parse("2022-11-05T02:00:00Z");

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"gas.leak-alarm.raised", "gas.leak-alarm.escalated"})
    void ofACriticalAlarmBringsAWarningAndThenAnIncident(String type) {
        assertThat(heard(type, "CRITICAL"))
                .containsExactly(
                        new Warn("e-1", "alarm-1", "CRITICAL", District.JINSHUI, "经三路1号"),
                        new OpenForAlarm("alarm-1", NOW, District.JINSHUI, "经三路1号"));
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"MINOR", "MAJOR", "UNHEARD_OF"})
    void ofALesserAlarmBringsAWarningOnly(String severity) {
        assertThat(heard("gas.leak-alarm.raised", severity))
                .containsExactly(new Warn("e-1", "alarm-1", severity, District.JINSHUI, "经三路1号"));
    }

    @Test
    void ofTheEndOfALeakProposesClosing() {
        assertThat(heard("gas.leak-alarm.subsided", "CRITICAL"))
                .containsExactly(new ProposeClosing("alarm-1", "浓度已低于报警阈值", AlarmState.SUBSIDED, NOW));
        assertThat(heard("gas.leak-alarm.cleared", "CRITICAL"))
                .containsExactly(
                        new ProposeClosing("alarm-1", "燃气报警已解除", AlarmState.CLEARED, NOW), new AllClear("alarm-1"));
        assertThat(heard("gas.leak-alarm.marked-false", "MINOR"))
                .containsExactly(
                        new ProposeClosing("alarm-1", "燃气报警为误报", AlarmState.MARKED_FALSE, NOW),
                        new AllClear("alarm-1"));
    }

    @Test
    void ofALeakThatIsBackWithdrawsIt() {
        assertThat(heard("gas.leak-alarm.recurred", "MINOR")).containsExactly(new WithdrawProposal("alarm-1"));
    }

    @Test
    void ofOurOwnIncidentLinksItsWarning() {
        var news = received("fire.incident.reported", new GasNews.Incident("i-1", "alarm-1"));
        var unrelated = received("fire.incident.reported", new GasNews.Incident("i-2", null));

        assertThat(commands(news)).containsExactly(new LinkIncident("alarm-1", "i-1"));
        assertThat(commands(unrelated)).isEmpty();
    }

    @Test
    void givesOnlyCommandsThatFindTheirThing() {
        assertThat(GasNews.REACTIONS)
                .allMatch(reaction ->
                        reaction.lifecycle().address(reaction.commandType()).isPresent());
    }

    private static List<Object> heard(String type, String severity) {
        return commands(received(type, new GasNews.Alarm("alarm-1", severity, "经三路1号")));
    }

    private static <E> Received<E> received(String type, E data) {
        return new Received<>("e-1", type, "subject", 1, District.JINSHUI, NOW, data);
    }

    private static <E> List<Object> commands(Received<E> news) {
        return GasNews.REACTIONS.stream()
                .filter(reaction -> reaction.eventType().equals(news.type()))
                .flatMap(reaction -> command(reaction, news).stream())
                .toList();
    }

    @SuppressWarnings("unchecked")
    private static <E> List<Object> command(Reaction<?, ?> reaction, Received<E> news) {
        var typed = (Reaction<E, Object>) reaction;
        return typed.when().test(news) ? List.of(typed.command().apply(news)) : List.of();
    }
}
