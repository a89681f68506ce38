package org.zhengan.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class TableTest {

    @Test
    void aFigureIsTheMedianWithTheLowestAndTheHighestRound() {
        var board = new Board();
        List.of(3_000.0, 1_000.0, 2_000.0).forEach(rate -> board.add(Subject.INSERT, Quantity.RATE, rate));

        assertThat(Table.of(board).rows())
                .containsExactly(List.of("store: insert, 64 clients", "2000 [1000–3000]", "", "", "", ""));
    }

    @Test
    void columnsStandBelowEachOther() {
        var table = new Table(List.of("a", "long heading"), List.of(List.of("wide cell", "1"), List.of("b", "2")));

        assertThat(table.plain())
                .isEqualTo(
                        """
                        a          long heading
                        ---------  ------------
                        wide cell  1
                        b          2
                        """);
    }

    @Test
    void markdownHasARuleBelowItsHeading() {
        var table = new Table(List.of("what", "per s"), List.of(List.of("insert", "2000")));

        assertThat(table.markdown())
                .isEqualTo(
                        """
                        | what   | per s |
                        | ------ | ----- |
                        | insert | 2000  |
                        """);
    }

    @Test
    void aMissedTargetIsSaidLoudly() {
        var missed = new Verdict("evaluation / bare", 0.7, Verdict.Bound.AT_LEAST, 0.75);

        assertThat(Table.of(List.of(missed)).plain()).contains("evaluation / bare  ≥ 0.75  0.70      MISSED");
    }
}
