package org.zhengan.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StatisticsTest {

    @Test
    void theMedianOfAnOddNumberIsTheMiddleOne() {
        assertThat(Statistics.median(List.of(9.0, 1.0, 5.0))).isEqualTo(5.0);
    }

    @Test
    void theMedianOfAnEvenNumberLiesBetweenTheTwoInTheMiddle() {
        assertThat(Statistics.median(List.of(4.0, 1.0, 8.0, 2.0))).isEqualTo(3.0);
    }

    @ParameterizedTest(name = "p{0} of 1 to 100 is {1}")
    @CsvSource({"1, 1", "50, 50", "99, 99", "100, 100"})
    void aPercentileIsTheNearestRank(int percent, long expected) {
        var descending = LongStream.rangeClosed(1, 100).map(each -> 101 - each).toArray();

        assertThat(Statistics.percentile(descending, percent)).isEqualTo(expected);
    }

    @ParameterizedTest(name = "p{0} of 1 to 3 is {1}")
    @CsvSource({"33, 1", "34, 2", "50, 2", "67, 3", "99, 3"})
    void aPercentileOfAFewIsOneOfThem(int percent, long expected) {
        assertThat(Statistics.percentile(new long[] {3, 1, 2}, percent)).isEqualTo(expected);
    }

    @Test
    void nothingHasNoFigures() {
        assertThatIllegalArgumentException().isThrownBy(() -> Statistics.median(List.of()));
        assertThatIllegalArgumentException().isThrownBy(() -> Statistics.percentile(new long[0], 50));
    }

    @Test
    void latenciesAreKeptWhateverTheirNumber() {
        var latencies = new Latencies();

        LongStream.rangeClosed(1, 100_000).forEach(each -> latencies.add(each * 1_000));

        assertThat(latencies.size()).isEqualTo(100_000);
        assertThat(latencies.millis(99)).isEqualTo(99.0);
    }

    @Test
    void aLoadHasARateOverItsWholeLength() {
        var latencies = new Latencies();
        LongStream.range(0, 500).forEach(latencies::add);

        assertThat(new Load(latencies, 250_000_000).perSecond()).isEqualTo(2_000.0);
    }
}
