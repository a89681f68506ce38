package org.zhengan.gas.alarm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zhengan.gas.alarm.AlarmState.ACKNOWLEDGED;
import static org.zhengan.gas.alarm.AlarmState.CLEARED;
import static org.zhengan.gas.alarm.AlarmState.DISPATCHED;
import static org.zhengan.gas.alarm.AlarmState.FALSE_ALARM;
import static org.zhengan.gas.alarm.AlarmState.ON_SITE;
import static org.zhengan.gas.alarm.AlarmState.RAISED;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.zhengan.rules.Actor;
import org.zhengan.rules.District;
import org.zhengan.rules.lifecycle.Decision;

class AlarmLifeTest {

    private static final Map<Object, Map<AlarmState, AlarmState>> TABLE = Map.of(
            Readings.at(60, 40),
            Map.of(RAISED, RAISED, ACKNOWLEDGED, ACKNOWLEDGED, DISPATCHED, DISPATCHED, ON_SITE, ON_SITE),
            new LeakCommands.Acknowledge(),
            Map.of(RAISED, ACKNOWLEDGED),
            new LeakCommands.Dispatch("crew-7"),
            Map.of(ACKNOWLEDGED, DISPATCHED),
            new LeakCommands.Arrive(),
            Map.of(DISPATCHED, ON_SITE),
            new LeakCommands.Clear(Cause.LEAK, 0),
            Map.of(ON_SITE, CLEARED),
            new LeakCommands.MarkFalse(Cause.TEST, 0),
            Map.of(ON_SITE, FALSE_ALARM, ACKNOWLEDGED, FALSE_ALARM),
            new LeakCommands.ClearRemote(Cause.OTHER),
            Map.of(ACKNOWLEDGED, CLEARED),
            new LeakCommands.NoteFireIncident("alarm-1", "i-1", true),
            Map.of(RAISED, RAISED, ACKNOWLEDGED, ACKNOWLEDGED, DISPATCHED, DISPATCHED, ON_SITE, ON_SITE));

    static Stream<Arguments> everyStateAndCommand() {
        List<Arguments> all = new ArrayList<>();
        for (var state : AlarmState.values()) {
            TABLE.forEach((command, moves) -> all.add(Arguments.of(state, command, moves.get(state))));
        }
        return all.stream();
    }

    @ParameterizedTest(name = "{0} and {1} give {2}")
    @MethodSource("everyStateAndCommand")
    void goesWhereTheTableSaysAndNowhereElse(AlarmState from, Object command, AlarmState to) {
        var story = Story.in(from, 60);
        story.at(50, Readings.at(50, 40));

        var decision = story.at(60, command);

        if (to == null) {
            assertThat(decision).isInstanceOf(Decision.Illegal.class);
            assertThat(story.state()).isEqualTo(from);
        } else {
            assertThat(decision).isInstanceOf(Decision.Accepted.class);
            assertThat(story.state()).isEqualTo(to);
        }
    }

    static Stream<Object> commands() {
        return TABLE.keySet().stream();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("commands")
    void isStartedByNothingButAReadingWorthAnAlarm(Object command) {
        var decision = new Story().at(0, command);

        assertThat(decision).isNotInstanceOf(Decision.Accepted.class);
    }

    @Test
    void tellsEachStep() {
        var story = new Story();

        assertThat(story.events(0, Readings.of(500))).containsExactly("gas.leak-alarm.raised");
        assertThat(story.events(10, new LeakCommands.Acknowledge())).containsExactly("gas.leak-alarm.acknowledged");
        assertThat(story.events(20, new LeakCommands.Dispatch("c"))).containsExactly("gas.leak-alarm.dispatched");
        assertThat(story.events(30, new LeakCommands.Arrive())).containsExactly("gas.leak-alarm.crew-arrived");
        assertThat(story.events(40, new LeakCommands.Clear(Cause.LEAK, 49))).containsExactly("gas.leak-alarm.cleared");
        assertThat(story.alarm().crewId()).isEqualTo("c");
        assertThat(story.alarm().arrivedAt()).isEqualTo(Story.START.plusSeconds(30));
        assertThat(story.alarm().cause()).isEqualTo(Cause.LEAK);
        assertThat(story.alarm().lelPermille()).isEqualTo(49);
        assertThat(story.alarm().maxLelPermille()).isEqualTo(500);
    }

    @Test
    void knowsItsOwnId() {
        assertThat(Story.in(RAISED, 60).alarm().alarmId()).isEqualTo("alarm-1");
    }

    @Test
    void isRaisedWhenWeLearnOfItWhateverTheSensorsClockSays() {
        var story = new Story();

        story.at(100, Readings.at(40, 60));

        assertThat(story.alarm().raisedAt()).isEqualTo(Story.START.plusSeconds(100));
        assertThat(story.alarm().firstReading().at()).isEqualTo(Story.START.plusSeconds(40));
    }

    @Test
    void takesNewsOfTheFireServiceFromTheSuiteOnly() {
        var story = Story.in(RAISED, 60);
        var admin = new Actor("a", "A", District.CITY, Set.of(Actor.ADMIN));
        var note = new LeakCommands.NoteFireIncident("alarm-1", "i-1", true);

        assertThat(story.at(Story.START, note, admin)).isInstanceOf(Decision.Denied.class);
    }
}
