package org.zhengan.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zhengan.rules.DecisionTable.row;

import java.util.Comparator;
import org.junit.jupiter.api.Test;

class DecisionTableTest {

    private static final Basis SMALL = Samples.rule("T-1");
    private static final Basis LARGE = Samples.rule("T-2");
    private static final Basis EVEN = Samples.rule("T-3");

    private final DecisionTable<Integer, Integer> table = DecisionTable.of(
            row(SMALL, number -> number > 0, 1),
            row(LARGE, number -> number >= 10, 2),
            row(EVEN, number -> number % 2 == 0 && number > 0, 2));

    @Test
    void theFirstRowThatHoldsDecides() {
        assertThat(table.first(12)).contains(new DecisionTable.Match<>(SMALL, 1));
    }

    @Test
    void everyRowThatHoldsIsNamedInOrder() {
        assertThat(table.all(12)).extracting(DecisionTable.Match::basis).containsExactly(SMALL, LARGE, EVEN);
    }

    @Test
    void theHighestResultDecidesAndTheUpperRowOfTwoEqualOnes() {
        assertThat(table.highest(12, Comparator.naturalOrder())).contains(new DecisionTable.Match<>(LARGE, 2));
        assertThat(table.highest(4, Comparator.naturalOrder())).contains(new DecisionTable.Match<>(EVEN, 2));
    }

    @Test
    void nothingIsGuessedWhereNoRowHolds() {
        assertThat(table.first(-1)).isEmpty();
        assertThat(table.all(-1)).isEmpty();
        assertThat(table.highest(-1, Comparator.naturalOrder())).isEmpty();
    }

    @Test
    void itsRulesAreThoseOfItsRows() {
        assertThat(table.rules()).containsExactly(SMALL, LARGE, EVEN);
    }
}
