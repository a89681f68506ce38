package org.zhengan.rules;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * When and by whom something is done, and what holds then: the only way time reaches a rule.
 *
 * @param number  the business number reserved for a thing that starts, such as {@code AE-2022-00001}; empty otherwise
 * @param rulesOf the day whose rules judge: that of the moment itself, unless something is judged anew
 */
public record Moment(
        Instant at, Actor actor, WorkCalendar calendar, Settings settings, String number, LocalDate rulesOf) {

    /** A moment judged by the rules of its own day. */
    public Moment(Instant at, Actor actor, WorkCalendar calendar, Settings settings, String number) {
        this(at, actor, calendar, settings, number, City.dateOf(at));
    }

    /** A moment with the given calendar, default settings and no number, for decisions that need none. */
    public static Moment of(Instant at, Actor actor, @Nullable WorkCalendar calendar) {
        return new Moment(
                at, actor, calendar == null ? WorkCalendar.stateCouncil() : calendar, Settings.defaults(), "");
    }

    /** The same moment judged by the rules and settings of another day. */
    public Moment judgedBy(LocalDate day, Settings then) {
        return new Moment(at, actor, calendar, then, number, day);
    }

    /** The city's date of this moment. */
    public LocalDate today() {
        return City.dateOf(at);
    }
}
