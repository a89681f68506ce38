package org.zhengan.gas.alarm;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.zhengan.rules.Deadline;

class EscalationTest {

    @Test
    void bringsTheLimitsForwardFromTheMomentItHappens() {
        var story = Story.in(AlarmState.RAISED, 60);

        var events = story.events(600, Readings.at(590, 500));

        assertThat(events).containsExactly("gas.leak-alarm.escalated");
        assertThat(story.due("acknowledge")).isEqualTo(600 + 120);
        assertThat(story.due("dispatch")).isEqualTo(600 + 300);
    }

    @Test
    void leavesALimitThatIsEarlierAlready() {
        var story = Story.in(AlarmState.RAISED, 60);

        story.at(1750, Readings.at(1750, 500));

        assertThat(story.due("acknowledge")).isEqualTo(1800);
        assertThat(story.due("dispatch")).isEqualTo(1750 + 300);
    }

    @Test
    void leavesALimitThatWasMet() {
        var story = Story.in(AlarmState.ACKNOWLEDGED, 60);

        story.at(100, Readings.at(100, 300));

        assertThat(story.clock("acknowledge").status()).isEqualTo(Deadline.Status.MET);
        assertThat(story.due("acknowledge")).isEqualTo(1800);
        assertThat(story.due("dispatch")).isEqualTo(100 + 900);
    }

    @Test
    void leavesALimitThatWasAlreadyMissed() {
        var story = Story.in(AlarmState.RAISED, 300);
        story.at(301, new org.zhengan.rules.lifecycle.Overdue("acknowledge"));

        story.at(310, Readings.at(310, 600));

        assertThat(story.clock("acknowledge").status()).isEqualTo(Deadline.Status.OVERDUE);
        assertThat(story.due("acknowledge")).isEqualTo(300);
    }

    @Test
    void movesNothingWhileTheSeverityStays() {
        var story = Story.in(AlarmState.RAISED, 300);

        var events = story.events(10, Readings.at(10, 400));

        assertThat(events).isEmpty();
        assertThat(story.due("acknowledge")).isEqualTo(300);
    }

    @Test
    void tellsBothSeverities() {
        var story = Story.in(AlarmState.RAISED, 60);

        var told = Story.told(story.at(5, Readings.at(5, 250)));

        assertThat(told).singleElement().satisfies(event -> {
            var data = (LeakAlarmV1) event.data();
            assertThat(data.severity()).isEqualTo(Severity.MAJOR);
            assertThat(data.previousSeverity()).isEqualTo(Severity.MINOR);
            assertThat(data.lelPermille()).isEqualTo(250);
            assertThat(event.basis()).extracting(basis -> basis.rule()).contains("GAS-X-1/c");
        });
    }

    @Test
    void isNeverTakenBackWhenTheLevelFalls() {
        var story = Story.in(AlarmState.RAISED, 600);

        story.at(10, Readings.at(10, 60));
        story.at(20, Readings.at(20, 0));

        assertThat(story.alarm().severity()).isEqualTo(Severity.CRITICAL);
        assertThat(story.alarm().lelPermille()).isZero();
        assertThat(story.alarm().maxLelPermille()).isEqualTo(600);
    }

    @Test
    void happensInACrowdedPlaceFromMajor() {
        var story = new Story();
        story.at(0, Readings.restaurant(0, 60).whereCrowded().reading());

        var events =
                story.events(10, Readings.restaurant(10, 250).whereCrowded().reading());

        assertThat(events).containsExactly("gas.leak-alarm.escalated", "gas.supply.auto-cut-off-commanded");
        assertThat(story.alarm().severity()).isEqualTo(Severity.CRITICAL);
    }
}
