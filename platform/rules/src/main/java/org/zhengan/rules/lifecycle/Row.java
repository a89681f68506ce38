package org.zhengan.rules.lifecycle;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.zhengan.rules.Basis;
import org.zhengan.rules.Deadline;
import org.zhengan.rules.Rule;

/**
 * One row of a state table.
 *
 * @param from   the states it starts from; empty when it starts a thing
 * @param to     the next state; absent when the state stays
 * @param when   which attempts the row is for, where a command has several rows from one state
 * @param competence rules on whose it is to do, else the command is another's
 * @param guards rules that must be met, else the command is refused
 * @param onlyIf rules that must be met, else the command is ignored
 */
record Row<T, S extends Enum<S>, C>(
        Class<C> command,
        Set<S> from,
        @Nullable S to,
        Set<String> roles,
        Predicate<Attempt<T, C>> when,
        List<Guard<T, C>> competence,
        List<Guard<T, C>> guards,
        List<Guard<T, C>> onlyIf,
        Function<Attempt<T, C>, T> making,
        List<Emission<T, C>> emissions,
        List<BiFunction<Change<T, C>, List<Deadline>, List<Deadline>>> clocks,
        List<Clock<T>> opened,
        Function<Change<T, C>, List<Basis>> because,
        List<Basis> under) {

    /** A rule and the facts it is asked about. */
    record Guard<T, C>(Basis basis, Function<Attempt<T, C>, org.zhengan.rules.Finding> check) {
        static <T, C, F> Guard<T, C> of(Rule<? super F> rule, Function<Attempt<T, C>, F> facts) {
            return new Guard<>(rule.basis(), attempt -> rule.check(facts.apply(attempt)));
        }
    }

    /** An event of the row: its type, the class of its data, and with what it is told, as often as there is something. */
    record Emission<T, C>(String type, Class<?> dataType, Function<Change<T, C>, List<?>> told) {}

    boolean starts() {
        return from.isEmpty();
    }

    /** Every rule the row may cite. */
    List<Basis> cited() {
        Set<Basis> all = new LinkedHashSet<>(under);
        competence.forEach(guard -> all.add(guard.basis()));
        guards.forEach(guard -> all.add(guard.basis()));
        onlyIf.forEach(guard -> all.add(guard.basis()));
        opened.forEach(clock -> all.add(clock.basis()));
        return new ArrayList<>(all);
    }
}
