package org.zhengan.store;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

/** An embedded store in a JVM of its own, which can be killed at any moment. */
final class ForkedStore implements AutoCloseable {

    private final Process process;
    private final String connectionString;

    /** The smaller the journal may grow, the more often the pages are being saved when the kill comes. */
    ForkedStore(Path folder, int journalBytes) {
        try {
            process = new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "-Xmx512m",
                            "-XX:TieredStopAtLevel=1",
                            "-Dzhengan.store.journal-bytes=" + journalBytes,
                            "-cp",
                            System.getProperty("java.class.path"),
                            EmbeddedStoreServer.class.getName(),
                            folder.toString(),
                            "0")
                    .redirectError(folder.resolveSibling("store.err").toFile())
                    .start();
            BufferedReader output = process.inputReader();
            String line = output.readLine();
            while (line != null && !line.contains("mongodb://")) {
                line = output.readLine();
            }
            if (line == null) {
                throw new IllegalStateException("the store did not start");
            }
            connectionString = line.substring(line.indexOf("mongodb://"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String connectionString() {
        return connectionString;
    }

    void kill() {
        process.destroyForcibly();
        awaitEnd();
    }

    @Override
    public void close() {
        process.destroy();
        awaitEnd();
    }

    private void awaitEnd() {
        try {
            if (!process.waitFor(60, TimeUnit.SECONDS)) {
                throw new IllegalStateException("the store does not end");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
