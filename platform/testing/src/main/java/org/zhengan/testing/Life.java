package org.zhengan.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.zhengan.rules.Actor;
import org.zhengan.rules.Basis;
import org.zhengan.rules.Deadline;
import org.zhengan.rules.District;
import org.zhengan.rules.Finding;
import org.zhengan.rules.Moment;
import org.zhengan.rules.Settings;
import org.zhengan.rules.WorkCalendar;
import org.zhengan.rules.lifecycle.Decision;
import org.zhengan.rules.lifecycle.Lifecycle;
import org.zhengan.rules.lifecycle.Standing;

/** The life of one thing, told step by step: who does what when, and what comes of it. */
public final class Life<T, S extends Enum<S>> {

    private static final String ID = "0190a6e0-0000-7000-8000-000000000001";

    private final Lifecycle<T, S> lifecycle;
    private final Settings settings;
    private Instant at;
    private Set<String> roles;
    private @Nullable Standing<T, S> standing;
    private List<Decision.Occurrence> told = List.of();
    private List<Basis> basis = List.of();

    private Life(Lifecycle<T, S> lifecycle, Instant at, Settings settings) {
        this.lifecycle = lifecycle;
        this.at = at;
        this.settings = settings;
        this.roles =
                lifecycle.table().stream().flatMap(row -> row.roles().stream()).collect(Collectors.toSet());
    }

    /** A life that begins at {@code at}; whoever may do something does it, until {@link #by} says who. */
    public static <T, S extends Enum<S>> Life<T, S> of(Lifecycle<T, S> lifecycle, Instant at) {
        return of(lifecycle, at, Settings.defaults());
    }

    /** A life in a city with {@code settings} of its own. */
    public static <T, S extends Enum<S>> Life<T, S> of(Lifecycle<T, S> lifecycle, Instant at, Settings settings) {
        return new Life<>(lifecycle, at, settings);
    }

    /** From here on at {@code moment}. */
    public Life<T, S> at(Instant moment) {
        at = moment;
        return this;
    }

    /** From here on by somebody who holds {@code held}. */
    public Life<T, S> by(String... held) {
        roles = Set.of(held);
        return this;
    }

    /** {@code command} is accepted, and the life goes on from there. */
    public Life<T, S> does(Object command) {
        var decision = tries(command);
        assertThat(decision).as("%s", command).isInstanceOf(Decision.Accepted.class);
        var accepted = (Decision.Accepted<T, S>) decision;
        standing = new Standing<>(ID, accepted.to(), accepted.thing(), accepted.deadlines());
        told = accepted.events();
        basis = accepted.basis();
        return this;
    }

    /** What would be decided about {@code command} now. */
    public Decision<T, S> tries(Object command) {
        return lifecycle.decide(standing, ID, command, moment());
    }

    /** The moment as it is now: when, and by whom. */
    public Moment moment() {
        var actor = new Actor("sample", "sample-unit", District.CITY, roles);
        return new Moment(at, actor, WorkCalendar.stateCouncil(), settings, "NO-2022-00001");
    }

    /** The codes by which {@code command} is refused now; empty where it is not. */
    public List<String> refusals(Object command) {
        return tries(command) instanceof Decision.Refused<T, S> refused
                ? refused.findings().stream().map(Life::code).toList()
                : List.of();
    }

    /** The thing as it stands. */
    public T thing() {
        return now().thing();
    }

    /** Where it stands. */
    public S state() {
        return now().state();
    }

    /** Its clock of that name. */
    public Deadline clock(String name) {
        return now().deadline(name).orElseThrow();
    }

    /** The types of what the last step told. */
    public List<String> told() {
        return told.stream().map(Decision.Occurrence::type).toList();
    }

    /** The data of what the last step told as {@code type}. */
    public Object data(String type) {
        return told.stream()
                .filter(each -> each.type().equals(type))
                .map(Decision.Occurrence::data)
                .findFirst()
                .orElseThrow();
    }

    /** The rules that decided the last step. */
    public List<String> rules() {
        return basis.stream().map(Basis::rule).toList();
    }

    private Standing<T, S> now() {
        return Objects.requireNonNull(standing, "it has not begun");
    }

    private static String code(Finding finding) {
        if (finding instanceof Finding.Breached breached) {
            return breached.code();
        }
        return finding instanceof Finding.Undecided undecided ? undecided.code() : "";
    }
}
