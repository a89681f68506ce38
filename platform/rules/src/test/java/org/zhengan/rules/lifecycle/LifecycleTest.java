package org.zhengan.rules.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zhengan.rules.District;
import org.zhengan.rules.Samples;
import org.zhengan.rules.Term;
import org.zhengan.rules.lifecycle.Case.State;

class LifecycleTest {

    private final Lifecycle<Case, State> lifecycle = Case.LIFECYCLE;

    @Test
    void everyRuleTheTableMayDecideByIsCited() {
        assertThat(lifecycle.rules())
                .containsExactlyInAnyOrder(Case.REPORTED, Case.HEARD_IN_TIME, Case.FREE, Case.TABLE, Case.PROVED);
    }

    @Test
    void rulesByWhichClocksMoveAreCited() {
        var a = Samples.rule("M-1");
        var b = Samples.rule("M-2");
        var c = Samples.rule("M-3");
        var d = Samples.rule("M-4");

        var moving = Case.builder()
                .cites(List.of(d))
                .on(Case.Raise.class)
                .from(State.OPEN)
                .suspends("hear", a)
                .resumes("hear", b)
                .extendsBy("hear", change -> new Term.Days(1), c)
                .tightens(Case.HEARING)
                .build();

        assertThat(moving.rules()).containsExactlyInAnyOrder(a, b, c, d, Case.HEARD_IN_TIME);
    }

    @Test
    void rulesAreCitedInTheOrderOfTheTable() {
        assertThat(lifecycle.table().get(0).basis()).containsExactly(Case.REPORTED, Case.TABLE, Case.HEARD_IN_TIME);
    }

    @Test
    void theTableIsThereForReaders() {
        var hear = lifecycle.table().get(1);

        assertThat(hear.command()).isEqualTo("hear");
        assertThat(hear.commandType()).isEqualTo(Case.Hear.class);
        assertThat(hear.from()).containsExactly("OPEN");
        assertThat(hear.to()).isEqualTo("HEARD");
        assertThat(hear.roles()).containsExactly("JUDGE");
        assertThat(hear.events()).isEqualTo(Map.of("court.case.heard", Case.Told.class));
        assertThat(hear.starts()).isFalse();
        assertThat(lifecycle.table().get(0).starts()).isTrue();
        assertThat(lifecycle.table().get(0).opens()).containsExactly("hear", "report");
    }

    @Test
    void everyEventOfTheTableIsNamedWithItsData() {
        assertThat(lifecycle.events())
                .containsOnlyKeys(
                        "court.case.opened",
                        "court.case.heard",
                        "court.case.closed",
                        "court.case.summoned",
                        "court.case.escalated")
                .containsValue(Case.Told.class);
    }

    @Test
    void aNaturalKeyIsHeldInItsStatesOnly() {
        var place = lifecycle.keys().get(1);
        var thing = new Case("ERQI", 2);

        assertThat(place.of(thing, State.OPEN)).isEqualTo("place|ERQI").isEqualTo(place.stored("ERQI"));
        assertThat(place.of(thing, State.HEARD)).isEqualTo("place|ERQI");
        assertThat(place.of(thing, State.CLOSED)).isNull();
    }

    @Test
    void aNaturalKeyWithoutStatesIsHeldAlwaysAndANullValueIsNone() {
        var always = lifecycle.keys().get(0);

        assertThat(always.of(new Case("ERQI", 2), State.CLOSED)).isEqualTo("place-level|ERQI2");
        assertThat(always.of(new Case("ERQI", 0), State.OPEN)).isNull();
    }

    @Test
    void aCommandFindsItsThingByANaturalKeyWhereThatIsSaid() {
        var address = lifecycle.address(Case.Open.class).orElseThrow();

        assertThat(address.key()).isEqualTo("place");
        assertThat(address.value().apply(new Case.Open("HUIJI", 1))).isEqualTo("HUIJI");
        assertThat(lifecycle.address(Case.Hear.class)).isEmpty();
    }

    @Test
    void aThingBelongsToItsDistrictAndHasItsNumber() {
        assertThat(lifecycle.district().apply(new Case("HUIJI", 1))).isEqualTo(District.HUIJI);
        assertThat(lifecycle.numberPrefix()).isEqualTo("CS");
    }

    @Test
    void aThingHasEndedWhereNoRowLeadsOut() {
        var ending = Case.builder()
                .on(Case.Open.class)
                .starts(Case.State.OPEN)
                .on(Case.Close.class)
                .from(Case.State.OPEN)
                .to(Case.State.CLOSED)
                .on(Case.Raise.class)
                .from(Case.State.CLOSED)
                .build();

        assertThat(ending.open()).containsExactly(Case.State.OPEN);
        assertThat(lifecycle.open()).containsExactly(Case.State.OPEN, Case.State.HEARD, Case.State.CLOSED);
    }

    @Test
    void aRowThatLeadsNowhereIsRefusedWhenTheTableIsWritten() {
        assertThatIllegalStateException()
                .isThrownBy(() -> Case.builder().on(Case.Hear.class).by("JUDGE").build())
                .withMessageContaining("Hear");
    }

    @ParameterizedTest
    @CsvSource({"MarkFalse, mark-false", "onsetOn, onset-on", "Raise, raise", "level2Alarm, level2-alarm"})
    void namesOfClassesAreWrittenInKebabCase(String name, String kebab) {
        assertThat(CommandName.kebab(name)).isEqualTo(kebab);
    }
}
