package org.zhengan.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zhengan.rules.Samples.BASIS;
import static org.zhengan.rules.Samples.at;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zhengan.rules.Deadline.Kind;
import org.zhengan.rules.Deadline.Status;

class DeadlineTest {

    private static final WorkCalendar CALENDAR = WorkCalendar.stateCouncil();
    private static final Basis OTHER = Samples.rule("SMP-2");

    private final Instant start = at("2022-03-02T09:00");
    private final Deadline hour = started("PT1H", "2022-03-02T09:00");

    @ParameterizedTest(name = "met at {0}: {1}")
    @CsvSource({"2022-03-02T09:59:59.999, MET", "2022-03-02T10:00:00, MET", "2022-03-02T10:00:00.001, MET_LATE"})
    void isMetUpToAndOnTheLastMoment(String at, Status status) {
        var met = hour.met(at(at), BASIS);

        assertThat(met.status()).isEqualTo(status);
        assertThat(met.endedAt()).isEqualTo(at(at));
        assertThat(met.dueAt()).isEqualTo(at("2022-03-02T10:00"));
    }

    @ParameterizedTest(name = "a day limit met at {0}: {1}")
    @CsvSource({"2022-03-05T23:59:59.999, MET", "2022-03-06T00:00, MET_LATE"})
    void aDayLimitIsMetUntilTheEndOfTheDay(String at, Status status) {
        assertThat(started("P3D", "2022-03-02T09:00").met(at(at), BASIS).status())
                .isEqualTo(status);
    }

    @Test
    void hasPassedOnlyAfterItsLastMoment() {
        assertThat(hour.hasPassed(at("2022-03-02T10:00"))).isFalse();
        assertThat(hour.hasPassed(at("2022-03-02T10:00:00.001"))).isTrue();
    }

    @Test
    void isFoundOverdueOnceAndOnlyWhenItHasPassed() {
        var late = at("2022-03-02T10:01");

        var overdue = hour.foundOverdue(late);

        assertThat(overdue.status()).isEqualTo(Status.OVERDUE);
        assertThat(overdue.overdueAt()).isEqualTo(late);
        assertThat(overdue.foundOverdue(late.plusSeconds(60))).isSameAs(overdue);
        assertThat(hour.foundOverdue(start)).isSameAs(hour);
    }

    @Test
    void anOverdueClockIsStillToBeMetAndRemembersThatItWasLate() {
        var overdue = hour.foundOverdue(at("2022-03-02T10:01"));

        var met = overdue.met(at("2022-03-02T11:00"), BASIS);

        assertThat(overdue.isUnmet()).isTrue();
        assertThat(met.status()).isEqualTo(Status.MET_LATE);
        assertThat(met.overdueAt()).isEqualTo(at("2022-03-02T10:01"));
    }

    @Test
    void whatIsEndedDoesNotMoveAgain() {
        var met = hour.met(start, BASIS);

        assertThat(met.met(start, BASIS)).isSameAs(met);
        assertThat(met.waived(start, BASIS)).isSameAs(met);
        assertThat(met.suspended(start, BASIS)).isSameAs(met);
        assertThat(met.resumed(start, CALENDAR, BASIS)).isSameAs(met);
        assertThat(met.extended(Term.parse("P1D"), start, CALENDAR, BASIS)).isSameAs(met);
        assertThat(met.tightened(start, start, BASIS)).isSameAs(met);
        assertThat(met.foundOverdue(at("2023-01-01T00:00"))).isSameAs(met);
    }

    @Test
    void isWaivedWhenItsDutyFallsAway() {
        var waived = hour.waived(at("2022-03-02T12:00"), OTHER);

        assertThat(waived.status()).isEqualTo(Status.WAIVED);
        assertThat(waived.isUnmet()).isFalse();
        assertThat(waived.endedAt()).isEqualTo(at("2022-03-02T12:00"));
    }

    @Test
    void isOnlyTightenedToAnEarlierMoment() {
        var earlier = at("2022-03-02T09:30");

        assertThat(hour.tightened(at("2022-03-02T10:00"), start, OTHER)).isSameAs(hour);
        assertThat(hour.tightened(earlier, start, OTHER).dueAt()).isEqualTo(earlier);
    }

    @Test
    void itsStepsExplainTheDueDateOneByOne() {
        var moved = started("P10D", "2022-03-02T09:00")
                .suspended(at("2022-03-04T10:00"), OTHER)
                .resumed(at("2022-03-06T10:00"), CALENDAR, OTHER)
                .extended(Term.parse("P5D"), at("2022-03-07T10:00"), CALENDAR, BASIS)
                .met(at("2022-03-08T10:00"), BASIS);

        assertThat(moved.steps())
                .extracting(Deadline.Step::kind)
                .containsExactly(Kind.STARTED, Kind.SUSPENDED, Kind.RESUMED, Kind.EXTENDED, Kind.MET);
        assertThat(moved.steps())
                .extracting(Deadline.Step::dueAt)
                .containsExactly(
                        at("2022-03-12T23:59:59.999"),
                        null,
                        at("2022-03-14T23:59:59.999"),
                        at("2022-03-19T23:59:59.999"),
                        at("2022-03-19T23:59:59.999"));
        assertThat(moved.steps()).extracting(Deadline.Step::basis).containsExactly(BASIS, OTHER, OTHER, BASIS, BASIS);
        assertThat(moved.steps().get(0).note().zh()).isEqualTo("10 日");
    }

    private static Deadline started(String term, String at) {
        return Deadline.started("report", Term.parse(term), at(at), CALENDAR, BASIS);
    }
}
