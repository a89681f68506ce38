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
 * A key under which a suite in one process seals something, in place of the city's key store: made on the first start and
 * readable to its owner only. It lies beside what it seals, so it protects copies of the store, not the machine.
 */
public record DevelopmentKey(Path folder, String name) {

    private static final int BYTES = 32;

    /** That of personal values, as a service is told of it; an operator's own keys and {@code current} stand beside it. */
    public static String ofPersonalValues(Path folder) {
        return "--zhengan.personal.keys.standalone=" + new DevelopmentKey(folder, "personal").read();
    }

    /** That of the secrets of webhooks, as the gateway is told of it, unless the operator gives one of his own. */
    public static String ofWebhooks(Path folder) {
        var own = new DevelopmentKey(folder, "webhooks").read();
        return "--zhengan.gateway.webhooks.key=${ZHENGAN_GATEWAY_WEBHOOKS_KEY:" + own + "}";
    }

    private String read() {
        try {
            return Files.readString(made()).strip();
        } catch (IOException away) {
            throw new UncheckedIOException("the key in " + folder + " cannot be read or made", away);
        }
    }

    private synchronized Path made() throws IOException {
        var file = folder.resolve(name + ".key");
        if (!Files.exists(file)) {
            Files.createDirectories(folder);
            var unfinished = folder.resolve(name + ".key.new");
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
