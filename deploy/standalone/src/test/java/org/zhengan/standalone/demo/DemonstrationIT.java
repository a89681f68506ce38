package org.zhengan.standalone.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.zhengan.testing.search.Needles;
import tools.jackson.databind.JsonNode;

/** The whole suite, from its gateway to its store: the demonstration, with nothing left to chance. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@SuppressWarnings("NullAway.Init")
class DemonstrationIT {

    private static final String CASES = "/api/vaccine/aefi-cases?limit=500";
    private static final int SAMPLE = 1013;
    private static final int VALUES = 3 * (SAMPLE / 10 + 2);

    private final PrintStream silent = new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);

    private final Stage stage = Stage.shared();
    private final Cast cast = stage.cast();
    private final HeardLog log = HeardLog.listening();

    private GasStory.Outcome leak;
    private VaersStory.Outcome first;
    private VaersStory.Outcome second;
    private RecipientStory.Outcome recipient;

    @BeforeAll
    void play() {
        leak = new GasStory(cast, silent).play();
        first = new VaersStory(cast, silent).play(null);
        second = new VaersStory(cast, silent).play(null);
        recipient = new RecipientStory(cast, silent).play();
    }

    @AfterAll
    void end() {
        log.close();
    }

    @Test
    void aLeakBringsOutTheFireServiceAndIsClearedOnlyAfterIt() {
        assertThat(types(leak.events()))
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
        assertThat(leak.events())
                .allSatisfy(event ->
                        assertThat(event.at("/data/basis/0/clause").asString()).isNotEmpty());
        assertThat(leak.refusal().at("/issues/0/code").asString()).isEqualTo("fire-incident-open");
        assertThat(leak.refusal().at("/issues/0/clause").asString()).isNotEmpty();
    }

    @Test
    void reportsBecomeCasesOnceHoweverOftenTheyAreSent() {
        assertThat(first.job().path("accepted").asInt()).isEqualTo(SAMPLE);
        assertThat(second.job().path("accepted").asInt()).isZero();
        assertThat(second.clusters()).isEqualTo(first.clusters());
        assertThat(first.clusters().path("items")).isNotEmpty();
        assertThat(first.clusters().path("basis")).isNotEmpty();
        var cases = cases();
        assertThat(cases).hasSizeGreaterThanOrEqualTo(SAMPLE);
        Await.until("the feed tells of every case", () -> reported().size() >= cases.size());
        assertThat(reported()).doesNotHaveDuplicates().containsExactlyInAnyOrderElementsOf(cases);
    }

    @Test
    void whomACaseIsAboutIsShownMaskedAndOpenedForAReason() {
        var person = Person.numbered(1);

        assertThat(recipient.listed().path("recipientName").asString())
                .endsWith("**")
                .isNotEqualTo(person.name());
        assertThat(recipient.opened().path("recipientIdNo").asString()).isEqualTo(person.idNo());
        assertThat(recipient.found()).isEqualTo(1);
        assertThat(recipient.rejected()).isEqualTo(1);
    }

    @Test
    void nothingPersonalIsLeftLyingAnywhere() {
        var values = cast.people().values();

        assertThat(values).hasSize(VALUES);
        assertThat(Needles.of(values).in(stage.leftLying(log).places())).isEmpty();
    }

    @Test
    void whatIsPlantedAnywhereIsFoundThere() {
        var canary = new Canary("金丝雀" + System.nanoTime());

        canary.plant(stage.leftLying(log), cast.cityWatch());

        assertThat(Needles.of(List.of(canary.name())).in(stage.leftLying(log).places()))
                .extracting(found -> found.replaceFirst(".*, in ", ""))
                .contains(
                        "file planted.txt",
                        "key of planted",
                        "value of planted",
                        "header of planted",
                        "collection planted.text",
                        "collection planted.binary",
                        "the log",
                        "the traces",
                        "the metrics")
                .anyMatch(where -> where.startsWith("file broker/planted"))
                .anyMatch(where -> where.startsWith("file store/"))
                .contains("file zhengan.log");
    }

    @Test
    void aStrangerAndAnotherDistrictAreKeptOut() {
        assertThat(stage.stranger().get("/api/gas/leak-alarms").status()).isEqualTo(401);
        assertThat(cast.sensor().get("/api/gas/leak-alarms?district=ERQI").status())
                .isEqualTo(403);
    }

    private List<String> reported() {
        return Changes.of("vaccine", cast.cityWatch()).stream()
                .filter(event -> event.path("type").asString().equals("vaccine.aefi.reported"))
                .map(event -> event.path("subject").asString())
                .toList();
    }

    private List<String> cases() {
        List<String> ids = new ArrayList<>();
        var page = cast.cdc().get(CASES).ok();
        for (;
                page.has("next");
                page = cast.cdc()
                        .get(CASES + "&cursor=" + page.path("next").asString())
                        .ok()) {
            page.path("items").forEach(each -> ids.add(each.path("id").asString()));
        }
        page.path("items").forEach(each -> ids.add(each.path("id").asString()));
        return ids;
    }

    private static List<String> types(List<JsonNode> events) {
        return events.stream().map(event -> event.path("type").asString()).toList();
    }
}
