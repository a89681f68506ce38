package org.zhengan.gateway.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PatienceTest {

    private static final List<Duration> RETRIES = List.of(Duration.ofSeconds(10), Duration.ofHours(10));

    @ParameterizedTest
    @CsvSource({"1, 0.5, PT10S", "1, 0, PT8S", "1, 1, PT12S", "2, 0.5, PT10H", "2, 0, PT8H", "2, 1, PT12H"})
    void waitsLongerEachTimeAndNotAllForTheSameTime(int attempts, double random, Duration wait) {
        assertThat(new Patience(RETRIES, () -> random).after(attempts)).contains(wait);
    }

    @Test
    void endsAfterTheLastAttempt() {
        assertThat(new Patience(RETRIES, () -> 0.5).after(3)).isEmpty();
    }
}
