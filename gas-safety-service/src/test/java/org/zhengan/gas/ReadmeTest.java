package org.zhengan.gas;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class ReadmeTest {

    private static String readme = "";

    @BeforeAll
    static void read() throws IOException {
        readme = Files.readString(Path.of("README.md"));
    }

    @Test
    void namesEverySettingWithItsDefault() {
        assertThat(GasProgramme.PROGRAMME.settings()).isNotEmpty().allSatisfy(setting -> assertThat(readme)
                .contains("| `%s` | %s |".formatted(setting.key(), setting.byDefault())));
    }

    @Test
    void namesEveryEventAndEveryEvaluation() {
        var programme = GasProgramme.PROGRAMME;

        assertThat(programme.events().keySet())
                .allSatisfy(type -> assertThat(readme).contains("| `" + type + "` |"));
        assertThat(programme.reactions())
                .allSatisfy(reaction -> assertThat(readme).contains("`" + reaction.eventType() + "`"));
        assertThat(programme.evaluations())
                .allSatisfy(evaluation -> assertThat(readme).contains("`" + evaluation.name() + "`"));
    }
}
