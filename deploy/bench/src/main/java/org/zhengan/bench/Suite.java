package org.zhengan.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/** The suite in a process of its own, started by the command that its users give: {@code deploy/up}. */
final class Suite implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(10);
    private static final int VACCINE = 3;
    private static final int BROKER = 16;
    private static final int STORE = 18;

    private final Options options;
    private final Path data;
    private final Child child;
    private final Duration took;

    private Suite(Options options, Path data, Child child, Duration took) {
        this.options = options;
        this.data = data;
        this.child = child;
        this.took = took;
    }

    static Suite start(Options options, Path data) {
        var command = new ProcessBuilder(options.root().resolve("deploy/up").toString());
        command.environment().put("ZHENGAN_DATA", data.toString());
        command.environment().put("ZHENGAN_PORT", Integer.toString(options.port()));
        long began = System.nanoTime();
        var child = Child.start(command, "Zheng'an is up", PATIENCE);
        return new Suite(options, data, child, Duration.ofNanos(System.nanoTime() - began));
    }

    /** From the command to the line that says it is up. */
    Duration took() {
        return took;
    }

    long residentBytes() {
        return child.residentBytes();
    }

    /** A token that may do everything, from the command that makes them. */
    String token() {
        var command = new ProcessBuilder(
                options.root().resolve("deploy/token").toString(), "--roles", "ADMIN", "--district", "CITY");
        command.environment().put("ZHENGAN_DATA", data.toString());
        command.redirectError(ProcessBuilder.Redirect.INHERIT);
        try {
            var process = command.start();
            var token = new String(process.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
            if (token.isBlank()) {
                throw new IllegalStateException("deploy/token printed nothing");
            }
            return token.strip();
        } catch (IOException failed) {
            throw new IllegalStateException("deploy/token did not run", failed);
        }
    }

    Path publicKey() {
        return data.resolve("keys/public.pem");
    }

    String gateway() {
        return "http://127.0.0.1:" + options.port();
    }

    String vaccine() {
        return "http://127.0.0.1:" + (options.port() + VACCINE);
    }

    String broker() {
        return "127.0.0.1:" + (options.port() + BROKER);
    }

    String store() {
        return "mongodb://127.0.0.1:" + (options.port() + STORE) + "/?retryWrites=false&directConnection=true";
    }

    /** The options of its virtual machine that matter to speed, so that what it is compared with runs under the same. */
    List<String> machineOptions() {
        return child.machineOptions();
    }

    @Override
    public void close() {
        child.close();
    }
}
