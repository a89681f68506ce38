package org.zhengan.rules.lifecycle;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.zhengan.rules.Actor;
import org.zhengan.rules.Basis;
import org.zhengan.rules.Deadline;
import org.zhengan.rules.Moment;
import org.zhengan.rules.Rule;
import org.zhengan.rules.Term;

/** Writes one row of a {@link Lifecycle}; {@link #on} begins the next. */
public final class RowBuilder<T, S extends Enum<S>, C> {

    private final LifecycleBuilder<T, S> table;
    private final Class<C> command;
    private Set<S> from = Set.of();
    private @Nullable S to;
    private Set<String> roles = Set.of(Actor.ADMIN);
    private Predicate<Attempt<T, C>> when = attempt -> true;
    private final List<Row.Guard<T, C>> competence = new ArrayList<>();
    private final List<Row.Guard<T, C>> guards = new ArrayList<>();
    private final List<Row.Guard<T, C>> onlyIf = new ArrayList<>();
    private Function<Attempt<T, C>, T> making = Attempt::thing;
    private final List<Row.Emission<T, C>> emissions = new ArrayList<>();
    private final List<BiFunction<Change<T, C>, List<Deadline>, List<Deadline>>> clocks = new ArrayList<>();
    private final List<Clock<T>> opened = new ArrayList<>();
    private Function<Change<T, C>, List<Basis>> because = change -> List.of();
    private final List<Basis> under = new ArrayList<>();

    RowBuilder(LifecycleBuilder<T, S> table, Class<C> command) {
        this.table = table;
        this.command = command;
    }

    /** The row starts a thing in {@code state}. */
    public RowBuilder<T, S, C> starts(S state) {
        to = state;
        return this;
    }

    /** The row starts from any of {@code states}. */
    @SafeVarargs
    public final RowBuilder<T, S, C> from(S... states) {
        from = LifecycleBuilder.set(List.of(states));
        return this;
    }

    /** The next state; without it the state stays. */
    public RowBuilder<T, S, C> to(S state) {
        to = state;
        return this;
    }

    /** Who may. */
    public RowBuilder<T, S, C> by(String... allowed) {
        roles = Set.of(allowed);
        return this;
    }

    /** Only the suite itself may: a reaction to an event, or a deadline. Such a row has no route. */
    public RowBuilder<T, S, C> bySystem() {
        return by(Actor.SYSTEM);
    }

    /** The row is only for attempts like this; others look at the next row of the same command. */
    public RowBuilder<T, S, C> when(Predicate<Attempt<T, C>> condition) {
        when = condition;
        return this;
    }

    /** A rule on which body or level it is to do, else the command is another's; asked before every guard. */
    public <F> RowBuilder<T, S, C> competent(Rule<? super F> rule, Function<Attempt<T, C>, F> facts) {
        competence.add(Row.Guard.of(rule, facts));
        return this;
    }

    /** A rule that must be met, else the command is refused with its clause. */
    public <F> RowBuilder<T, S, C> provided(Rule<? super F> rule, Function<Attempt<T, C>, F> facts) {
        guards.add(Row.Guard.of(rule, facts));
        return this;
    }

    /** A rule about the attempt itself that must be met. */
    public RowBuilder<T, S, C> provided(Rule<? super Attempt<T, C>> rule) {
        return provided(rule, attempt -> attempt);
    }

    /** A rule that must be met for anything to happen at all; if not, the command is no fault but does nothing. */
    public <F> RowBuilder<T, S, C> onlyIf(Rule<? super F> rule, Function<Attempt<T, C>, F> facts) {
        onlyIf.add(Row.Guard.of(rule, facts));
        return this;
    }

    /** What becomes of the thing. */
    public RowBuilder<T, S, C> making(Function<Attempt<T, C>, T> change) {
        making = change;
        return this;
    }

    /** What is told, always. */
    public <D> RowBuilder<T, S, C> emits(String type, Class<D> dataType, Function<Change<T, C>, D> data) {
        return emitsWhen(change -> true, type, dataType, data);
    }

    /** What is told if {@code condition} holds of the change. */
    public <D> RowBuilder<T, S, C> emitsWhen(
            Predicate<Change<T, C>> condition, String type, Class<D> dataType, Function<Change<T, C>, D> data) {
        return emitsEach(type, dataType, change -> condition.test(change) ? List.of(data.apply(change)) : List.<D>of());
    }

