package org.zhengan.testing.search;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.function.BiConsumer;
import java.util.zip.GZIPInputStream;

/** Every file in a folder and beneath it; what is packed is unpacked. What is removed meanwhile does not lie there. */
public record Folder(Path path) implements Place {

    @Override
    public void show(BiConsumer<String, InputStream> to) {
        try {
            Files.walkFileTree(path, new Visit(to));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private final class Visit extends SimpleFileVisitor<Path> {

        private final BiConsumer<String, InputStream> to;

        Visit(BiConsumer<String, InputStream> to) {
            this.to = to;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
            try (var content = Files.newInputStream(file)) {
                boolean packed = file.toString().endsWith(".gz");
                to.accept("file " + path.relativize(file), packed ? new GZIPInputStream(content) : content);
                return FileVisitResult.CONTINUE;
            } catch (NoSuchFileException removed) {
                return FileVisitResult.CONTINUE;
            }
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException failed) throws IOException {
            if (failed instanceof NoSuchFileException) {
                return FileVisitResult.CONTINUE;
            }
            throw failed;
        }
    }
}
