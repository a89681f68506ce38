package org.zhengan.gas.alarm;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zhengan.gas.alarm.LeakResponseEvaluation.Limits;
import org.zhengan.gas.alarm.LeakResponseEvaluation.Question;
import org.zhengan.rules.Actor;
import org.zhengan.rules.Deadline;
import org.zhengan.rules.District;
import org.zhengan.rules.Evaluation;
import org.zhengan.rules.lifecycle.Overdue;
import org.zhengan.testing.Asked;
import org.zhengan.testing.EvaluationContract;

class LeakResponseTest extends EvaluationContract<Question, Limits> {

    @Override
    protected Evaluation<Question, Limits> evaluation() {
        return new LeakResponseEvaluation();
    }

    @Override
    protected List<Asked<Question>> table() {
        return List.of(
                row(Severity.CRITICAL, 120, 300),
                row(Severity.MAJOR, 300, 900),
                row(Severity.MINOR, 1800, 14400),
                Asked.of("nothing to answer", new Question(Severity.NONE, Story.START))
                        .cannotBeDecided("no-alarm-no-response"));
    }

    private static Asked<Question> row(Severity severity, long acknowledge, long dispatch) {
        return Asked.of(severity.name(), new Question(severity, Story.START))
                .answers("ackDueAt", Story.START.plusSeconds(acknowledge))
                .answers("dispatchDueAt", Story.START.plusSeconds(dispatch))
                .by("GAS-X-2/" + severity);
    }

    @ParameterizedTest(name = "{0} permille acknowledged after {1} ms: {2}")
    @CsvSource({
        "500, 120000, MET",
        "500, 120001, MET_LATE",
        "200, 300000, MET",
        "200, 300001, MET_LATE",
        "50, 1800000, MET",
        "50, 1800001, MET_LATE"
    })
    void isMetUpToAndOnTheLastMoment(int permille, long millis, Deadline.Status status) {
        var story = Story.in(AlarmState.RAISED, permille);
        var actor = new Actor("u", "HUARUN", District.CITY, Set.of("GAS_ENTERPRISE"));

        story.at(Story.START.plusMillis(millis), new LeakCommands.Acknowledge(), actor);

        assertThat(story.clock("acknowledge").status()).isEqualTo(status);
    }

    @Test
    void isFoundOverdueOnceAndTold() {
        var story = Story.in(AlarmState.RAISED, 500);

        var onTime = story.events(120, new Overdue("acknowledge"));
        var late = story.events(121, new Overdue("acknowledge"));
        var again = story.events(122, new Overdue("acknowledge"));

        assertThat(onTime).isEmpty();
        assertThat(late).containsExactly("gas.leak-alarm.response-overdue", "gas.deadline.overdue");
        assertThat(again).isEmpty();
        assertThat(story.alarm().escalated()).isTrue();
        assertThat(story.state()).isEqualTo(AlarmState.RAISED);
        assertThat(story.alarm().severity()).isEqualTo(Severity.CRITICAL);
    }

    @Test
    void goesOnWaitingForTheCrewWhenTheAcknowledgementWasLate() {
        var story = Story.in(AlarmState.RAISED, 500);
        story.at(121, new Overdue("acknowledge"));

        story.at(130, new LeakCommands.Acknowledge());
        story.at(300, new LeakCommands.Dispatch("crew-7"));

        assertThat(story.clock("acknowledge").status()).isEqualTo(Deadline.Status.MET_LATE);
        assertThat(story.clock("dispatch").status()).isEqualTo(Deadline.Status.MET);
    }
}
