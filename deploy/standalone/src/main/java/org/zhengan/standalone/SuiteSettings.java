package org.zhengan.standalone;

import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What an operator chooses for a suite in one process.
 *
 * @param data the folder in which everything is kept
 * @param ports where it listens
 * @param address the interface on which the gateway listens
 * @param kafka an external broker, in place of the embedded one
 * @param mongodb an external store, in place of the embedded one
 */
public record SuiteSettings(Path data, Ports ports, String address, @Nullable String kafka, @Nullable String mongodb) {

    private static final int DEFAULT_PORT = 8080;

    /** The embedded suite in a folder, from a port on, for this machine only. */
    public static SuiteSettings of(Path data, int port) {
        return new SuiteSettings(data, new Ports(port), "127.0.0.1", null, null);
    }

    /** What the environment says; without a word about it, the folder is {@code .zhengan} and the port 8080. */
    static SuiteSettings from(Map<String, String> environment) {
        return new SuiteSettings(
                Path.of(environment.getOrDefault("ZHENGAN_DATA", ".zhengan")).toAbsolutePath(),
                new Ports(port(environment.get("ZHENGAN_PORT"))),
                environment.getOrDefault("ZHENGAN_ADDRESS", "127.0.0.1"),
                environment.get("ZHENGAN_KAFKA"),
                environment.get("ZHENGAN_MONGODB_URI"));
    }

    private static int port(@Nullable String given) {
        if (given == null) {
            return DEFAULT_PORT;
        }
        try {
            return Integer.parseInt(given.strip());
        } catch (NumberFormatException unusable) {
            throw new Refusal("ZHENGAN_PORT is not a port: " + given);
        }
    }
}
