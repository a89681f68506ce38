package org.zhengan.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;

/** Folders for servers that live as long as the JVM. */
final class TemporaryFolder {

    private TemporaryFolder() {}

    static Path make(String name) {
        try {
            return Files.createTempDirectory("zhengan-" + name);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    static void remove(Path folder) {
        try (var inside = Files.walk(folder)) {
            for (var each : inside.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(each);
            }
        } catch (IOException left) {
            throw new UncheckedIOException(left);
        }
    }
}
