package org.zhengan.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigInteger;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class FenTest {

    @Property
    void sharesAlwaysAddUpToTheAmount(
            @ForAll @LongRange(max = Long.MAX_VALUE) long amount,
            @ForAll @Size(min = 1, max = 16) List<@IntRange(min = 1, max = 1_000_000) Integer> weights,
            @ForAll @IntRange(max = 15) int oddFenTo) {
        int odd = oddFenTo % weights.size();

        var shares = new Fen(amount).split(weights, odd);

        assertThat(shares.stream().reduce(new Fen(0), Fen::plus)).isEqualTo(new Fen(amount));
    }

    @Property
    void eachShareButTheOddOneIsItsPartRoundedDown(
            @ForAll @LongRange(max = Long.MAX_VALUE) long amount,
            @ForAll @Size(min = 2, max = 5) List<@IntRange(min = 1, max = 1_000_000) Integer> weights) {
        long whole = weights.stream().mapToLong(Integer::longValue).sum();

        var shares = new Fen(amount).split(weights, 0);

        for (int i = 1; i < weights.size(); i++) {
            var exact = BigInteger.valueOf(amount)
                    .multiply(BigInteger.valueOf(weights.get(i)))
                    .divide(BigInteger.valueOf(whole));
            assertThat(shares.get(i).value()).isEqualTo(exact.longValueExact());
        }
        assertThat(shares.get(0).value()).isGreaterThanOrEqualTo(0);
    }

    @Test
    void theOddFenGoesWhereTheRuleSays() {
        assertThat(new Fen(100).split(List.of(1, 1, 1), 0)).containsExactly(new Fen(34), new Fen(33), new Fen(33));
        assertThat(new Fen(101).split(List.of(1, 1, 1), 2)).containsExactly(new Fen(33), new Fen(33), new Fen(35));
        assertThat(new Fen(7).split(List.of(0, 3, 1), 1)).containsExactly(new Fen(0), new Fen(6), new Fen(1));
    }

    @Test
    void nothingBelowZeroIsSplit() {
        assertThatExceptionOfType(IllegalArgumentException.class).isThrownBy(() -> new Fen(-1).split(List.of(1), 0));
        assertThatExceptionOfType(IllegalArgumentException.class).isThrownBy(() -> new Fen(1).split(List.of(2, -1), 0));
        assertThatExceptionOfType(IllegalArgumentException.class).isThrownBy(() -> new Fen(1).split(List.of(0, 0), 0));
    }

    @Test
    void aSumThatDoesNotFitIsNoSum() {
        assertThatExceptionOfType(ArithmeticException.class).isThrownBy(() -> new Fen(Long.MAX_VALUE).plus(new Fen(1)));
    }
}
