package org.zhengan.rules.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zhengan.rules.Samples.at;
import static org.zhengan.rules.lifecycle.Case.moment;
import static org.zhengan.rules.lifecycle.Docket.accept;
import static org.zhengan.rules.lifecycle.Docket.decide;
import static org.zhengan.rules.lifecycle.Docket.opened;
import static org.zhengan.rules.lifecycle.Docket.standing;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.zhengan.rules.Deadline;
import org.zhengan.rules.Deadline.Status;
import org.zhengan.rules.lifecycle.Case.State;

/** What rows do to clocks. */
class ClocksTest {

    @Test
    void aRowOpensItsClocksWhereTheirConditionHolds() {
        assertThat(opened(1).deadlines()).extracting(Deadline::name).containsExactly("hear");
        assertThat(opened(4).deadlines()).extracting(Deadline::name).containsExactly("hear", "report");
        assertThat(due(opened(1), "hear").dueAt()).isEqualTo(at("2022-03-02T18:00"));
        assertThat(due(opened(4), "report").dueAt()).isEqualTo(at("2022-03-05T23:59:59.999"));
    }

    @Test
    void aClockThatRunsIsNotOpenedAgain() {
        var twice = Case.builder()
                .on(Case.Raise.class)
                .from(State.OPEN)
                .opens(Case.HEARING)
                .build();
        var before = opened(1);

        var decision = twice.decide(before, "c1", new Case.Raise(1), moment("2022-03-02T12:00", "ADMIN"));

        assertThat(decision)
                .isEqualTo(new Decision.Accepted<>(
                        State.OPEN, State.OPEN, before.thing(), before.deadlines(), List.of(), List.of()));
    }

    @Test
    void aClockIsMetByTheActItWaitedFor() {
        var heard = standing(accept(opened(1), new Case.Hear(3), moment("2022-03-02T18:00", "JUDGE")));
        var late = standing(accept(opened(1), new Case.Hear(3), moment("2022-03-02T18:00:01", "JUDGE")));

        assertThat(due(heard, "hear").status()).isEqualTo(Status.MET);
        assertThat(due(late, "hear").status()).isEqualTo(Status.MET_LATE);
    }

    @Test
    void aClockIsWaivedUnderItsOwnRule() {
        var closed = standing(accept(opened(1), new Case.Close(false), moment("2022-03-02T12:00", "JUDGE")));

        var clock = due(closed, "hear");
        assertThat(clock.status()).isEqualTo(Status.WAIVED);
        assertThat(clock.steps().get(1).basis()).isEqualTo(Case.FREE);
    }

    @Test
    void aClockIsTightenedToWhatItWouldBeIfStartedNowWhereThatIsEarlier() {
        var raised = standing(accept(opened(1), new Case.Raise(8), moment("2022-03-02T10:00", "CLERK")));
        var lowered = standing(accept(opened(8), new Case.Raise(1), moment("2022-03-02T10:00", "CLERK")));

        assertThat(due(raised, "hear").dueAt()).isEqualTo(at("2022-03-02T12:00"));
        assertThat(due(lowered, "hear").dueAt()).isEqualTo(at("2022-03-02T11:00"));
    }

    @Test
    void aClockMayStartAtAnInstantOfTheThing() {
        var learned = at("2022-03-01T00:00");
        var clock = Case.REPORT.startingAt(each -> learned);
        var change =
                new Change<>("c1", null, new Case("ERQI", 1), new Case.Raise(1), moment("2022-03-02T09:00", "CLERK"));

        assertThat(clock.start(change).dueAt()).isEqualTo(at("2022-03-04T23:59:59.999"));
    }

    @Test
    void aClockThatHasNotPassedIsLeftAlone() {
        assertThat(decide(opened(5), new Overdue("hear"), moment("2022-03-02T14:00", "SYSTEM")))
                .isInstanceOf(Decision.Ignored.class);
        assertThat(decide(opened(5), new Overdue("other"), moment("2022-03-09T14:00", "SYSTEM")))
                .isInstanceOf(Decision.Ignored.class);
    }

