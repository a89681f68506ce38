package org.zhengan.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The journals of a data folder, one for each time the pages were saved; older ones are soon gone. */
record JournalFolder(Path folder) {

    Path file(long epoch) {
        return folder.resolve("journal-%016d.log".formatted(epoch));
    }

    List<Long> epochs() {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.matches("journal-\\d{16}\\.log"))
                    .map(name -> Long.valueOf(name.substring(8, 24)))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void deleteBefore(long epoch) {
        try {
            for (long old : epochs()) {
                if (old < epoch) {
                    Files.deleteIfExists(file(old));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
