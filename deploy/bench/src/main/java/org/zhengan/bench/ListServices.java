package org.zhengan.bench;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.zhengan.vaccine.VaccineIncidentApplication;

/** Vaccine services side by side in one process, each with a ledger of another size, so that the sizes can take turns. */
public final class ListServices {

    private ListServices() {}

    /** Serves databases from a port on: {@code port publicKey broker store database…}. */
    public static void main(String... arguments) {
        System.setProperty("org.springframework.boot.logging.LoggingSystem", "none");
        for (int i = 4; i < arguments.length; i++) {
            VaccineIncidentApplication.application()
                    .run(
                            "--server.address=127.0.0.1",
                            "--server.port=" + (Integer.parseInt(arguments[0]) + i - 4),
                            "--spring.security.oauth2.resourceserver.jwt.public-key-location="
                                    + Path.of(arguments[1]).toUri(),
                            // of measurements alone, and so no secret
                            "--zhengan.personal.keys.bench=MDEyMzQ1Njc4OWFiY2RlZjAxMjM0NTY3ODlhYmNkZWY=",
                            "--spring.kafka.bootstrap-servers=" + arguments[2],
                            "--spring.mongodb.uri=" + arguments[3],
                            "--spring.mongodb.database=" + arguments[i]);
        }
        System.out.println("ready");
    }

    static Child start(Options options, Suite suite, List<String> databases) {
        List<String> arguments = new ArrayList<>(List.of(
                Integer.toString(options.listPort()), suite.publicKey().toString(), suite.broker(), suite.store()));
        arguments.addAll(databases);
        return Child.program(ListServices.class, suite.machineOptions(), arguments, Options.PATIENCE);
    }
}
