package org.zhengan.vaccine.grade;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.zhengan.rules.Basis;
import org.zhengan.rules.Settings;
import org.zhengan.vaccine.grade.ScopeResult.Verdict;

class ScopingTest {

    private final Scoping scoping = new Scoping();

    @ParameterizedTest(name = "{0}, investigated {1}, suspected {2}, serious {3}: {4} by {5}")
    @CsvSource({
        "AEFI, true, true, , IN_SCOPE, VAC-1.3-1",
        "GROUP_ADVERSE_EVENT, true, true, , IN_SCOPE, VAC-1.3-1",
        "AEFI, false, true, , NOT_YET, VAC-1.3-1b",
        "AEFI, , , , NOT_YET, VAC-1.3-1b",
        "AEFI, true, , , NOT_YET, VAC-1.3-1b",
        "GROUP_ADVERSE_EVENT, false, false, true, NOT_YET, VAC-1.3-1b",
        "AEFI, true, false, , OUT, VAC-1.3-1c",
        "GROUP_ADVERSE_EVENT, true, false, true, OUT, VAC-1.3-1c",
        "SUPERVISION_OR_MONITORING, , , , IN_SCOPE, VAC-1.3-2",
        "OTHER, , , true, IN_SCOPE, VAC-1.3-3",
        "OTHER, , , false, OUT, VAC-1.3-3c",
        "OTHER, , , , NOT_YET, VAC-1.3-3b"
    })
    void eachRowOfTheTableDecides(
            ScopeSource source,
            @Nullable Boolean investigated,
            @Nullable Boolean suspected,
            @Nullable Boolean serious,
            Verdict verdict,
            String rule) {
        var inside = scoping.decide(
                new ScopeQuestion(Location.IN_CITY, source, investigated, suspected, serious), Settings.defaults());
        var involving = scoping.decide(
                new ScopeQuestion(Location.OUTSIDE_INVOLVING_CITY, source, investigated, suspected, serious),
                Settings.defaults());

        assertThat(inside.value().result()).isEqualTo(verdict);
        assertThat(inside.basis()).extracting(Basis::rule).containsExactly(rule);
        assertThat(involving.value().result()).isEqualTo(verdict);
        assertThat(involving.basis()).extracting(Basis::rule).containsExactly(rule, "VAC-1.3-5");
    }

    @ParameterizedTest
    @EnumSource
    void whatHappensOutsideWithoutInvolvingTheCityIsOutOfScope(ScopeSource source) {
        var answer = scoping.decide(new ScopeQuestion(Location.OUTSIDE, source, true, true, true), Settings.defaults());

        assertThat(answer.value().result()).isEqualTo(Verdict.OUT);
        assertThat(answer.basis()).extracting(Basis::rule).containsExactly("VAC-1.3-4");
    }
}
