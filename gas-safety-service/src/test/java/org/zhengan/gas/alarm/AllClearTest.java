package org.zhengan.gas.alarm;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zhengan.gas.alarm.LeakCommands.Clear;
import org.zhengan.gas.alarm.LeakCommands.ClearRemote;
import org.zhengan.gas.alarm.LeakCommands.MarkFalse;
import org.zhengan.gas.alarm.LeakCommands.NoteFireIncident;
import org.zhengan.rules.Deadline;
import org.zhengan.rules.lifecycle.Decision;

class AllClearTest {

    @ParameterizedTest(name = "{0} permille: {1}")
    @CsvSource({"0, CLEARED", "49, CLEARED", "50, ON_SITE", "51, ON_SITE"})
    void waitsUntilTheCrewMeasuresLessThanTheThreshold(int permille, AlarmState state) {
        var story = Story.in(AlarmState.ON_SITE, 60);

        story.at(40, new Clear(Cause.LEAK, permille));

        assertThat(story.state()).isEqualTo(state);
    }

    @Test
    void waitsForTheFireServiceToGoHome() {
        var story = Story.in(AlarmState.ON_SITE, 600);
        story.at(31, new NoteFireIncident("alarm-1", "i-1", true));

        var refused = story.at(40, new Clear(Cause.LEAK, 0));
        story.at(50, new NoteFireIncident("alarm-1", "i-1", false));
        var accepted = story.at(60, new Clear(Cause.LEAK, 0));

        assertThat(Story.codes(refused)).containsExactly("fire-incident-open");
        assertThat(accepted).isInstanceOf(Decision.Accepted.class);
        assertThat(story.alarm().fireIncidentId()).isEqualTo("i-1");
        assertThat(story.alarm().fireIncidentOpen()).isFalse();
    }

    @Test
    void isNotFreedByAnotherIncident() {
        var story = Story.in(AlarmState.ON_SITE, 600);
        story.at(31, new NoteFireIncident("alarm-1", "i-1", true));

        story.at(32, new NoteFireIncident("alarm-1", "i-2", false));

        assertThat(story.alarm().fireIncidentOpen()).isTrue();
    }

    @Test
    void namesEveryRuleThatForbidsIt() {
        var story = Story.in(AlarmState.ON_SITE, 600);
        story.at(31, new NoteFireIncident("alarm-1", "i-1", true));

        var refused = story.at(40, new MarkFalse(Cause.LEAK, 70));

        assertThat(Story.codes(refused))
                .containsExactly("reading-not-below-threshold", "cause-is-leak", "fire-incident-open");
    }

    @Test
    void needsWhatTheCrewMeasuredToCallItFalse() {
        var story = Story.in(AlarmState.ON_SITE, 60);

        var refused = story.at(40, new MarkFalse(Cause.SENSOR_FAULT, null));

        assertThat(Story.codes(refused)).containsExactly("reading-missing");
    }

    @Test
    void comesFromAfarOnlyForWhatWasNeverMoreThanMinor() {
        var story = Story.in(AlarmState.ACKNOWLEDGED, 60);

        var tooHigh = story.at(20, new ClearRemote(Cause.OTHER));
        story.at(30, Readings.at(30, 49));
        var accepted = story.at(40, new ClearRemote(Cause.OTHER));

        assertThat(Story.codes(tooHigh)).containsExactly("reading-not-below-threshold");
        assertThat(accepted).isInstanceOf(Decision.Accepted.class);
        assertThat(story.state()).isEqualTo(AlarmState.CLEARED);
        assertThat(story.clock("dispatch").status()).isEqualTo(Deadline.Status.WAIVED);
    }

    @Test
    void needsACrewForWhatWasOnceMajor() {
        var story = Story.in(AlarmState.ACKNOWLEDGED, 200);
        story.at(30, Readings.at(30, 0));

        assertThat(Story.codes(story.at(40, new ClearRemote(Cause.OTHER)))).containsExactly("severity-above-minor");
        assertThat(Story.codes(story.at(41, new MarkFalse(Cause.TEST, null)))).containsExactly("severity-above-minor");
    }

    @Test
    void needsNoCrewsReadingToCallAMinorAlarmFalseFromAfar() {
        var story = Story.in(AlarmState.ACKNOWLEDGED, 60);
        story.at(30, Readings.at(30, 10));

        var events = story.events(40, new MarkFalse(Cause.COOKING_FUMES, null));

        assertThat(events).containsExactly("gas.leak-alarm.marked-false");
        assertThat(story.alarm().lelPermille()).isEqualTo(10);
    }
}