    @Test
    void aClockThatHasPassedIsMarkedAndToldOnce() {
        var late = moment("2022-03-06T00:00", "SYSTEM");

        var marked = accept(opened(4), new Overdue("report"), late);

        assertThat(marked.to()).isEqualTo(State.OPEN);
        assertThat(due(standing(marked), "report").overdueAt()).isEqualTo(late.at());
        assertThat(marked.basis()).containsExactly(Case.REPORTED);
        assertThat(marked.events()).singleElement().satisfies(event -> {
            assertThat(event.type()).isEqualTo("court.deadline.overdue");
            assertThat(event.data())
                    .isEqualTo(new DeadlineOverdue("case", "c1", "report", at("2022-03-05T23:59:59.999"), "CASE-1"));
        });
        assertThat(decide(standing(marked), new Overdue("report"), late)).isInstanceOf(Decision.Ignored.class);
    }

    @Test
    void aRowForTheClockDoesMoreThanMarkIt() {
        var marked = accept(opened(5), new Overdue("hear"), moment("2022-03-02T15:00", "SYSTEM"));

        assertThat(marked.thing().level()).isEqualTo(9);
        assertThat(marked.events())
                .extracting(Decision.Occurrence::type)
                .containsExactly("court.case.escalated", "court.deadline.overdue");
        assertThat(marked.basis()).contains(Case.HEARD_IN_TIME);
        assertThat(due(standing(marked), "hear").status()).isEqualTo(Status.OVERDUE);
    }

    @Test
    void aClockIsMarkedEvenWhereItsRowHasNothingToDo() {
        var marked = accept(opened(1), new Overdue("hear"), moment("2022-03-02T19:00", "SYSTEM"));

        assertThat(marked.thing().level()).isEqualTo(1);
        assertThat(due(standing(marked), "hear").status()).isEqualTo(Status.OVERDUE);
        assertThat(marked.events()).extracting(Decision.Occurrence::type).containsExactly("court.deadline.overdue");
    }

    private static Deadline due(Standing<Case, State> standing, String name) {
        return standing.deadline(name).orElseThrow();
    }

    @Test
    void anActWrittenDownLaterMeetsItsClockAtTheInstantItWasDone() {
        var before = opened(1);
        var onTime = new Case.Adjourn(at("2022-03-02T18:00"), List.of());
        var late = new Case.Adjourn(at("2022-03-02T18:00:01"), List.of());

        var written = standing(accept(before, onTime, moment("2022-03-04T12:00", "JUDGE")));

        assertThat(due(written, "hear").status()).isEqualTo(Status.MET);
        assertThat(due(written, "hear").endedAt()).isEqualTo(at("2022-03-02T18:00"));
        assertThat(due(standing(accept(before, late, moment("2022-03-04T12:00", "JUDGE"))), "hear")
                        .status())
                .isEqualTo(Status.MET_LATE);
    }

    @Test
    void aClockIsStartedAnewThoughOneOfItsNameStillRuns() {
        var adjourn = new Case.Adjourn(at("2022-03-02T10:00"), List.of());

        var again = standing(accept(opened(4), adjourn, moment("2022-03-04T12:00", "JUDGE")));

        assertThat(again.deadlines()).extracting(Deadline::name).containsExactly("hear", "report");
        assertThat(due(again, "report").dueAt()).isEqualTo(at("2022-03-07T23:59:59.999"));
        assertThat(due(again, "report").steps()).hasSize(1);
    }

    @Test
    void aClockIsNeitherMetNorStartedAnewWhereTheConditionFails() {
        var nobody = new Case.Adjourn(at("2022-03-02T10:00"), List.of("NOBODY"));

        var before = opened(1);

        assertThat(accept(before, nobody, moment("2022-03-02T12:00", "JUDGE")).deadlines())
                .isEqualTo(before.deadlines());
    }

    @Test
    void anEventIsToldOnceForEachWhomItConcerns() {
        var adjourn = new Case.Adjourn(at("2022-03-02T10:00"), List.of("ERQI", "HUIJI"));

        var told =
                accept(opened(4), adjourn, moment("2022-03-02T12:00", "JUDGE")).events();

        assertThat(told)
                .extracting(Decision.Occurrence::data)
                .containsExactly(new Case.Told("ERQI"), new Case.Told("HUIJI"));
        assertThat(told).extracting(Decision.Occurrence::type).containsOnly("court.case.summoned");
    }
}
