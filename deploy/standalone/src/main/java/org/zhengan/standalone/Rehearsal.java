package org.zhengan.standalone;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.zhengan.standalone.token.Bearer;

/** A start in an empty folder that ends at once: what it made the JVM load goes into the class-data archive. */
final class Rehearsal {

    private static final Duration TOKEN_LIFE = Duration.ofMinutes(10);

    private Rehearsal() {}

    /** Starts a suite on free ports, asks each service once and ends it. */
    static void play(Path data, Instant now) throws InterruptedException {
        var settings = SuiteSettings.of(data, Ports.free().gateway());
        try (var suite = Suite.start(settings)) {
            var token = suite.signer().token(Bearer.ADMINISTRATOR, now, TOKEN_LIFE);
            var client = HttpClient.newHttpClient();
            for (var path : paths()) {
                var request = HttpRequest.newBuilder(URI.create(suite.address() + path))
                        .header("Authorization", "Bearer " + token)
                        .timeout(Duration.ofSeconds(30))
                        .build();
                System.out.println(path + " "
                        + client.send(request, BodyHandlers.discarding()).statusCode());
            }
        } catch (IOException failed) {
            throw new IllegalStateException("a call of the rehearsal failed", failed);
        }
    }

    private static List<String> paths() {
        var paths = new ArrayList<>(List.of("/actuator/health/readiness", "/actuator/prometheus", "/api/catalogue"));
        for (var member : Members.ALL) {
            paths.add("/api/" + member.context() + "/deadlines");
            paths.add("/api/" + member.context() + "/changes");
            paths.add("/api/" + member.context() + "/policies");
            paths.add("/api/" + member.context() + "/openapi.json");
        }
        return paths;
    }
}
