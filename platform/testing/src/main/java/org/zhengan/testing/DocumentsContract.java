package org.zhengan.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
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
        return all.entrySet().stream()
                .map(each -> dynamicTest(each.getKey(), () -> hold(each.getKey(), each.getValue())));
    }

    private void hold(String name, Supplier<String> content) throws IOException {
        var file = folder().resolve(name);
        var declared = content.get();
        if (writes()) {
            Files.createDirectories(folder());
            Files.writeString(file, declared);
        }
        var committed = Files.exists(file) ? Files.readString(file) : "";

        assertThat(committed)
                .as("%s is not what the service declares; write it anew with -Dzhengan.docs=write and commit it", file)
                .isEqualTo(declared);
    }
}
