package org.zhengan.rules.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zhengan.rules.lifecycle.Case.moment;
import static org.zhengan.rules.lifecycle.Docket.accept;
import static org.zhengan.rules.lifecycle.Docket.decide;
import static org.zhengan.rules.lifecycle.Docket.standing;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.zhengan.rules.Actor;
import org.zhengan.rules.Finding;
import org.zhengan.rules.lifecycle.Case.State;

class DecidingTest {

    private static final String AT = "2022-03-02T09:00";

    @Test
    void aThingStartsWithItsEventAndTheRulesThatDecided() {
        var accepted = accept(null, new Case.Open("ERQI", 5), moment(AT, "CLERK"));

        assertThat(accepted.from()).isNull();
        assertThat(accepted.to()).isEqualTo(State.OPEN);
        assertThat(accepted.thing()).isEqualTo(new Case("ERQI", 5));
        assertThat(accepted.basis()).containsExactly(Case.TABLE, Case.REPORTED);
        assertThat(accepted.events())
                .containsExactly(new Decision.Occurrence(
                        "court.case.opened", new Case.Told("ERQI"), List.of(Case.TABLE, Case.REPORTED)));
    }

    @Test
    void becauseNamesOnlyTheRulesOfThisChange() {
        assertThat(accept(null, new Case.Open("ERQI", 1), moment(AT, "DEVICE")).basis())
                .containsExactly(Case.REPORTED);
    }

    @Test
    void everyFailingRuleIsNamedNotOnlyTheFirst() {
        var decision = decide(standing(State.OPEN, 1), new Case.Hear(1), moment(AT, "JUDGE"));

        assertThat(Docket.refused(decision)).hasSize(2).hasOnlyElementsOfType(Finding.Breached.class);
    }

    @Test
    void rulesThatAreMetAreAmongThoseThatDecided() {
        var accepted = accept(standing(State.OPEN, 1), new Case.Hear(3), moment(AT, "JUDGE"));

        assertThat(accepted.basis()).containsExactly(Case.PROVED, Case.HEARD_IN_TIME);
    }

    @Test
    void anEventThatDependsOnTheChangeIsToldOnlyThen() {
        assertThat(accept(standing(State.OPEN, 3), new Case.Hear(3), moment(AT, "JUDGE"))
                        .events())
                .isEmpty();
        assertThat(accept(standing(State.OPEN, 4), new Case.Hear(3), moment(AT, "JUDGE"))
                        .events())
                .singleElement()
                .returns("court.case.heard", Decision.Occurrence::type);
    }

    @Test
    void whatTheTableDoesNotListIsIllegalAndWhatIsAllowedIsSaid() {
        assertThat(decide(standing(State.HEARD, 1), new Case.Hear(3), moment(AT, "JUDGE")))
                .isEqualTo(new Decision.Illegal<Case, State>(State.HEARD, "hear", List.of("close", "raise")));
        assertThat(decide(null, new Case.Hear(3), moment(AT, "JUDGE")))
                .isEqualTo(new Decision.Illegal<Case, State>(null, "hear", List.of("open")));
        assertThat(decide(standing(State.OPEN, 1), new Case.Open("ERQI", 1), moment(AT, "CLERK")))
                .isInstanceOf(Decision.Illegal.class);
    }

    @Test
    void whatOnlyTheSuiteDoesIsNotOffered() {
        assertThat(Case.LIFECYCLE.allowed(State.CLOSED)).isEmpty();
        assertThat(Case.LIFECYCLE.allowed(State.OPEN)).containsExactly("adjourn", "close", "hear", "raise");
    }

    @Test
    void aCommandNoTableKnowsIsIllegal() {
        assertThat(decide(standing(State.OPEN, 1), "hello", moment(AT, "JUDGE")))
                .isInstanceOf(Decision.Illegal.class);
    }

    @Test
    void whoHoldsNoneOfTheRolesIsDeniedWhateverTheState() {
        assertThat(decide(standing(State.OPEN, 1), new Case.Hear(3), moment(AT, "CLERK")))
                .isEqualTo(new Decision.Denied<Case, State>(Set.of("JUDGE")));
        assertThat(decide(standing(State.CLOSED, 1), new Case.Hear(3), moment(AT, "CLERK")))
                .isInstanceOf(Decision.Denied.class);
    }

    @Test
    void theRolesOfTheRowThatFitsDecideWhoMay() {
        assertThat(decide(standing(State.OPEN, 1), new Case.Close(true), moment(AT, "JUDGE")))
                .isEqualTo(new Decision.Denied<Case, State>(Set.of("CLERK")));
        assertThat(accept(standing(State.OPEN, 1), new Case.Close(true), moment(AT, "CLERK"))
                        .events())
                .isEmpty();
        assertThat(accept(standing(State.OPEN, 1), new Case.Close(false), moment(AT, "JUDGE"))
                        .events())
                .hasSize(1);
    }

    @Test
    void aCommandThatFitsNoRowOfItsStateIsIllegal() {
        assertThat(decide(standing(State.HEARD, 1), new Case.Close(true), moment(AT, "JUDGE", "CLERK")))
                .isInstanceOf(Decision.Illegal.class);
    }

    @Test
    void anAdministratorMayAllButWhatOnlyTheSuiteDoes() {
        assertThat(decide(standing(State.OPEN, 1), new Case.Hear(3), moment(AT, Actor.ADMIN)))
                .isInstanceOf(Decision.Accepted.class);
        assertThat(decide(standing(State.CLOSED, 1), new Case.Wake(), moment(AT, Actor.ADMIN)))
                .isEqualTo(new Decision.Denied<Case, State>(Set.of(Actor.SYSTEM)));
        assertThat(decide(standing(State.CLOSED, 1), new Case.Wake(), moment(AT, Actor.SYSTEM)))
                .isInstanceOf(Decision.Accepted.class);
    }

    @Test
    void whatIsBelowEveryThresholdIsIgnoredAndNoFault() {
        var decision = decide(null, new Case.Open("ERQI", 0), moment(AT, "DEVICE"));

        assertThat(Docket.ignored(decision)).singleElement().returns(Case.TABLE, Finding::basis);
    }

    @Test
    void aRowWithoutANextStateStays() {
        var accepted = accept(standing(State.HEARD, 1), new Case.Raise(4), moment(AT, "CLERK"));

        assertThat(accepted.to()).isEqualTo(State.HEARD);
        assertThat(accepted.thing().level()).isEqualTo(4);
    }
}
