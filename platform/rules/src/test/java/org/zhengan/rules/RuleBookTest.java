package org.zhengan.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RuleBookTest {

    private record AtMost(int most, Basis basis) implements Rule<Integer> {

        @Override
        public Finding check(Integer number) {
            return number <= most ? met() : breached("too-many", "过多", "too many");
        }
    }

    private static final Basis OLD = Samples.rule("B-1").inForce(LocalDate.of(2020, 1, 1), LocalDate.of(2022, 3, 1));
    private static final Basis NEW = Samples.rule("B-2").inForce(LocalDate.of(2022, 3, 1), null);

    private final RuleBook<Integer> book = RuleBook.of(new AtMost(10, OLD), new AtMost(5, NEW));

    @ParameterizedTest(name = "7 on {0}: met {2} under {1}")
    @CsvSource({"2022-02-28, B-1, true", "2022-03-01, B-2, false", "2020-01-01, B-1, true"})
    void factsAreJudgedByTheRulesOfTheirDay(LocalDate day, String rule, boolean met) {
        assertThat(book.check(7, day)).singleElement().satisfies(finding -> {
            assertThat(finding.basis().rule()).isEqualTo(rule);
            assertThat(finding.isMet()).isEqualTo(met);
        });
    }

    @Test
    void noRuleJudgesWhatHappenedBeforeIt() {
        assertThat(book.check(7, LocalDate.of(2019, 12, 31))).isEmpty();
    }

    @Test
    void everyFindingIsReturnedNotOnlyTheFirst() {
        var both = RuleBook.of(new AtMost(5, Samples.rule("B-3")), new AtMost(6, Samples.rule("B-4")));

        assertThat(both.check(7, LocalDate.of(2022, 3, 1))).hasSize(2).allSatisfy(finding -> assertThat(finding)
                .isInstanceOf(Finding.Breached.class));
    }

    @Test
    void aRuleIsInForceAsLongAsItsDocument() {
        assertThat(Samples.BASIS.inForceOn(LocalDate.of(2022, 1, 31))).isFalse();
        assertThat(Samples.BASIS.inForceOn(LocalDate.of(2022, 2, 1))).isTrue();
        assertThat(Samples.BASIS.inForceOn(LocalDate.of(2024, 12, 31))).isTrue();
        assertThat(Samples.BASIS.inForceOn(LocalDate.of(2025, 1, 1))).isFalse();
        assertThat(Samples.DOCUMENT.inForceOn(LocalDate.of(2024, 12, 31))).isTrue();
        assertThat(Samples.DOCUMENT.inForceOn(LocalDate.of(2025, 1, 1))).isFalse();
    }

    @Test
    void aMissingFactIsNeitherMetNorBreached() {
        var undecided = new AtMost(1, Samples.BASIS).undecided("not-known", "未知", "not known");

        assertThat(undecided).isInstanceOf(Finding.Undecided.class);
        assertThat(undecided.isMet()).isFalse();
    }
}
