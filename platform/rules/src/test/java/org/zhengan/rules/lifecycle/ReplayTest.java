package org.zhengan.rules.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zhengan.rules.lifecycle.Case.moment;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.zhengan.rules.Basis;
import org.zhengan.rules.Moment;
import org.zhengan.rules.Samples;
import org.zhengan.rules.Settings;
import org.zhengan.rules.lifecycle.Case.State;

/** The past stays as it was decided; what today's rules would say of it can be asked. */
class ReplayTest {

    private static final LocalDate CHANGE = LocalDate.of(2024, 1, 1);
    private static final Basis OLD = Samples.rule("CASE-9").inForce(LocalDate.of(2020, 1, 1), CHANGE);
    private static final Basis NEW = Samples.rule("CASE-10").inForce(CHANGE, null);

    /** Until 2023 a level of 2 was enough, from 2024 on it takes 4. */
    private static final Lifecycle<Case, State> LIFECYCLE = Case.builder()
            .on(Case.Open.class)
            .starts(State.OPEN)
            .by("CLERK")
            .provided(new Case.AtLeast(2, "below-two", OLD), attempt -> attempt.command()
                    .level())
            .provided(new Case.AtLeast(4, "below-four", NEW), attempt -> attempt.command()
                    .level())
            .making(attempt ->
                    new Case(attempt.command().place(), attempt.command().level()))
            .on(Case.Raise.class)
            .from(State.OPEN)
            .by("CLERK")
            .making(attempt ->
                    new Case(attempt.thing().place(), attempt.command().level()))
            .build();

    private static final Moment BEFORE = moment("2023-12-31T23:59", "CLERK");
    private static final Moment AFTER = moment("2024-01-01T00:00", "CLERK");
    private static final Replay.Under TODAY = new Replay.Under(LocalDate.of(2026, 11, 23), Settings.defaults());

    @Test
    void factsAreJudgedByTheRulesOfTheirDay() {
        assertThat(codes(decide(3, BEFORE))).isEmpty();
        assertThat(codes(decide(1, BEFORE))).containsExactly("below-two");
        assertThat(codes(decide(3, AFTER))).containsExactly("below-four");
        assertThat(codes(decide(4, AFTER))).isEmpty();
    }

    @Test
    void underItsOwnRulesEveryDecisionComesOutAsItDid() {
        var compared = replay(null, made(1, new Case.Open("ERQI", 3), "CASE-9"), made(2, new Case.Raise(5)));

        assertThat(compared).hasSize(2).allMatch(Replay.Compared::isSame);
    }

    @Test
    void underTodaysRulesItSaysWhatWouldForbidIt() {
        var compared = replay(TODAY, made(1, new Case.Open("ERQI", 3), "CASE-9"), made(2, new Case.Raise(5)));

        assertThat(compared.get(0).isSame()).isFalse();
        assertThat(compared.get(0).toAnew()).isNull();
        assertThat(compared.get(0).against())
                .extracting(finding -> finding.basis().rule())
                .containsExactly("CASE-10");
        assertThat(compared.get(1).isSame()).isTrue();
    }

    @Test
    void aDecisionAnotherRuleNowSupportsIsADifferenceToo() {
        var compared = replay(TODAY, made(1, new Case.Open("ERQI", 4), "CASE-9"));

        assertThat(compared.get(0).toAnew()).isEqualTo(State.OPEN);
        assertThat(compared.get(0).rulesAnew()).containsExactly("CASE-10");
        assertThat(compared.get(0).isSame()).isFalse();
    }

    @Test
    void aReceiptThatSaysOtherwiseIsFound() {
        var forged = new Replay.Made<>(1, new Case.Open("ERQI", 3), BEFORE, State.CLOSED, List.of("CASE-9"));

        assertThat(replay(null, forged)).singleElement().matches(each -> !each.isSame());
    }

    @Test
    void afterADecisionThatCannotBeMadeAgainNothingIsCompared() {
        var compared = replay(null, made(1, new Case.Open("ERQI", 1), "CASE-9"), made(2, new Case.Raise(5)));

        assertThat(compared).hasSize(1);
        assertThat(compared.get(0).against()).hasSize(1);
    }

    private static Replay.Made<State> made(long version, Object command, String... rules) {
        return new Replay.Made<>(version, command, BEFORE, State.OPEN, List.of(rules));
    }

    @SafeVarargs
    private static List<Replay.Compared<State>> replay(Replay.@Nullable Under under, Replay.Made<State>... course) {
        return Replay.of(LIFECYCLE, "c1", List.of(course), under);
    }

    private static Decision<Case, State> decide(int level, Moment moment) {
        return LIFECYCLE.decide(null, "c1", new Case.Open("ERQI", level), moment);
    }

    private static List<String> codes(Decision<Case, State> decision) {
        return Docket.refused(decision).stream()
                .map(finding -> ((org.zhengan.rules.Finding.Breached) finding).code())
                .toList();
    }
}
