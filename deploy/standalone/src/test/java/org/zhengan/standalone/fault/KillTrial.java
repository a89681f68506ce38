package org.zhengan.standalone.fault;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zhengan.standalone.demo.Await;
import org.zhengan.standalone.demo.Caller;
import org.zhengan.standalone.demo.Changes;
import tools.jackson.databind.JsonNode;

/** The process is killed again and again while thousands of cases come in. */
@SuppressWarnings("NullAway.Init")
class KillTrial {

    private static final int KILLS = Integer.getInteger("kills", 4);
    private static final int LONGEST_MILLIS = 6_000;
    private static final String TOPIC = "zhengan.vaccine.events";
    private static final long SEED = Long.getLong("seed", System.nanoTime());

    private final Random moments = new Random(SEED);

    @TempDir
    private Path folder;

    @Test
    void nothingAcknowledgedIsMissingAndNothingTakesEffectTwice() throws IOException {
        var sheet = Sheets.make(folder);
        var expected = new ArrayList<>(Sheets.numbers(sheet));
        var suite = ForkedSuite.in(folder.resolve("data"));
        try {
            var caller = suite.administrator();
            var job = caller.postSheet("/api/vaccine/aefi-cases/imports?mode=perRow", sheet, "trial")
                    .ok()
                    .at("/links/self")
                    .asString();
            for (int kill = 1; kill <= KILLS; kill++) {
                expected.addAll(killed(suite));
                System.out.printf(
                        "kill %d of %d (seed %d): %s%n",
                        kill, KILLS, SEED, caller.get(job).body());
            }
            awaitEnd(caller, job);

            holds(caller, "127.0.0.1:" + suite.ports().broker(), expected);
        } finally {
            suite.kill();
        }
    }

    /** Kills the suite at some moment of its work, starts it again, and returns what was acknowledged in between. */
    private List<String> killed(ForkedSuite suite) {
        try (var reporter = new Reporter(suite.administrator())) {
            LockSupport.parkNanos(
                    Duration.ofMillis(500 + moments.nextInt(LONGEST_MILLIS)).toNanos());
            suite.kill();
            var acknowledged = reporter.acknowledged();
            suite.startAgain();
            return acknowledged;
        }
    }

    private static void awaitEnd(Caller caller, String job) {
        var done = Await.within(Duration.ofMinutes(20), "the import", () -> Optional.of(
                        caller.get(job).ok())
                .filter(now -> now.path("state").asString().equals("DONE")));
        System.out.println("import ended: " + done);
    }

    private static void holds(Caller caller, String broker, List<String> expected) {
        var cases = Cases.all(caller);
        var numbers = Cases.texts(cases, "reportNo");
        assertThat(numbers).doesNotHaveDuplicates().containsAll(expected);

        Await.until("the feed tells of every case", () -> reported(caller).size() >= cases.size());
        var feed = Changes.of("vaccine", caller);
        assertThat(Cases.texts(feed, "id")).doesNotHaveDuplicates();
        assertThat(reported(caller)).containsExactlyInAnyOrderElementsOf(Cases.texts(cases, "id"));

        var published = Topic.read(broker, TOPIC);
        assertThat(new HashSet<>(Cases.texts(published, "id"))).isEqualTo(new HashSet<>(Cases.texts(feed, "id")));
        assertThat(outOfOrder(published)).isEmpty();
        System.out.printf(
                "%d cases, %d events in the feed, %d on the topic (%d repeated)%n",
                cases.size(), feed.size(), published.size(), published.size() - feed.size());
    }

    private static List<String> reported(Caller caller) {
        return Changes.of("vaccine", caller).stream()
                .filter(event -> event.path("type").asString().equals("vaccine.aefi.reported"))
                .map(event -> event.path("subject").asString())
                .toList();
    }

    /** Events that came for the first time after a later one of the same aggregate. */
    private static List<JsonNode> outOfOrder(List<JsonNode> published) {
        Map<String, Long> latest = new HashMap<>();
        var seen = new HashSet<String>();
        return published.stream()
                .filter(event -> seen.add(event.path("id").asString()))
                .filter(event -> {
                    var sequence = Long.parseLong(event.path("sequence").asString());
                    return latest.merge(event.path("subject").asString(), sequence, Math::max) > sequence;
                })
                .toList();
    }
}
