package org.zhengan.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zhengan.rules.Samples.BASIS;
import static org.zhengan.rules.Samples.at;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zhengan.rules.Deadline.Status;

/** Clocks that stand still or are given more time, over holidays and the ends of months. */
class DeadlineMovedTest {

    private static final WorkCalendar CALENDAR = WorkCalendar.stateCouncil();

    @ParameterizedTest(name = "{0} from {1}, still {2} to {3}, is due {4}")
    @CsvSource({
        // continuous: to the second
        "PT2H, 2022-03-02T09:00, 2022-03-02T10:00, 2022-03-02T10:30, 2022-03-02T11:30:00",
        "PT2H, 2022-03-02T09:00, 2022-03-02T11:00, 2022-03-03T11:00, 2022-03-03T11:00:00",
        // days: over the end of February, in a leap year and not
        "P5D, 2022-02-25T09:00, 2022-02-27T09:00, 2022-03-01T09:00, 2022-03-04T23:59:59.999",
        "P5D, 2024-02-25T09:00, 2024-02-27T09:00, 2024-02-29T09:00, 2024-03-03T23:59:59.999",
        "P5D, 2022-02-25T09:00, 2022-02-26T01:00, 2022-02-26T23:00, 2022-03-02T23:59:59.999",
        // working days: 2 of 3 left over the Spring Festival; start 28 Jan, stopped 29 Jan (worked)
        "W3, 2022-01-28T09:00, 2022-01-29T09:00, 2022-02-07T09:00, 2022-02-09T23:59:59.999",
        // Qingming: due 6 April, stopped 2 April (worked), resumed on a day off
        "W2, 2022-04-01T09:00, 2022-04-02T09:00, 2022-04-05T09:00, 2022-04-06T23:59:59.999",
        // National Day: resumed 30 September, two left are the make-up days 8 and 9 October
        "W3, 2022-09-26T09:00, 2022-09-27T09:00, 2022-09-30T09:00, 2022-10-09T23:59:59.999",
        // stopped on its last day: met until the end of the day it resumes
        "W1, 2022-03-02T09:00, 2022-03-03T09:00, 2022-03-07T09:00, 2022-03-07T23:59:59.999",
        // a date that the document names stays where it is
        "2022-12-31, 2022-03-02T09:00, 2022-03-03T09:00, 2022-03-07T09:00, 2022-12-31T23:59:59.999"
    })
    void runsOnWithWhatWasLeft(String term, String start, String stopped, String resumed, String due) {
        var still = started(term, start).suspended(at(stopped), BASIS);
        var running = still.resumed(at(resumed), CALENDAR, BASIS);

        assertThat(still.status()).isEqualTo(Status.SUSPENDED);
        assertThat(still.dueAt()).isNull();
        assertThat(running.status()).isEqualTo(Status.OPEN);
        assertThat(running.dueAt()).isEqualTo(at(due));
    }

    @Test
    void standsStillTwice() {
        var running = started("PT2H", "2022-03-02T09:00")
                .suspended(at("2022-03-02T09:10"), BASIS)
                .resumed(at("2022-03-02T09:20"), CALENDAR, BASIS)
                .suspended(at("2022-03-02T09:30"), BASIS)
                .resumed(at("2022-03-02T10:30"), CALENDAR, BASIS);

        assertThat(running.dueAt()).isEqualTo(at("2022-03-02T12:10"));
    }

    @Test
    void doesNotPassAndIsNotLateWhileItStandsStill() {
        var still = started("PT2H", "2022-03-02T09:00").suspended(at("2022-03-02T10:00"), BASIS);

        assertThat(still.hasPassed(at("2023-01-01T00:00"))).isFalse();
        assertThat(still.met(at("2023-01-01T00:00"), BASIS).status()).isEqualTo(Status.MET);
    }

    @Test
    void hasNothingLeftToStandStillWithOnceItHasPassed() {
        var passed = started("W1", "2022-03-02T09:00");

        assertThat(passed.suspended(at("2022-03-04T00:00"), BASIS)).isSameAs(passed);
    }

    @ParameterizedTest(name = "{0} from {1} and {2} more is due {3}")
    @CsvSource({
        "P60D, 2022-01-28T09:00, P30D, 2022-04-28T23:59:59.999",
        "P1D, 2024-02-27T09:00, P1D, 2024-02-29T23:59:59.999",
        "W1, 2022-09-29T09:00, W1, 2022-10-08T23:59:59.999",
        "PT1H, 2022-03-02T09:00, PT30M, 2022-03-02T10:30:00"
    })
    void isExtendedFromItsDueDate(String term, String start, String more, String due) {
        var extended = started(term, start).extended(Term.parse(more), at(start), CALENDAR, BASIS);

        assertThat(extended.dueAt()).isEqualTo(at(due));
        assertThat(extended.term()).isEqualTo(Term.parse(term));
    }

    @Test
    void isExtendedWhileItStandsStillAndRunsOnFromThere() {
        var still = started("PT2H", "2022-03-02T09:00")
                .suspended(at("2022-03-02T10:00"), BASIS)
                .extended(Term.parse("PT1H"), at("2022-03-02T10:05"), CALENDAR, BASIS);

        assertThat(still.status()).isEqualTo(Status.SUSPENDED);
        assertThat(still.dueAt()).isNull();
        assertThat(still.resumed(at("2022-03-02T10:30"), CALENDAR, BASIS).dueAt())
                .isEqualTo(at("2022-03-02T12:30"));
    }

    @Test
    void isOpenAgainWhenItIsExtendedAfterItWasOverdue() {
        var overdue = started("PT1H", "2022-03-02T09:00").foundOverdue(at("2022-03-02T10:01"));

        var extended = overdue.extended(Term.parse("PT1H"), at("2022-03-02T10:05"), CALENDAR, BASIS);

        assertThat(extended.status()).isEqualTo(Status.OPEN);
        assertThat(extended.dueAt()).isEqualTo(at("2022-03-02T11:00"));
        assertThat(extended.overdueAt()).isNull();
    }

    private static Deadline started(String term, String at) {
        return Deadline.started("report", Term.parse(term), at(at), CALENDAR, BASIS);
    }
}
