package org.zhengan.rules;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

/**
 * Working days (工作日): Monday to Friday, less the State Council's days off, plus its make-up days. A date in a year
 * without a calendar is refused with {@code calendar-not-loaded}, never guessed.
 */
public final class WorkCalendar {

    private final Map<Integer, CalendarYear> years;

    private WorkCalendar(Map<Integer, CalendarYear> years) {
        this.years = Map.copyOf(years);
    }

    /** The calendars that ship with the suite, 2020 to 2026, from the State Council's notices. */
    public static WorkCalendar stateCouncil() {
        return Shipped.CALENDAR;
    }

    /** A calendar of the given years. */
    public static WorkCalendar of(CalendarYear... years) {
        Map<Integer, CalendarYear> byYear = new HashMap<>();
        for (var year : years) {
            byYear.put(year.year(), year);
        }
        return new WorkCalendar(byYear);
    }

    /** Whether {@code day} is worked. */
    public boolean isWorkingDay(LocalDate day) {
        var year = years.get(day.getYear());
        if (year == null) {
            throw new Undecidable(
                    "calendar-not-loaded",
                    "没有 %d 年的节假日安排".formatted(day.getYear()),
                    "no working-day calendar for %d".formatted(day.getYear()));
        }
        if (year.worked().contains(day)) {
            return true;
        }
        boolean weekend = day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
        return !weekend && !year.off().contains(day);
    }

    /** The {@code days}-th working day strictly after {@code start}; {@code start} itself for 0. */
    public LocalDate plusWorkingDays(LocalDate start, int days) {
        if (days < 0) {
            throw InvalidValue.of("/days", "out-of-range", "工作日数不得为负", "a count of working days is not negative");
        }
        var day = start;
        for (int counted = 0; counted < days; ) {
            day = day.plusDays(1);
            if (isWorkingDay(day)) {
                counted++;
            }
        }
        return day;
    }

    /** How many working days {@code d} there are with {@code after < d <= until}; 0 when there are none. */
    public int workingDaysBetween(LocalDate after, LocalDate until) {
        return until.isAfter(after)
                ? (int) after.plusDays(1)
                        .datesUntil(until.plusDays(1))
                        .filter(this::isWorkingDay)
                        .count()
                : 0;
    }

    /** Loaded when first asked for. */
    private static final class Shipped {
        private static final WorkCalendar CALENDAR = of(CalendarYear.shipped());
    }
}
