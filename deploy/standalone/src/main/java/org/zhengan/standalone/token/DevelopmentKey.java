package org.zhengan.standalone.token;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;

/**
 * The key personal values of a suite in one process are sealed under, in place of the city's key store: made on the first
 * start and readable to its owner only. It lies beside what it seals, so it protects copies of the store, not the machine.
 */
public record DevelopmentKey(Path folder) {

    private static final int BYTES = 32;

    /** The setting that hands it to a service; an operator's own keys and {@code current} stand beside it. */
    public String setting() {
        try {
            return "--zhengan.personal.keys.standalone="
                    + Files.readString(made()).strip();
        } catch (IOException away) {
            throw new UncheckedIOException("the key in " + folder + " cannot be read or made", away);
        }
    }

    private synchronized Path made() throws IOException {
        var file = folder.resolve("personal.key");
        if (!Files.exists(file)) {
            Files.createDirectories(folder);
            var unfinished = folder.resolve("personal.key.new");
            Files.deleteIfExists(unfinished);
            if (folder.getFileSystem().supportedFileAttributeViews().contains("posix")) {
                Files.createFile(
                        unfinished, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            }
            var key = new byte[BYTES];
            new SecureRandom().nextBytes(key);
            Files.writeString(unfinished, Base64.getEncoder().encodeToString(key) + "\n");
            Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE);
        }
        return file;
    }
}
