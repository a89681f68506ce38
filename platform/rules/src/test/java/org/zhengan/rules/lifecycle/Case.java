package org.zhengan.rules.lifecycle;

import static org.zhengan.rules.Samples.at;

import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.zhengan.rules.Actor;
import org.zhengan.rules.Basis;
import org.zhengan.rules.District;
import org.zhengan.rules.Finding;
import org.zhengan.rules.Moment;
import org.zhengan.rules.Rule;
import org.zhengan.rules.Samples;
import org.zhengan.rules.Term;
import org.zhengan.rules.Text;

/** A case with a table that uses every word of the builder. */
record Case(String place, int level) {

    enum State {
        OPEN,
        HEARD,
        CLOSED
    }

    record Open(String place, int level) {}

    record Hear(int level) {}

    record Raise(int level) {}

    record Close(boolean quiet) {}

    record Wake() {}

    record Adjourn(java.time.Instant decided, List<String> summoned) {}

    record Told(String place) {}

    static final Basis REPORTED = Samples.rule("CASE-1");
    static final Basis HEARD_IN_TIME = Samples.rule("CASE-2");
    static final Basis FREE = Samples.rule("CASE-3");
    static final Basis TABLE = Samples.rule("CASE-4");
    static final Basis PROVED = Samples.rule("CASE-5");

    static final Clock<Case> HEARING =
            Clock.named("hear", each -> new Term.Continuous(Duration.ofHours(10L - each.level())), HEARD_IN_TIME);
    static final Clock<Case> REPORT = Clock.named("report", each -> new Term.Days(3), REPORTED);

    record AtLeast(int least, String code, Basis basis) implements Rule<Integer> {
        @Override
        public Finding check(Integer level) {
            return level >= least ? met() : breached(code, "不足", "too low");
        }
    }

    static final Lifecycle<Case, State> LIFECYCLE = builder()
            .on(Open.class)
            .starts(State.OPEN)
            .by("CLERK", "DEVICE")
            .onlyIf(new AtLeast(1, "below-every-threshold", TABLE), attempt -> attempt.command()
                    .level())
            .making(attempt ->
                    new Case(attempt.command().place(), attempt.command().level()))
            .emits(
                    "court.case.opened",
                    Told.class,
                    change -> new Told(change.after().place()))
            .opens(HEARING)
            .opensWhen(change -> change.after().level() > 3, REPORT)
            .because(change -> change.after().level() > 3 ? List.of(TABLE) : List.of())
            .under(REPORTED)
            .on(Hear.class)
            .from(State.OPEN)
            .to(State.HEARD)
            .by("JUDGE")
            .provided(new AtLeast(2, "not-serious", PROVED), attempt -> attempt.command()
                    .level())
            .provided(new AtLeast(3, "not-proved", HEARD_IN_TIME), attempt -> attempt.command()
                    .level())
            .meets("hear")
            .emitsWhen(
                    change -> change.after().level() > 3,
                    "court.case.heard",
                    Told.class,
                    change -> new Told(change.old().place()))
            .on(Raise.class)
            .from(State.OPEN, State.HEARD)
            .by("CLERK")
            .making(attempt ->
                    new Case(attempt.thing().place(), attempt.command().level()))
            .tightens(HEARING)
            .on(Close.class)
            .from(State.OPEN, State.HEARD)
            .to(State.CLOSED)
            .when(attempt -> !attempt.command().quiet())
            .by("JUDGE")
            .waives("hear", FREE)
            .emits(
                    "court.case.closed",
                    Told.class,
                    change -> new Told(change.after().place()))
            .on(Close.class)
            .from(State.OPEN)
            .to(State.CLOSED)
            .when(attempt -> attempt.command().quiet())
            .by("CLERK")
            .waives("hear", FREE)
            .on(Adjourn.class)
            .from(State.OPEN)
            .by("JUDGE")
            .sharing(Case::adjourned)
            .emitsEach("court.case.summoned", Told.class, change -> change.command().summoned().stream()
                    .map(Told::new)
                    .toList())
            .on(Wake.class)
            .from(State.CLOSED)
            .to(State.OPEN)
            .bySystem()
            .on(Overdue.class)
            .from(State.OPEN)
            .when(attempt -> attempt.command().deadline().equals("hear"))
            .onlyIf(new AtLeast(2, "not-serious", PROVED), attempt -> attempt.thing()
                    .level())
            .making(attempt -> new Case(attempt.thing().place(), 9))
            .emits("court.case.escalated", Told.class, change -> new Told("up"))
            .bySystem()
            .build();

    private static RowBuilder<Case, State, Adjourn> adjourned(RowBuilder<Case, State, Adjourn> row) {
        return row.meetsWhen(
                        change -> !change.command().summoned().contains("NOBODY"), "hear", change -> change.command()
                                .decided())
                .restartsWhen(change -> change.after().level() > 3, REPORT);
    }

    static LifecycleBuilder<Case, State> builder() {
        return Lifecycle.of("court", "case", new Text("案件", "Case"), Case.class, State.class)
                .in(each -> District.valueOf(each.place()))
                .numbered("CS")
                .unique("place-level", each -> each.level() == 0 ? null : each.place() + each.level())
                .uniqueWhile(EnumSet.of(State.OPEN, State.HEARD), "place", Case::place)
                .addressed(Open.class, "place", Open::place);
    }

    static Moment moment(String at, String... roles) {
        return Moment.of(at(at), new Actor("someone", "unit", District.CITY, Set.of(roles)), null);
    }
}
