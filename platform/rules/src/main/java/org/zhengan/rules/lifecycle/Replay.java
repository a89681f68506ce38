package org.zhengan.rules.lifecycle;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhengan.rules.Basis;
import org.zhengan.rules.Finding;
import org.zhengan.rules.Moment;
import org.zhengan.rules.Settings;

/**
 * Decides anew what was decided about a thing (决定复核): under the rules of then, which must come to the same, or under
 * those of another day, which may not.
 */
public final class Replay {

    private Replay() {}

    /** A decision as it was made: the command and its moment, the state it led to and the rules that decided. */
    public record Made<S>(long version, Object command, Moment moment, S to, List<String> rules) {}

    /** Whose rules judge anew: those of {@code day} with {@code settings}. */
    public record Under(LocalDate day, Settings settings) {}

    /**
     * A decision then and anew.
     *
     * @param toAnew  the state it leads to now; absent where it would not be made
     * @param rulesAnew the rules that decide now
     * @param against findings that forbid it now
     */
    public record Compared<S>(
            long version,
            String command,
            Instant at,
            S to,
            @Nullable S toAnew,
            List<String> rules,
            List<String> rulesAnew,
            List<Finding> against) {

        /** Whether it comes out as it did. */
        public boolean isSame() {
            return to.equals(toAnew) && rules.equals(rulesAnew);
        }
    }

    /**
     * Replays {@code course}, the whole of it from the start, in order.
     *
     * @param under absent: each decision under the rules and settings of its own day
     */
    public static <T, S extends Enum<S>> List<Compared<S>> of(
            Lifecycle<T, S> lifecycle, String id, List<Made<S>> course, @Nullable Under under) {
        List<Compared<S>> compared = new ArrayList<>();
        @Nullable Standing<T, S> standing = null;
        for (var made : course) {
            var then = lifecycle.decide(standing, id, made.command(), made.moment());
            var anew = under == null
                    ? then
                    : lifecycle.decide(
                            standing, id, made.command(), made.moment().judgedBy(under.day(), under.settings()));
            compared.add(compare(made, anew));
            if (!(then instanceof Decision.Accepted<T, S> accepted)) {
                // what followed cannot be told from what would have stood
                break;
            }
            standing = new Standing<>(id, accepted.to(), accepted.thing(), accepted.deadlines());
        }
        return compared;
    }

    private static <T, S extends Enum<S>> Compared<S> compare(Made<S> made, Decision<T, S> anew) {
        @Nullable S to = null;
        List<String> rules = List.of();
        List<Finding> against = List.of();
        if (anew instanceof Decision.Accepted<T, S> accepted) {
            to = accepted.to();
            rules = accepted.basis().stream().map(Basis::rule).toList();
        } else if (anew instanceof Decision.Refused<T, S> refused) {
            against = refused.findings();
        } else if (anew instanceof Decision.Ignored<T, S> ignored) {
            against = ignored.findings();
        }
        var name = made.command() instanceof Overdue
                ? "overdue"
                : CommandName.of(made.command().getClass());
        return new Compared<>(made.version(), name, made.moment().at(), made.to(), to, made.rules(), rules, against);
    }
}
