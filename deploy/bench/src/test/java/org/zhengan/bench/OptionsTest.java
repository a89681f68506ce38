package org.zhengan.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OptionsTest {

    private static final Path ROOT = Path.of("/");

    @Test
    void aRunWarmsUpForMinutesAndTakesFiveRounds() {
        var options = Options.parse(ROOT, List.of());

        assertThat(options.warmUp()).isEqualTo(Duration.ofMinutes(3));
        assertThat(options.rounds()).isEqualTo(5);
        assertThat(options.largest()).isEqualTo(1_000_000);
    }

    @Test
    void whatIsGivenGoesBeforeWhatQuickStandsFor() {
        var options = Options.parse(ROOT, List.of("--warm-up", "7", "--quick"));

        assertThat(options.warmUp()).isEqualTo(Duration.ofSeconds(7));
        assertThat(options.rounds()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"--rounds 4", "--round 5", "--rounds", "--rounds five"})
    void whatMakesNoSenseIsAnsweredWithTheUsage(String given) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Options.parse(ROOT, List.of(given.split(" "))))
                .withMessageContaining("deploy/bench/run [--quick]");
    }
}
