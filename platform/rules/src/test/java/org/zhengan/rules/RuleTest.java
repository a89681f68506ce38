package org.zhengan.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RuleTest {

    private final Rule<Integer> atMostFive =
            Guard.of(Samples.BASIS, (Integer number) -> number <= 5, "too-many", "过多", "too many");

    @ParameterizedTest(name = "{0} is met: {1}")
    @CsvSource({"4, true", "5, true", "6, false"})
    void aGuardIsKeptOrBroken(int number, boolean met) {
        assertThat(atMostFive.check(number).isMet()).isEqualTo(met);
        assertThat(atMostFive.check(number).basis()).isEqualTo(Samples.BASIS);
    }

    @Test
    void aBrokenGuardSaysSoInBothLanguages() {
        assertThat(atMostFive.check(6))
                .isEqualTo(new Finding.Breached(Samples.BASIS, "too-many", new Text("过多", "too many")));
    }

    @Test
    void aMissingFactIsNeitherMetNorBreached() {
        var undecided = atMostFive.undecided("not-known", "未知", "not known");

        assertThat(undecided).isInstanceOf(Finding.Undecided.class);
        assertThat(undecided.isMet()).isFalse();
    }

    @ParameterizedTest(name = "on {0}: {1}")
    @CsvSource({"2022-01-31, false", "2022-02-01, true", "2024-12-31, true", "2025-01-01, false"})
    void aRuleIsInForceAsLongAsItsDocument(LocalDate day, boolean inForce) {
        assertThat(Samples.BASIS.inForceOn(day)).isEqualTo(inForce);
        assertThat(Samples.DOCUMENT.inForceOn(day)).isEqualTo(inForce);
    }
}
