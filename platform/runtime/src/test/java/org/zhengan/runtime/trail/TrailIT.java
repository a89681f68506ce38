package org.zhengan.runtime.trail;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.zhengan.rules.Actor;
import org.zhengan.rules.District;
import org.zhengan.runtime.command.Request;
import org.zhengan.runtime.command.Target;
import org.zhengan.runtime.fixture.Await;
import org.zhengan.runtime.fixture.Lantern;
import org.zhengan.runtime.fixture.LanternProgramme;
import org.zhengan.runtime.fixture.RunningService;
import org.zhengan.runtime.fixture.Together;
import org.zhengan.runtime.store.DecisionText;
import org.zhengan.runtime.web.Traces;
import org.zhengan.trail.Algorithm;
import org.zhengan.trail.Chain;
import org.zhengan.trail.EntryLines;
import org.zhengan.trail.Head;
import org.zhengan.trail.Kind;
import org.zhengan.trail.Note;

/** Every change is in the trail, with who made it and why; and the trail is one chain. */
class TrailIT {

    private static final String TRAIL = "/api/lantern/trail";

    private final RunningService service = RunningService.shared();
    private final Ledgered ledgered = new Ledgered(service);

    @Test
    void aChangeThatTellsNoEventIsInTheTrailAndNowhereElse() {
        var id = service.lit("ERQI");
        service.admin().post("/api/lantern/lanterns/" + id + "/rest", "{}");

        Await.until("both are in the trail", () -> ledgered.about(id).size() == 2);

        assertThat(ledgered.about(id))
                .extracting(Note::kind, Note::command, Note::actor, Note::version, Note::district)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(Kind.EVENT, "light", "tester", 1L, "ERQI"),
                        org.assertj.core.groups.Tuple.tuple(Kind.CHANGE, "rest", "tester", 2L, "ERQI"));
        Await.until("nothing waits", () -> service.hasToldAll("lanterns", id));
        assertThat(service.admin().get("/api/lantern/changes?subject=" + id).items())
                .hasSize(1);
        assertThat(service.told(id)).hasSize(1);
    }

    @Test
    void anEntryNamesTheDecisionByItsDigest() {
        var id = service.lit("ERQI");
        service.admin().post("/api/lantern/lanterns/" + id + "/tend", "{\"oil\":12}");
        Await.until("both are in the trail", () -> ledgered.about(id).size() == 2);

        var digests = service.document("lanterns", id).getList("decisions", Document.class).stream()
                .map(DecisionText::of)
                .map(text -> Algorithm.SHA_256.hash(text.getBytes(StandardCharsets.UTF_8)))
                .toList();

        assertThat(ledgered.about(id)).extracting(Note::decision).isEqualTo(digests);
    }

    @Test
    void theChainIsIntactAfterManyWritersOnTwoInstances() {
        var twin = service.twin();
        try {
            Together.run(16, writer -> {
                var engine = writer % 2 == 0 ? twin : service.engine();
                var keeper = new Actor("keeper-" + writer, "", District.CITY, Set.of("KEEPER"));
                var door = engine.door(LanternProgramme.LANTERNS.lifecycle());
                for (int i = 0; i < 20; i++) {
                    var light = new Lantern.Light(
                            new Lantern.Post(RunningService.freshPost()),
                            District.ERQI,
                            Lantern.Colour.RED,
                            java.time.Instant.parse("2026-03-01T00:00:00Z"),
                            10_000,
                            null,
                            null);
                    Objects.requireNonNull(
                            door.give(new Target.New(), light, Request.of(keeper, Traces.fresh()), thing -> "")
                                    .block());
                    engine.trail().refused("role-denied", "", "ERQI", keeper.subject(), java.util.Map.of());
                }
                return writer;
            });
            var writers = java.util.stream.IntStream.range(0, 16)
                    .mapToObj(each -> "keeper-" + each)
                    .toList();
            Await.until(
                    "all is in the trail",
                    () -> ledgered.notes(java.util.Map.of("actor", new Document("$in", writers)))
                                    .size()
                            == 16 * 20 * 2);
        } finally {
            twin.stop();
        }

        var verdict = service.as("CITY", "AUDITOR").get(TRAIL + "/verification");

        assertThat(verdict.text("/intact")).as(verdict.body()).isEqualTo("true");
        assertThat(verdict.json().path("entries").asLong())
                .isGreaterThan(16 * 20 * 2)
                .isEqualTo(verdict.json().at("/head/position").asLong());
    }

    @Test
    void aPartIsVerifiedByItself() {
        service.lit("ERQI");
        Await.until("something is in the trail", () -> service.engine().log().known() != null);

        var part = service.admin().get(TRAIL + "/verification?from=2&to=3");

        assertThat(part.text("/intact")).isEqualTo("true");
    }

    @Test
    void anExportedTrailIsVerifiedWithoutTheServiceAndItsExportIsPartOfIt() {
        var id = service.lit("ERQI");
        Await.until("it is in the trail", () -> ledgered.about(id).size() == 1);

        var export = service.as("CITY", "AUDITOR").get(TRAIL, "Accept", "application/x-ndjson");

        var lines = export.body().lines().toList();
        var chain = new Chain(Head.BEGINNING, List.of());
        lines.forEach(line -> chain.take(EntryLines.read(line).entry()));
        assertThat(chain.end().fault()).isNull();
        assertThat(lines).anyMatch(line -> line.contains("\"kind\":\"EXPORT\"") && line.contains("lantern.trail"));
    }

    @Test
    void itIsReadPageByPage() {
        var id = service.lit("ERQI");
        Await.until("it is in the trail", () -> ledgered.about(id).size() == 1);
        var first = service.admin().get(TRAIL + "?limit=1");

        var second = service.admin().get(TRAIL + "?limit=1&after=" + first.text("/next"));

        assertThat(first.text("/items/0/position")).isEqualTo("1");
        assertThat(second.text("/items/0/position")).isEqualTo("2");
    }

    @Test
    void onlyAnAuditorOfTheWholeCityLooksIntoIt() {
        for (var path : List.of(TRAIL, TRAIL + "/verification", TRAIL + "/heads")) {
            assertThat(service.as("CITY", "KEEPER").get(path).problem()).isEqualTo("role-denied");
            assertThat(service.as("ERQI", "AUDITOR").get(path).problem()).isEqualTo("district-denied");
            assertThat(service.as("CITY", "AUDITOR").get(path).status()).isEqualTo(200);
        }
        assertThat(service.as("CITY", "AUDITOR").post(TRAIL + "/heads", "{}").problem())
                .isEqualTo("role-denied");
        assertThat(service.admin().get(TRAIL + "?after=x").status()).isEqualTo(400);
    }
}
