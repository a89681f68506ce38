package org.zhengan.standalone.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import org.springframework.util.FileSystemUtils;
import org.zhengan.standalone.Ports;
import org.zhengan.standalone.Suite;
import org.zhengan.standalone.SuiteSettings;
import org.zhengan.standalone.token.Bearer;

/** One suite for all tests of this JVM that watch it from outside. */
final class Stage {

    private static final Duration PLAY = Duration.ofHours(1);

    /** Every request traced; webhooks to this machine; streams that tell often that they live. */
    private static final Map<String, String> SETTINGS = Map.of(
            "management.tracing.sampling.probability", "1.0",
            "zhengan.gateway.webhooks.allow-private-targets", "true",
            "zhengan.gateway.webhooks.discovery", "500ms",
            "zhengan.gateway.stream.heartbeat", "500ms");

    private final Path data = folder();
    private final Ports ports = Ports.free();
    private final Suite suite;

    private Stage() {
        SETTINGS.forEach(System::setProperty);
        suite = Suite.start(SuiteSettings.of(data, ports.gateway()));
        SETTINGS.keySet().forEach(System::clearProperty);
        Runtime.getRuntime().addShutdownHook(new Thread(this::end, "stage-end"));
    }

    private void end() {
        suite.close();
        try {
            FileSystemUtils.deleteRecursively(data);
        } catch (IOException kept) {
            throw new UncheckedIOException(kept);
        }
    }

    static Stage shared() {
        return Shared.STAGE;
    }

    /** What it has left lying, with what was heard in {@code log}. */
    LeftLying leftLying(HeardLog log) {
        return new LeftLying(data, ports, log);
    }

    /** A cast for one play, with people of its own. */
    Cast cast() {
        return new Cast(suite.address(), suite.signer(), Clock.systemUTC().instant(), new People());
    }

    Caller caller(Bearer bearer) {
        return new Caller(
                suite.address(), suite.signer().token(bearer, Clock.systemUTC().instant(), PLAY));
    }

    Caller stranger() {
        return new Caller(suite.address(), "no-token");
    }

    private static Path folder() {
        try {
            return Files.createTempDirectory("zhengan-stage");
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    /** Made when first asked for, ended with the JVM. */
    private static final class Shared {

        private static final Stage STAGE = new Stage();
    }
}
