package org.zhengan.standalone.fault;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.zhengan.standalone.Ports;
import org.zhengan.standalone.Standalone;
import org.zhengan.standalone.demo.Await;
import org.zhengan.standalone.demo.Caller;
import org.zhengan.standalone.token.Bearer;
import org.zhengan.standalone.token.DevelopmentSigner;

/** The suite of one data folder, started, killed and started again. */
final class ForkedSuite {

    private static final Duration TRIAL = Duration.ofHours(3);

    private final Path data;
    private final Ports ports;
    private final Map<String, String> environment;
    private Process process;

    private ForkedSuite(Path data, Ports ports, Map<String, String> environment) {
        this.data = data;
        this.ports = ports;
        this.environment = environment;
        this.process = begun();
    }

    static ForkedSuite in(Path data) {
        return in(data, Ports.free(), Map.of());
    }

    static ForkedSuite in(Path data, Ports ports, Map<String, String> further) {
        var environment = new HashMap<>(further);
        environment.put("ZHENGAN_DATA", data.toString());
        environment.put("ZHENGAN_PORT", Integer.toString(ports.gateway()));
        var suite = new ForkedSuite(data, ports, environment);
        suite.awaitReady();
        return suite;
    }

    Ports ports() {
        return ports;
    }

    void kill() {
        ForkedJvm.kill(process);
    }

    void startAgain() {
        process = begun();
        awaitReady();
    }

    Caller administrator() {
        var token = DevelopmentSigner.in(data.resolve("keys"))
                .token(Bearer.ADMINISTRATOR, Clock.systemUTC().instant(), TRIAL);
        return new Caller("http://localhost:" + ports.gateway(), token);
    }

    private Process begun() {
        return ForkedJvm.run(Standalone.class, data.resolveSibling("out.txt"), environment);
    }

    private void awaitReady() {
        Await.within(Duration.ofMinutes(5), "the suite answers", () -> {
            if (!process.isAlive()) {
                throw new IllegalStateException("the suite ended; see " + data.resolveSibling("out.txt"));
            }
            return answers() ? Optional.of(true) : Optional.empty();
        });
    }

    private boolean answers() {
        try {
            var caller = administrator();
            return caller.get("/api/vaccine/aefi-cases?limit=1").status() == 200
                    && caller.get("/api/gas/leak-alarms?limit=1").status() == 200
                    && caller.get("/api/fire/fire-incidents?limit=1").status() == 200;
        } catch (IllegalStateException notYet) {
            return false;
        }
    }
}
