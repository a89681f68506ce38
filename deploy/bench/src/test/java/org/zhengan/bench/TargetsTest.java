package org.zhengan.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TargetsTest {

    @Test
    void theCeilingIsWhatTheSumOfThePartsAllows() {
        assertThat(new Targets(Boards.allJustMet()).ceiling()).isEqualTo(1_000.0);
    }

    @Test
    void aTargetIsMetOnItsLimit() {
        assertThat(new Targets(Boards.allJustMet()).verdicts()).hasSize(8).allMatch(Verdict::met);
    }

    @ParameterizedTest(name = "{0} {1} at {2}")
    @CsvSource({
        "DIRECT_64, RATE, 799, 0",
        "GATEWAY_64, RATE, 479, 1",
        "GATEWAY_1, P50, 6.51, 2",
        "GRADE, RATE, 2999, 3",
        "EVENT_HALF, P99, 25.1, 4",
        "LIST_LARGE, P50, 13.1, 5",
        "START, READY, 20.1, 6",
        "START, RESIDENT, 1001, 7"
    })
    void aTargetIsMissedJustBeyondIt(Subject subject, Quantity quantity, double value, int verdict) {
        var board = Boards.allJustMet();
        double before = board.median(subject, quantity);
        board.add(subject, quantity, 2 * value - before);

        assertThat(new Targets(board).verdicts().get(verdict).met()).isFalse();
    }

    @Test
    void thereIsNoVerdictOnWhatWasNotMeasured() {
        var targets = new Targets(new Board());

        assertThatIllegalArgumentException().isThrownBy(targets::verdicts);
    }
}
