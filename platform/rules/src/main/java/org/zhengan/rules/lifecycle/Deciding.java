package org.zhengan.rules.lifecycle;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.zhengan.rules.Basis;
import org.zhengan.rules.Deadline;
import org.zhengan.rules.Finding;

/** One decision on its way: which row, may it, and what follows. */
final class Deciding<T, S extends Enum<S>, C> {

    private final Lifecycle<T, S> lifecycle;
    private final @Nullable Standing<T, S> standing;
    private final Attempt<T, C> attempt;

    Deciding(Lifecycle<T, S> lifecycle, @Nullable Standing<T, S> standing, Attempt<T, C> attempt) {
        this.lifecycle = lifecycle;
        this.standing = standing;
        this.attempt = attempt;
    }

    Decision<T, S> decide() {
        if (attempt.command() instanceof Overdue overdue && standing != null) {
            return overdue(standing, overdue);
        }
        var command = attempt.command().getClass();
        Set<String> roles = new TreeSet<>();
        lifecycle.rowsOf(command).forEach(row -> roles.addAll(row.roles()));
        if (!attempt.moment().actor().mayActAs(roles) && !roles.isEmpty()) {
            return new Decision.Denied<>(roles);
        }
        var candidates = candidates(command);
        if (candidates.isEmpty()) {
            var from = standing == null ? null : standing.state();
            return new Decision.Illegal<>(from, CommandName.of(command), lifecycle.allowed(from));
        }
        for (var row : candidates) {
            if (attempt.moment().actor().mayActAs(row.roles())) {
                return apply(row, standing == null ? List.of() : standing.deadlines());
            }
        }
        roles.clear();
        candidates.forEach(row -> roles.addAll(row.roles()));
        return new Decision.Denied<>(roles);
    }

    private Decision<T, S> overdue(Standing<T, S> thing, Overdue overdue) {
        var at = attempt.moment().at();
        var clock = thing.deadline(overdue.deadline()).orElse(null);
        if (clock == null || !clock.hasPassed(at)) {
            return new Decision.Ignored<>(List.of());
        }
        List<Deadline> marked = thing.deadlines().stream()
                .map(each -> each.name().equals(clock.name()) ? each.foundOverdue(at) : each)
                .toList();
        var told = DeadlineOverdue.occurrence(lifecycle, attempt.id(), clock);
        for (var row : candidates(Overdue.class)) {
            if (apply(row, marked) instanceof Decision.Accepted<T, S> accepted) {
                return with(told, accepted);
            }
        }
        // Nothing follows from it, or nothing may: it is overdue all the same, and said so once.
        return new Decision.Accepted<>(
                thing.state(), thing.state(), thing.thing(), marked, List.of(told), told.basis());
    }

    private Decision<T, S> with(Decision.Occurrence told, Decision.Accepted<T, S> accepted) {
        List<Decision.Occurrence> events = new ArrayList<>(accepted.events());
        events.add(told);
        Set<Basis> basis = new LinkedHashSet<>(accepted.basis());
        basis.addAll(told.basis());
        return new Decision.Accepted<>(
                accepted.from(), accepted.to(), accepted.thing(), accepted.deadlines(), events, List.copyOf(basis));
    }

    private List<Row<T, S, C>> candidates(Class<?> command) {
        List<Row<T, S, C>> fitting = new ArrayList<>();
        for (var row : lifecycle.rowsFrom(standing == null ? null : standing.state())) {
            if (row.command() == command) {
                @SuppressWarnings("unchecked")
                var typed = (Row<T, S, C>) row;
                if (typed.when().test(attempt)) {
                    fitting.add(typed);
                }
            }
        }
        return fitting;
    }

    private Decision<T, S> apply(Row<T, S, C> row, List<Deadline> clocks) {
        if (standing != null && !isCompetent(row, standing.thing())) {
            return new Decision.Foreign<>(List.of());
        }
        var foreign = failing(row.competence());
        if (!foreign.isEmpty()) {
            return new Decision.Foreign<>(foreign);
        }
        var unmet = failing(row.onlyIf());
        if (!unmet.isEmpty()) {
            return new Decision.Ignored<>(unmet);
        }
        var failed = failing(row.guards());
        if (!failed.isEmpty()) {
            return new Decision.Refused<>(failed);
        }
        var after = row.making().apply(attempt);
        if (!isCompetent(row, after)) {
            return new Decision.Foreign<>(List.of());
        }
        var change = new Change<>(attempt.id(), attempt.current(), after, attempt.command(), attempt.moment());
        List<Deadline> running = new ArrayList<>(clocks);
        for (var effect : row.clocks()) {
            running = effect.apply(change, running);
        }
        Set<Basis> basis = new LinkedHashSet<>(row.because().apply(change));
        Stream.concat(row.competence().stream(), row.guards().stream())
                .map(Row.Guard::basis)
                .filter(rule -> rule.inForceOn(attempt.moment().rulesOf()))
                .forEach(basis::add);
        basis.addAll(row.under());
        List<Basis> decidedBy = List.copyOf(basis);
        List<Decision.Occurrence> events = new ArrayList<>();
        for (var emission : row.emissions()) {
            emission.told()
                    .apply(change)
                    .forEach(data -> events.add(new Decision.Occurrence(emission.type(), data, decidedBy)));
        }
        var from = standing == null ? null : standing.state();
        var to = row.to() != null ? row.to() : from;
        if (to == null) {
            throw new IllegalStateException("a starting row names its state: " + row.command());
        }
        return new Decision.Accepted<>(from, to, after, List.copyOf(running), List.copyOf(events), decidedBy);
    }

    private boolean isCompetent(Row<T, S, C> row, T thing) {
        return lifecycle.access().covers(attempt.moment().actor(), row.roles(), thing);
    }

    private List<Finding> failing(List<Row.Guard<T, C>> guards) {
        var day = attempt.moment().rulesOf();
        return guards.stream()
                .filter(guard -> guard.basis().inForceOn(day))
                .map(guard -> guard.check().apply(attempt))
                .filter(finding -> !finding.isMet())
                .toList();
    }
}
