package org.zhengan.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zhengan.rules.programme.Programme;
import org.zhengan.testing.lamp.LampProgramme;

class DocumentsContractTest {

    private static final ThreadLocal<Path> FOLDER = new ThreadLocal<>();

    @BeforeEach
    void useTheFolder(@TempDir Path folder) {
        FOLDER.set(folder.resolve("docs"));
    }

    @Test
    void writesEveryDocumentAndThenFindsThemCurrent() {
        assertThat(Outcome.of(Comparing.class).failed())
                .containsExactlyInAnyOrder("clauses.md", "street-lamp.md", "more/notes.txt");

        assertThat(Outcome.of(Writing.class).failed()).isEmpty();

        assertThat(FOLDER.get()).isDirectoryContaining("glob:**/clauses.md");
        assertThat(Outcome.of(Comparing.class).passed()).hasSize(4);
    }

    @Test
    void findsADocumentThatWasEditedByHand() throws IOException {
        assertThat(Outcome.of(Writing.class).failed()).isEmpty();

        Files.writeString(FOLDER.get().resolve("street-lamp.md"), "by hand");

        assertThat(Outcome.of(Comparing.class).failed()).containsExactly("street-lamp.md");
    }

    @Test
    void findsADocumentOfWhatIsNoLongerDeclared() throws IOException {
        assertThat(Outcome.of(Writing.class).failed()).isEmpty();

        Files.writeString(FOLDER.get().resolve("more/gone.json"), "{}");

        assertThat(Outcome.of(Comparing.class).failed()).containsExactly("nothing else");
    }

    static class Comparing extends DocumentsContract {

        @Override
        protected Programme programme() {
            return LampProgramme.PROGRAMME;
        }

        @Override
        protected Path folder() {
            return FOLDER.get();
        }

        @Override
        protected boolean writes() {
            return false;
        }

        @Override
        protected Map<String, Supplier<String>> more() {
            return Map.of("more/notes.txt", () -> "more");
        }
    }

    static class Writing extends Comparing {
        @Override
        protected boolean writes() {
            return true;
        }
    }
}
