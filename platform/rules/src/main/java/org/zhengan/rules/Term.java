package org.zhengan.rules;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;

/** How long something may take (时限). */
public sealed interface Term {

    /** Runs without a break, to the second; equality is on time. */
    record Continuous(Duration length) implements Term {}

    /** Calendar days; the start day does not count; met until the end of the last day. */
    record Days(int count) implements Term {}

    /** Working days; the start day does not count; met until the end of the last day. */
    record WorkingDays(int count) implements Term {}

    /** Up to the end of a date that the document names. */
    record Until(LocalDate day) implements Term {}

    /** The last moment at which the term is met, when it starts at {@code start}. */
    default Instant dueFrom(Instant start, WorkCalendar calendar) {
        if (this instanceof Continuous continuous) {
            return start.plus(continuous.length());
        } else if (this instanceof Days days) {
            return City.endOf(City.dateOf(start).plusDays(days.count()));
        } else if (this instanceof WorkingDays days) {
            return City.endOf(calendar.plusWorkingDays(City.dateOf(start), days.count()));
        }
        return City.endOf(((Until) this).day());
    }

    /** The term in words. */
    default Text words() {
        if (this instanceof Continuous continuous) {
            return words(continuous.length());
        } else if (this instanceof Days days) {
            return new Text("%d 日", "%d days").with(days.count());
        } else if (this instanceof WorkingDays days) {
            return new Text("%d 个工作日", "%d working days").with(days.count());
        }
        return new Text("至 %s", "until %s").with(((Until) this).day());
    }

    /** The due moment of a clock that stood still from {@code stopped} to {@code resumed} and was due at {@code due}. */
    default Instant resumedDue(Instant due, Instant stopped, Instant resumed, WorkCalendar calendar) {
        var stoppedOn = City.dateOf(stopped);
        var resumedOn = City.dateOf(resumed);
        if (this instanceof Continuous) {
            return due.plus(Duration.between(stopped, resumed));
        } else if (this instanceof Days) {
            return City.endOf(City.dateOf(due).plusDays(ChronoUnit.DAYS.between(stoppedOn, resumedOn)));
        } else if (this instanceof WorkingDays) {
            int left = calendar.workingDaysBetween(stoppedOn, City.dateOf(due));
            return City.endOf(calendar.plusWorkingDays(resumedOn, left));
        }
        return due;
    }

    /** The term as {@link #parse} reads it: {@code PT120S}, {@code P10D}, {@code W7} or a date. */
    default String code() {
        if (this instanceof Continuous continuous) {
            return continuous.length().toString();
        } else if (this instanceof Days days) {
            return "P" + days.count() + "D";
        } else if (this instanceof WorkingDays days) {
            return "W" + days.count();
        }
        return ((Until) this).day().toString();
    }

    /** Reads what {@link #code} wrote; {@link InvalidValue} when it is no term. */
    static Term parse(String code) {
        try {
            if (code.startsWith("PT")) {
                return new Continuous(Duration.parse(code));
            } else if (code.matches("P[0-9]{1,5}D")) {
                return new Days(Integer.parseInt(code.substring(1, code.length() - 1)));
            } else if (code.matches("W[0-9]{1,5}")) {
                return new WorkingDays(Integer.parseInt(code.substring(1)));
            }
            return new Until(LocalDate.parse(code));
        } catch (DateTimeParseException noTerm) {
            throw InvalidValue.of("", "invalid-term", "不是有效的时限：" + code, "not a term: " + code);
        }
    }

    private static Text words(Duration length) {
        long seconds = length.toSeconds();
        if (seconds % 3600 == 0) {
            return new Text("%d 小时", "%d hours").with(seconds / 3600);
        } else if (seconds % 60 == 0) {
            return new Text("%d 分钟", "%d minutes").with(seconds / 60);
        }
        return new Text("%d 秒", "%d seconds").with(seconds);
    }
}