    /** What is told once for each of {@code data}: to several things that hear of it by themselves. */
    public <D> RowBuilder<T, S, C> emitsEach(String type, Class<D> dataType, Function<Change<T, C>, List<D>> data) {
        emissions.add(new Row.Emission<>(type, dataType, data::apply));
        return this;
    }

    /** Starts a clock. */
    public RowBuilder<T, S, C> opens(Clock<T> clock) {
        return opensWhen(change -> true, clock);
    }

    /** Starts a clock if {@code condition} holds and none of its name is running. */
    public RowBuilder<T, S, C> opensWhen(Predicate<Change<T, C>> condition, Clock<T> clock) {
        opened.add(clock);
        clocks.add(ClockEffects.opening(condition, clock));
        return this;
    }

    /** Starts a clock anew if {@code condition} holds, whatever became of the one of its name: as each turn of a duty. */
    public RowBuilder<T, S, C> restartsWhen(Predicate<Change<T, C>> condition, Clock<T> clock) {
        opened.add(clock);
        clocks.add(ClockEffects.restarting(condition, clock));
        return this;
    }

    /** Ends the clock of that name as met. */
    public RowBuilder<T, S, C> meets(String clock) {
        return meetsWhen(change -> true, clock, change -> change.moment().at());
    }

    /** Ends the clock as met, if {@code condition} holds, at the instant of the act, which may be written down later. */
    public RowBuilder<T, S, C> meetsWhen(
            Predicate<Change<T, C>> condition, String clock, Function<Change<T, C>, Instant> done) {
        return changing(
                clock, (change, each) -> condition.test(change) ? each.met(done.apply(change), each.basis()) : each);
    }

    /** Does besides what several rows do alike. */
    public RowBuilder<T, S, C> sharing(UnaryOperator<RowBuilder<T, S, C>> part) {
        return part.apply(this);
    }

    /** Ends the clock of that name as no longer required. */
    public RowBuilder<T, S, C> waives(String clock, Basis why) {
        table.cites.add(why);
        return moving(clock, (each, now) -> each.waived(now.at(), why));
    }

    /** Stops the clock of that name. */
    public RowBuilder<T, S, C> suspends(String clock, Basis why) {
        table.cites.add(why);
        return moving(clock, (each, now) -> each.suspended(now.at(), why));
    }

    /** Lets the clock of that name run on. */
    public RowBuilder<T, S, C> resumes(String clock, Basis why) {
        table.cites.add(why);
        return moving(clock, (each, now) -> each.resumed(now.at(), now.calendar(), why));
    }

    /** Gives the clock of that name more time. */
    public RowBuilder<T, S, C> extendsBy(String clock, Function<Change<T, C>, Term> term, Basis why) {
        table.cites.add(why);
        return changing(clock, (change, each) -> {
            var now = change.moment();
            return each.extended(term.apply(change), now.at(), now.calendar(), why);
        });
    }

    /** Brings the clock forward to what it would be if it started now, where that is earlier. */
    public RowBuilder<T, S, C> tightens(Clock<T> clock) {
        table.cites.add(clock.basis());
        return changing(clock.name(), (change, each) -> {
            var due = clock.dueIfStartedNow(change);
            return each.tightened(due, change.moment().at(), clock.basis());
        });
    }

    /** Rules that decided this very change, such as the row of a table that matched. */
    public RowBuilder<T, S, C> because(Function<Change<T, C>, List<Basis>> rules) {
        because = rules;
        return this;
    }

    /** The clauses the row stands under. */
    public RowBuilder<T, S, C> under(Basis... basis) {
        under.addAll(List.of(basis));
        return this;
    }

    /** Ends this row and begins the next. */
    public <D> RowBuilder<T, S, D> on(Class<D> next) {
        end();
        return table.on(next);
    }

    /** Ends this row and the table. */
    public Lifecycle<T, S> build() {
        end();
        return new Lifecycle<>(table);
    }

    private void end() {
        if (from.isEmpty() && to == null) {
            throw new IllegalStateException("a row starts a thing or names the states it is from: " + command);
        }
        table.rows.add(new Row<>(
                command,
                from,
                to,
                roles,
                when,
                competence,
                guards,
                onlyIf,
                making,
                emissions,
                clocks,
                opened,
                because,
                under));
    }

    private RowBuilder<T, S, C> moving(String clock, BiFunction<Deadline, Moment, Deadline> move) {
        return changing(clock, (change, each) -> move.apply(each, change.moment()));
    }

    private RowBuilder<T, S, C> changing(String clock, BiFunction<Change<T, C>, Deadline, Deadline> move) {
        clocks.add(ClockEffects.changing(clock, move));
        return this;
    }
}
