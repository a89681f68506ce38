package org.zhengan.runtime.trail;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.reactivestreams.client.MongoClient;
import com.mongodb.reactivestreams.client.MongoClients;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.zhengan.runtime.fixture.Answer;
import org.zhengan.runtime.fixture.Await;
import org.zhengan.runtime.fixture.RunningService;
import org.zhengan.runtime.fixture.Secrets;
import org.zhengan.runtime.outbox.EntryDocuments;
import org.zhengan.runtime.outbox.EventLog;
import org.zhengan.testing.EmbeddedMongo;
import org.zhengan.trail.Algorithm;
import org.zhengan.trail.Entry;
import org.zhengan.trail.Kind;
import org.zhengan.trail.Note;

/** Whoever is refused for want of rights leaves a trace, and not more than one can bear. */
class RefusalsIT {

    private static final int FLOOD = 5_000;

    private final RunningService service = RunningService.shared();
    private final Ledgered ledgered = new Ledgered(service);
    private final MongoClient client = MongoClients.create(EmbeddedMongo.serverUri());

    @AfterEach
    void close() {
        client.close();
    }

    @Test
    void eachRefusalOfRightsIsInTheTrail() {
        var path = "/api/lantern/lanterns";
        var id = service.lit("ERQI");

        service.with("").get(path + "/" + id + "?who=stranger");
        service.as("CITY", "CLERK").post(path, "{}");
        service.as("JINSHUI", "KEEPER").get(path + "?district=ERQI");
        service.as("JINSHUI", "KEEPER").get(path + "/" + id);
        service.as("JINSHUI", "KEEPER").post(path + "/" + id + "/rest", "{}");
        service.as("JINSHUI", "KEEPER").post(path, RunningService.light(RunningService.freshPost(), "ERQI"));
        service.admin().get(path + "/nothing-of-the-kind");

        Await.until(
                "the hidden ones are noted",
                () -> ledgered.about(id, Kind.REFUSAL).size() == 2);
        assertThat(ledgered.about(id, Kind.REFUSAL))
                .extracting(Note::type, Note::actor, Note::district)
                .containsOnly(org.assertj.core.groups.Tuple.tuple("not-found", "tester", "JINSHUI"));
        Await.until("the others are noted", () -> types().containsAll(
                        List.of("unauthenticated", "role-denied", "district-denied")));
        assertThat(texts()).contains("/lanterns/" + id);
        assertThat(texts()).doesNotContain("stranger", "nothing-of-the-kind");
    }

    @Test
    void aHiddenThingIsNotedThroughWhateverOutletItWasAskedFor() {
        var guests = "/api/lantern/guests";
        var id = service.as("ERQI", "KEEPER").post(guests, Secrets.welcome(2)).text("/id");
        var stranger = service.as("JINSHUI", "KEEPER", "WARDEN", "AUDITOR");
        List<Answer> answers = new ArrayList<>();

        for (var outlet : List.of("", "/decisions", "/replay", "/archive")) {
            answers.add(stranger.get(guests + "/" + id + outlet));
        }
        answers.add(stranger.post(guests + "/" + id + "/erase-personal", "{\"reason\":\"request 12 of 2026\"}"));
        answers.add(stranger.post(guests + "/" + id + "/leave", "{}"));

        assertThat(answers).extracting(Answer::problem).containsOnly("not-found");
        Await.until("each is noted", () -> ledgered.about(id, Kind.REFUSAL).size() == answers.size());
    }

    @Test
    void whoMaySeeNoneOfAKindLearnsNotWhichThereAre() {
        var stranger = service.as("CITY", "PASSER_BY");
        var guests = "/api/lantern/guests";

        for (var outlet : List.of("", "/decisions", "/replay")) {
            assertThat(stranger.get(guests + "/nobody" + outlet).problem())
                    .as(outlet)
                    .isEqualTo("role-denied");
        }
    }

    @Test
    void aFloodIsCountedWhereItCannotBeNotedOneByOne() {
        var log = new EventLog(client.getDatabase(EmbeddedMongo.database(RefusalsIT.class)), Algorithm.SM3);
        log.createIndexes().block();
        var trail = new Trail(log, Clock.systemUTC());

        for (int i = 0; i < FLOOD; i++) {
            trail.refused("role-denied", "", "ERQI", "flooder", Map.of());
        }

        Await.until("all are accounted for", () -> counted(log) == FLOOD);
        trail.stop();
        assertThat(entries(log)).hasSizeLessThan(FLOOD / 2);
    }

    private static long counted(EventLog log) {
        return entries(log).stream()
                .map(Entry::note)
                .mapToLong(note -> note.type().equals("refusals-counted")
                        ? org.zhengan.runtime.web.Json.read(
                                        note.text().getBytes(java.nio.charset.StandardCharsets.UTF_8))
                                .path("count")
                                .asLong()
                        : 1)
                .sum();
    }

    private static List<Entry> entries(EventLog log) {
        return Objects.requireNonNull(log.after(0, new org.bson.Document(), 0)
                .map(document -> EntryDocuments.read(document).orElseThrow())
                .collectList()
                .block());
    }

    private List<String> types() {
        return ledgered.notes(Map.of("kind", "REFUSAL")).stream()
                .map(Note::type)
                .distinct()
                .toList();
    }

    private String texts() {
        return ledgered.notes(Map.of("kind", "REFUSAL")).toString();
    }
}
