package org.zhengan.gas.alarm;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zhengan.gas.alarm.LeakCommands.CutoffResult;
import org.zhengan.gas.alarm.LeakCommands.CutoffResult.Outcome;
import org.zhengan.rules.Deadline;
import org.zhengan.rules.lifecycle.Overdue;

class CutoffTest {

    private static final String CLOCK = "cutoff-confirmation";

    @ParameterizedTest(name = "{0} permille: {1}")
    @CsvSource({"199, NOT_REQUIRED", "200, COMMANDED", "500, COMMANDED"})
    void isCommandedFromMajor(int permille, Cutoff.State state) {
        var story = new Story();

        story.at(0, Readings.restaurant(0, permille).reading());

        assertThat(story.alarm().cutoff().required()).isTrue();
        assertThat(story.alarm().cutoff().state()).isEqualTo(state);
        assertThat(story.hasClock(CLOCK)).isEqualTo(state == Cutoff.State.COMMANDED);
    }

    @Test
    void isNotRequiredOfAResidentWithoutOne() {
        var story = Story.in(AlarmState.RAISED, 600);

        assertThat(story.alarm().cutoff()).isEqualTo(new Cutoff(false, Cutoff.State.NOT_REQUIRED, null, null));
    }

    @Test
    void makesAMajorLeakCriticalWhereItIsMissing() {
        var story = new Story();

        var events = story.events(0, Readings.restaurant(0, 200).withoutCutoff().reading());

        assertThat(events).containsExactly("gas.leak-alarm.raised");
        assertThat(story.alarm().cutoff().state()).isEqualTo(Cutoff.State.ABSENT);
        assertThat(story.alarm().severity()).isEqualTo(Severity.CRITICAL);
    }

    @Test
    void isCommandedOnce() {
        var story = new Story();

        var first = story.events(0, Readings.restaurant(0, 300).reading());
        var second = story.events(5, Readings.restaurant(5, 310).reading());

        assertThat(first).containsExactly("gas.leak-alarm.raised", "gas.supply.auto-cut-off-commanded");
        assertThat(second).isEmpty();
        assertThat(story.due(CLOCK)).isEqualTo(30);
    }

    @Test
    void isConfirmedInTime() {
        var story = commanded();

        var events = story.events(30, new CutoffResult(Outcome.CONFIRMED, Story.START.plusSeconds(29)));

        assertThat(events).containsExactly("gas.supply.auto-cut-off-confirmed");
        assertThat(story.clock(CLOCK).status()).isEqualTo(Deadline.Status.MET);
        assertThat(story.alarm().severity()).isEqualTo(Severity.MAJOR);
    }

    @Test
    void escalatesTheAlarmWhenItFails() {
        var story = commanded();

        var events = story.events(10, new CutoffResult(Outcome.FAILED, Story.START.plusSeconds(10)));

        assertThat(events).containsExactly("gas.supply.auto-cut-off-failed", "gas.leak-alarm.escalated");
        assertThat(story.alarm().severity()).isEqualTo(Severity.CRITICAL);
        assertThat(story.due("acknowledge")).isEqualTo(10 + 120);
    }

    @Test
    void hasFailedWhenNothingIsHeardInTime() {
        var story = commanded();

        var onTime = story.events(30, new Overdue(CLOCK));
        var late = story.events(31, new Overdue(CLOCK));

        assertThat(onTime).isEmpty();
        assertThat(late)
                .containsExactly("gas.supply.auto-cut-off-failed", "gas.leak-alarm.escalated", "gas.deadline.overdue");
        assertThat(story.alarm().cutoff().state()).isEqualTo(Cutoff.State.FAILED);
        assertThat(story.alarm().severity()).isEqualTo(Severity.CRITICAL);
        assertThat(story.alarm().escalated()).isFalse();
        assertThat(story.due("acknowledge")).isEqualTo(31 + 120);
    }

    @Test
    void escalatesByTheWorstReadingAlsoWhenTheLatestIsLower() {
        var story = commanded();
        story.at(5, Readings.restaurant(5, 100).reading());

        story.at(31, new Overdue(CLOCK));

        assertThat(story.alarm().severity()).isEqualTo(Severity.CRITICAL);
    }

    @Test
    void liftsNothingAboveCritical() {
        var story = new Story();
        story.at(0, Readings.restaurant(0, 700).reading());

        var events = story.events(31, new Overdue(CLOCK));

        assertThat(events).containsExactly("gas.supply.auto-cut-off-failed", "gas.deadline.overdue");
    }

    @Test
    void hasNoResultThatNobodyAwaits() {
        var story = commanded();
        var result = new CutoffResult(Outcome.CONFIRMED, Story.START);
        story.at(5, result);

        var again = story.at(6, result);

        assertThat(Story.codes(again)).containsExactly("cutoff-not-commanded");
    }

    @Test
    void isNoLongerAwaitedWhenTheAlarmIsOver() {
        var story = commanded();
        story.at(6, new LeakCommands.Acknowledge());
        story.at(7, new LeakCommands.Dispatch("crew-7"));
        story.at(8, new LeakCommands.Arrive());

        story.at(9, new LeakCommands.Clear(Cause.LEAK, 0));

        assertThat(story.clock(CLOCK).status()).isEqualTo(Deadline.Status.WAIVED);
    }

    private static Story commanded() {
        var story = new Story();
        story.at(0, Readings.restaurant(0, 300).reading());
        return story;
    }
}
