package org.zhengan.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zhengan.rules.programme.Programme;
import org.zhengan.rules.programme.Reaction;
import org.zhengan.testing.lamp.Brightness;
import org.zhengan.testing.lamp.Lamp;
import org.zhengan.testing.lamp.LampProgramme;

class ReadmeContractTest {

    private static final ThreadLocal<Path> FILE = new ThreadLocal<>();

    private static final String WHOLE =
            """
            | `watts` | 60 | how bright |
            | `light.street-lamp.put-up` | a lamp is put up |
            | `light.deadline.overdue` | nobody came |
            Hears of `sun.day.ended`, is asked for `brightness`.
            """;

    @BeforeEach
    void useTheFolder(@TempDir Path folder) {
        FILE.set(folder.resolve("README.md"));
    }

    @Test
    void holdsOfAReadmeThatNamesAll() throws IOException {
        Files.writeString(FILE.get(), WHOLE);

        assertThat(Outcome.of(OfLamps.class).passed()).hasSize(4);
        assertThat(Outcome.of(OfLamps.class).failed()).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "| 60 |, namesEverySettingWithItsDefault",
        "light.street-lamp.put-up, namesEveryEventItTells",
        "light.deadline.overdue, namesEveryEventItTells",
        "sun.day.ended, namesEveryEventItReactsTo",
        "brightness, namesEveryEvaluation"
    })
    void findsWhatIsNotNamed(String missing, String failing) throws IOException {
        Files.writeString(FILE.get(), WHOLE.replace(missing, ""));

        assertThat(Outcome.of(OfLamps.class).failed()).containsExactly(failing);
    }

    @Test
    void findsThatThereIsNoReadme() {
        assertThat(Outcome.of(OfLamps.class).passed()).isEmpty();
    }

    static class OfLamps extends ReadmeContract {

        private record DayEnded() {}

        @Override
        protected Programme programme() {
            return LampProgramme.PROGRAMME
                    .deciding(new Brightness())
                    .reacting(Reaction.on("sun.day.ended", DayEnded.class)
                            .run(Lamp.LIFECYCLE, Lamp.ReportDark.class, ended -> new Lamp.ReportDark()));
        }

        @Override
        protected Path file() {
            return FILE.get();
        }
    }
}
