package org.zhengan.standalone.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.zhengan.standalone.Ports;
import org.zhengan.standalone.Suite;
import org.zhengan.standalone.SuiteSettings;
import tools.jackson.databind.JsonNode;

/** The whole suite, from its gateway to its store: the demonstration, with nothing left to chance. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@SuppressWarnings("NullAway.Init")
class DemonstrationIT {

    private static final int SAMPLE = 1013;

    private final PrintStream silent = new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);

    private Suite suite;
    private Cast cast;

    @BeforeAll
    void start(@TempDir Path data) {
        suite = Suite.start(SuiteSettings.of(data, Ports.free().gateway()));
        cast = new Cast(suite.address(), suite.signer(), Clock.systemUTC().instant());
    }

    @AfterAll
    void end() {
        suite.close();
    }

    @Test
    void aLeakBringsOutTheFireServiceAndIsClearedOnlyAfterIt() {
        var outcome = new GasStory(cast, silent).play();

        assertThat(types(outcome.events()))
                .containsSubsequence(
                        "gas.leak-alarm.raised",
                        "gas.leak-alarm.escalated",
                        "fire.incident.reported",
                        "gas.leak-alarm.acknowledged",
                        "gas.leak-alarm.dispatched",
                        "gas.leak-alarm.crew-arrived",
                        "gas.leak-alarm.subsided",
                        "fire.incident.closing-proposed",
                        "fire.incident.closed",
                        "gas.leak-alarm.cleared")
                .containsOnlyOnce("gas.leak-alarm.raised", "fire.alert.dispatched", "fire.incident.reported");
        assertThat(outcome.events())
                .allSatisfy(event ->
                        assertThat(event.at("/data/basis/0/clause").asString()).isNotEmpty());
        assertThat(outcome.refusal().at("/issues/0/code").asString()).isEqualTo("fire-incident-open");
        assertThat(outcome.refusal().at("/issues/0/clause").asString()).isNotEmpty();
    }

    @Test
    void reportsBecomeCasesOnceHoweverOftenTheyAreSent() {
        var first = new VaersStory(cast, silent).play(null);
        var second = new VaersStory(cast, silent).play(null);

        assertThat(first.job().path("accepted").asInt()).isEqualTo(SAMPLE);
        assertThat(second.job().path("accepted").asInt()).isZero();
        assertThat(second.clusters()).isEqualTo(first.clusters());
        assertThat(first.clusters().path("items")).isNotEmpty();
        assertThat(first.clusters().path("basis")).isNotEmpty();
        Await.until("the feed tells of every case", () -> reported().size() >= SAMPLE);
        assertThat(reported()).doesNotHaveDuplicates().hasSize(SAMPLE);
    }

    @Test
    void aStrangerAndAnotherDistrictAreKeptOut() {
        var stranger = new Caller(suite.address(), "no-token");

        assertThat(stranger.get("/api/gas/leak-alarms").status()).isEqualTo(401);
        assertThat(cast.sensor().get("/api/gas/leak-alarms?district=ERQI").status())
                .isEqualTo(403);
    }

    private List<String> reported() {
        return Changes.of("vaccine", cast.cityWatch()).stream()
                .filter(event -> event.path("type").asString().equals("vaccine.aefi.reported"))
                .map(event -> event.path("subject").asString())
                .toList();
    }

    private static List<String> types(List<JsonNode> events) {
        return events.stream().map(event -> event.path("type").asString()).toList();
    }
}
