package org.zhengan.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkCalendarTest {

    private final WorkCalendar calendar = WorkCalendar.stateCouncil();

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource({
        "2022-04-24, true", // a Sunday worked in exchange
        "2022-05-04, false", // a Wednesday off
        "2022-10-08, true",
        "2022-10-09, true",
        "2022-10-10, true",
        "2022-10-15, false", // an ordinary Saturday
        "2022-12-31, false",
        "2023-12-29, true",
        "2023-12-30, false",
        "2020-01-31, false", // the Spring Festival that was made longer
        "2020-02-03, true",
        "2026-02-14, true",
        "2026-02-23, false"
    })
    void knowsHolidaysAndTheDaysWorkedInExchange(LocalDate day, boolean worked) {
        assertThat(calendar.isWorkingDay(day)).isEqualTo(worked);
    }

    @ParameterizedTest(name = "{0} + {1} working days = {2}")
    @CsvSource({
        "2022-04-29, 3, 2022-05-07", // over Labour Day, ending on a Saturday that is worked
        "2022-04-20, 15, 2022-05-12",
        "2022-09-20, 15, 2022-10-14", // over National Day with its two make-up days
        "2022-12-20, 15, 2023-01-11", // over the end of the year
        "2022-01-28, 1, 2022-01-29",
        "2022-01-30, 1, 2022-02-07", // over the Spring Festival
        "2022-04-01, 1, 2022-04-02", // Qingming with its make-up Saturday
        "2022-04-02, 1, 2022-04-06",
        "2022-09-30, 7, 2022-10-14",
        "2022-10-01, 1, 2022-10-08", // started on a holiday
        "2024-02-28, 1, 2024-02-29",
        "2024-02-29, 1, 2024-03-01",
        "2022-03-31, 1, 2022-04-01",
        "2022-05-01, 0, 2022-05-01"
    })
    void countsWorkingDaysStrictlyAfterTheStart(LocalDate start, int days, LocalDate due) {
        assertThat(calendar.plusWorkingDays(start, days)).isEqualTo(due);
    }

    @ParameterizedTest(name = "({0}, {1}] has {2}")
    @CsvSource({
        "2022-04-29, 2022-05-07, 3",
        "2022-04-29, 2022-04-30, 0",
        "2022-05-07, 2022-05-07, 0",
        "2022-05-08, 2022-05-07, 0",
        "2022-09-30, 2022-10-09, 2"
    })
    void countsWorkingDaysOfASpan(LocalDate after, LocalDate until, int count) {
        assertThat(calendar.workingDaysBetween(after, until)).isEqualTo(count);
    }

    @ParameterizedTest
    @CsvSource({"2020, 249", "2021, 250", "2022, 249", "2023, 249", "2024, 251", "2025, 248", "2026, 248"})
    void hasAsManyWorkingDaysInAYearAsTheNoticesLeave(int year, int workingDays) {
        assertThat(calendar.workingDaysBetween(LocalDate.of(year - 1, 12, 31), LocalDate.of(year, 12, 31)))
                .isEqualTo(workingDays);
    }

    @ParameterizedTest
    @CsvSource({"2019-12-31", "2027-01-01"})
    void refusesADayOfAYearThatIsNotLoaded(LocalDate day) {
        assertThatExceptionOfType(Undecidable.class)
                .isThrownBy(() -> calendar.isWorkingDay(day))
                .satisfies(refused -> {
                    assertThat(refused.code()).isEqualTo("calendar-not-loaded");
                    assertThat(refused.detail().zh()).contains(String.valueOf(day.getYear()));
                });
    }

    @Test
    void refusesToCountIntoAYearThatIsNotLoaded() {
        assertThat(calendar.plusWorkingDays(LocalDate.of(2026, 12, 30), 1)).isEqualTo("2026-12-31");
        assertThatExceptionOfType(Undecidable.class)
                .isThrownBy(() -> calendar.plusWorkingDays(LocalDate.of(2026, 12, 30), 2));
    }

    @Test
    void refusesACountBelowZero() {
        assertThatExceptionOfType(InvalidValue.class)
                .isThrownBy(() -> calendar.plusWorkingDays(LocalDate.of(2022, 1, 4), -1));
    }

    @Test
    void readsTheCalendarOfAnotherYear() {
        var year = CalendarYear.parse(
                2027, List.of("# a comment", "", "off,2027-01-01,2027-01-03,NEW_YEAR", "worked,2027-01-09"));
        var own = WorkCalendar.of(year);

        assertThat(own.isWorkingDay(LocalDate.of(2027, 1, 1))).isFalse();
        assertThat(own.isWorkingDay(LocalDate.of(2027, 1, 4))).isTrue();
        assertThat(own.isWorkingDay(LocalDate.of(2027, 1, 9))).isTrue();
    }

    @Test
    void refusesACalendarThatNamesDaysOfAnotherYear() {
        assertThatExceptionOfType(InvalidValue.class)
                .isThrownBy(() -> CalendarYear.parse(2027, List.of("off,2027-12-31,2028-01-02,NEW_YEAR")));
    }
}
