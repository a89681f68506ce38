package org.zhengan.standalone.demo;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** A sheet of AEFI cases brought to the gateway, and followed to its end. */
final class Import {

    private static final String PATH = "/api/vaccine/aefi-cases/imports?mode=perRow";
    private static final Set<String> ENDED = Set.of("DONE", "REFUSED", "FAILED");
    private static final Duration LONGEST = Duration.ofMinutes(20);

    private Import() {}

    /** The job as it has ended. */
    static JsonNode of(Caller caller, Path sheet) {
        var job = caller.postSheet(PATH, sheet, "demo-" + System.nanoTime()).ok();
        var self = job.at("/links/self").asString();
        return Await.within(LONGEST, "the import", () -> {
            var now = caller.get(self).ok();
            return ENDED.contains(now.path("state").asString()) ? Optional.of(now) : Optional.empty();
        });
    }
}
