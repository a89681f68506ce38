package org.zhengan.rules;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * When and by whom something is done, and what holds then: the only way time reaches a rule.
 *
 * @param number the business number reserved for a thing that starts, such as {@code AE-2022-00001}; empty otherwise
 */
public record Moment(Instant at, Actor actor, WorkCalendar calendar, Settings settings, String number) {

    /** A moment with the given calendar, default settings and no number, for decisions that need none. */
    public static Moment of(Instant at, Actor actor, @Nullable WorkCalendar calendar) {
        return new Moment(
                at, actor, calendar == null ? WorkCalendar.stateCouncil() : calendar, Settings.defaults(), "");
    }

    /** The city's date of this moment. */
    public LocalDate today() {
        return City.dateOf(at);
    }
}
