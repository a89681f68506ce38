package org.zhengan.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.zhengan.rules.programme.Programme;

/** Holds a service's README to what the service declares: who sets it up or calls it finds everything there. */
public abstract class ReadmeContract {

    /** The programme whose README is held. */
    protected abstract Programme programme();

    /** The README, in the module's own folder. */
    protected Path file() {
        return Path.of("README.md");
    }

    @Test
    final void namesEverySettingWithItsDefault() throws IOException {
        names(programme().allSettings().stream()
                .map(setting -> "| `%s` | %s |".formatted(setting.key(), setting.byDefault())));
    }

    @Test
    final void namesEveryEventItTells() throws IOException {
        names(programme().events().keySet().stream().map("| `%s` |"::formatted));
    }

    @Test
    final void namesEveryEventItReactsTo() throws IOException {
        names(programme().reactions().stream().map(reaction -> "`" + reaction.eventType() + "`"));
    }

    @Test
    final void namesEveryEvaluation() throws IOException {
        names(programme().evaluations().stream().map(evaluation -> "`" + evaluation.name() + "`"));
    }

    private void names(Stream<String> declared) throws IOException {
        var readme = Files.readString(file());
        assertThat(declared.filter(each -> !readme.contains(each)))
                .as("what %s does not name", file())
                .isEmpty();
    }
}
