package org.zhengan.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.zhengan.rules.programme.Programme;

/** Holds the committed documents of a service to what it declares, or writes them with {@code -Dzhengan.docs=write}. */
public abstract class DocumentsContract {

    /** The programme whose documents are held. */
    protected abstract Programme programme();

    /** The folder of the documents, in the module's own. */
    protected Path folder() {
        return Path.of("docs");
    }

    /** Whether the documents are written rather than compared. */
    protected boolean writes() {
        return "write".equals(System.getProperty("zhengan.docs"));
    }

    /** What else is generated: file name to content, such as the API's description. */
    protected Map<String, Supplier<String>> more() {
        return Map.of();
    }

    /** Each document, compared or written. */
    @TestFactory
    final Stream<DynamicTest> everyCommittedDocumentIsWhatTheServiceDeclares() {
        Map<String, Supplier<String>> all = new LinkedHashMap<>();
        all.put("clauses.md", () -> ClauseTable.of(programme()));
        for (var ledger : programme().ledgers()) {
            all.put(ledger.lifecycle().name() + ".md", () -> StateDiagram.of(ledger.lifecycle()));
        }
        all.putAll(more());
        var each = all.entrySet().stream()
                .map(document -> dynamicTest(document.getKey(), () -> hold(document.getKey(), document.getValue())));
        return Stream.concat(each, Stream.of(dynamicTest("nothing else", () -> holdNothingElse(all.keySet()))));
    }

    /** A document of something no longer declared would be read as if it were. */
    private void holdNothingElse(Set<String> declared) throws IOException {
        try (var files = Files.exists(folder()) ? Files.walk(folder()) : Stream.<Path>empty()) {
            assertThat(files.filter(Files::isRegularFile)
                            .map(file -> folder().relativize(file).toString().replace('\\', '/')))
                    .as("%s holds what the service does not declare; remove it", folder())
                    .isSubsetOf(declared);
        }
    }

    private void hold(String name, Supplier<String> content) throws IOException {
        var file = folder().resolve(name);
        var declared = content.get();
        if (writes()) {
            Files.createDirectories(Objects.requireNonNull(file.getParent()));
            Files.writeString(file, declared);
        }
        var committed = Files.exists(file) ? Files.readString(file) : "";

        assertThat(committed)
                .as("%s is not what the service declares; write it anew with -Dzhengan.docs=write and commit it", file)
                .isEqualTo(declared);
    }
}
