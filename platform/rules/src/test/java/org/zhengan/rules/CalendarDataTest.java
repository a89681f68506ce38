package org.zhengan.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What must be true of each year's file, whatever its notice says; the days were checked against an independent list. */
class CalendarDataTest {

    static Stream<CalendarYear> years() {
        return Stream.of(CalendarYear.shipped());
    }

    @ParameterizedTest
    @MethodSource("years")
    void noDayIsBothOffAndWorked(CalendarYear year) {
        assertThat(year.off()).doesNotContainAnyElementsOf(year.worked());
    }

    @ParameterizedTest
    @MethodSource("years")
    void onlyWeekendDaysAreWorkedInExchange(CalendarYear year) {
        assertThat(year.worked()).allMatch(day -> day.getDayOfWeek().getValue() > 5, "a weekend day");
    }
}
