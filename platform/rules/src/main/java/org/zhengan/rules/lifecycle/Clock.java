package org.zhengan.rules.lifecycle;

import java.time.Instant;
import java.util.function.Function;
import org.zhengan.rules.Basis;
import org.zhengan.rules.Deadline;
import org.zhengan.rules.Settings;
import org.zhengan.rules.Term;

/**
 * How a deadline is set for a thing: its name, from when, how long, under which rule.
 *
 * @param <T> the thing
 */
public record Clock<T>(
        String name, Function<Change<T, ?>, Instant> start, Function<Change<T, ?>, Term> term, Basis basis) {

    /** A clock that starts with the change and runs for {@code term}. */
    public static <T> Clock<T> named(String name, Function<T, Term> term, Basis basis) {
        return new Clock<>(name, Clock::now, change -> term.apply(change.after()), basis);
    }

    /** A clock that starts with the change and runs for a term the city sets. */
    public static <T> Clock<T> configured(String name, Function<Settings, Term> term, Basis basis) {
        return new Clock<>(
                name, Clock::now, change -> term.apply(change.moment().settings()), basis);
    }

    /** The same clock started at an instant of the thing's own, such as when it was learned. */
    public Clock<T> startingAt(Function<T, Instant> instant) {
        return new Clock<>(name, change -> instant.apply(change.after()), term, basis);
    }

    Deadline start(Change<T, ?> change) {
        var from = start.apply(change);
        return Deadline.started(name, term.apply(change), from, change.moment().calendar(), basis);
    }

    /** The due moment if the clock were started by this change, now. */
    Instant dueIfStartedNow(Change<T, ?> change) {
        return term.apply(change).dueFrom(now(change), change.moment().calendar());
    }

    private static Instant now(Change<?, ?> change) {
        return change.moment().at();
    }
}
