package org.zhengan.runtime.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.zhengan.runtime.fixture.Answer;
import org.zhengan.runtime.fixture.Caller;
import org.zhengan.runtime.fixture.LanternProgramme;
import org.zhengan.runtime.fixture.RunningService;
import org.zhengan.runtime.fixture.Together;

/** Writing twice is safe, and a stale version is refused. */
class IdempotencyIT {

    private static final String PATH = "/api/lantern/lanterns";
    private static final String KEY = "Idempotency-Key";

    private final RunningService service = RunningService.shared();
    private final Caller admin = service.admin();

    @Test
    void theSameKeyAndBodyReplaysTheFirstAnswer() {
        var light = RunningService.light(RunningService.freshPost(), "ERQI");
        var key = key();

        var first = admin.post(PATH, light, KEY, key);
        admin.post(PATH + "/" + first.text("/id") + "/note", "{\"text\":\"between\"}");
        var again = admin.post(PATH, light, KEY, key);

        assertThat(first.status()).isEqualTo(201);
        assertThat(first.header("Idempotent-Replayed")).isEmpty();
        assertThat(again.status()).isEqualTo(201);
        assertThat(again.body()).isEqualTo(first.body());
        assertThat(again.header("Idempotent-Replayed")).isEqualTo("true");
        assertThat(again.header("Location")).isEqualTo(first.header("Location")).isNotEmpty();
        assertThat(again.header("ETag")).isEqualTo(first.header("ETag")).isNotEmpty();
    }

    @Test
    void theSameKeyWithAnotherBodyIsRefused() {
        var key = key();
        admin.post(PATH, RunningService.light(RunningService.freshPost(), "ERQI"), KEY, key);

        var other = admin.post(PATH, RunningService.light(RunningService.freshPost(), "ERQI"), KEY, key);

        assertThat(other.status()).isEqualTo(409);
        assertThat(other.problem()).isEqualTo("idempotency-conflict");
    }

    @Test
    void copiesOfACreateSentAtOnceMakeOneThing() {
        var post = RunningService.freshPost();
        var light = RunningService.light(post, "ERQI");
        var key = key();

        var answers = Together.run(32, copy -> admin.post(PATH, light, KEY, key));

        assertThat(answers.stream().map(Answer::status)).containsOnly(201);
        assertThat(answers.stream().map(Answer::body).distinct()).hasSize(1);
        assertThat(answers.stream()
                        .filter(answer -> answer.header("Idempotent-Replayed").isEmpty()))
                .hasSize(1);
        assertThat(service.documents("lanterns", Map.of("data.post", post))).hasSize(1);
    }

    @Test
    void aCommandIsDoneOnceUnderItsKey() {
        var note = PATH + "/" + service.lit("ERQI") + "/note";
        var key = key();

        var answers = Together.run(16, copy -> admin.post(note, "{\"text\":\"once\"}", KEY, key));

        assertThat(answers).anySatisfy(answer -> assertThat(answer.status()).isEqualTo(200));
        var last = admin.post(note, "{\"text\":\"once\"}", KEY, key);
        assertThat(last.header("Idempotent-Replayed")).isEqualTo("true");
        assertThat(last.json().get("notes")).hasSize(1);
        assertThat(last.text("/version")).isEqualTo("2");
        assertThat(admin.post(note, "{\"text\":\"other\"}", KEY, key).status()).isEqualTo(409);
    }

    @Test
    void aKeyBelongsToItsCallerAndToOnePlace() {
        var key = key();
        var first = service.lit("ERQI");
        var second = service.lit("ERQI");
        admin.post(PATH + "/" + first + "/note", "{\"text\":\"a\"}", KEY, key);

        assertThat(admin.post(PATH + "/" + second + "/note", "{\"text\":\"a\"}", KEY, key)
                        .problem())
                .isEqualTo("idempotency-conflict");
        var other = service.with(org.zhengan.runtime.fixture.Tokens.of("somebody-else", "CITY", "ADMIN"));
        assertThat(other.post(PATH + "/" + second + "/note", "{\"text\":\"a\"}", KEY, key)
                        .status())
                .isEqualTo(200);
    }

    @Test
    void anAnswerThatTheThingHasNoRoomForIsReplayedForSevenDays() {
        var light = RunningService.light(RunningService.freshPost(), "ERQI");
        var key = key();
        var first = admin.post(PATH, light, KEY, key);
        noteOften(first.text("/id"));

        var again = admin.post(PATH, light, KEY, key);
        var other = admin.post(PATH, RunningService.light(RunningService.freshPost(), "ERQI"), KEY, key);

        assertThat(again.status()).isEqualTo(201);
        assertThat(again.body()).isEqualTo(first.body());
        assertThat(again.header("Idempotent-Replayed")).isEqualTo("true");
        assertThat(again.header("Location")).isEqualTo(first.header("Location")).isNotEmpty();
        assertThat(other.problem()).isEqualTo("idempotency-conflict");
        var elsewhere = admin.post(PATH + "/" + service.lit("ERQI") + "/note", "{\"text\":\"n\"}", KEY, key);
        assertThat(elsewhere.problem()).isEqualTo("idempotency-conflict");
        assertThat(keptFor(Duration.ofDays(7), first.text("/id"))).isEqualTo(6);
        assertThat(keptFor(Duration.ofDays(7).plusMinutes(5), first.text("/id")))
                .isZero();
    }

    @Test
    void aNoteRepeatedAfterManyOthersIsDoneOnce() {
        var note = PATH + "/" + service.lit("ERQI") + "/note";
        var key = key();
        admin.post(note, "{\"text\":\"once\"}", KEY, key, "If-Match", "1");
        noteOften(note.substring(PATH.length() + 1, note.lastIndexOf('/')));

        var again = admin.post(note, "{\"text\":\"once\"}", KEY, key, "If-Match", "1");

        assertThat(again.status()).isEqualTo(200);
        assertThat(again.header("Idempotent-Replayed")).isEqualTo("true");
        assertThat(again.text("/version")).isEqualTo("2");
    }

    private void noteOften(String id) {
        for (int i = 0; i < 25; i++) {
            assertThat(admin.post(PATH + "/" + id + "/note", "{\"text\":\"n\"}", KEY, key())
                            .status())
                    .isEqualTo(200);
        }
    }

    private int keptFor(Duration time, String id) {
        var store = service.engine().store(LanternProgramme.LANTERNS);
        store.older()
                .forget(service.clock().instant().plus(time).minusSeconds(60))
                .block();
        return service.documents("answers", Map.of("thing", id)).size();
    }

    @Test
    void theAnswersThatAThingHoldsAreBounded() {
        var id = service.lit("ERQI");
        noteOften(id);

        var document = service.document("lanterns", id);

        assertThat(document.getList("answers", Document.class)).hasSize(20);
        assertThat(document.getList("keys", String.class)).hasSize(21);
        assertThat(document.getList("decisions", Document.class)).hasSizeLessThanOrEqualTo(20);
    }

    @Test
    void aBatchSentAgainUnderItsKeyActsOnce() {
        var post = RunningService.freshPost();
        var batch =
                """
                {"items":[{"post":"%1$s","district":"ERQI","level":1},{"post":"%1$s","district":"ERQI","level":2}]}"""
                        .formatted(post);
        var key = key();

        admin.post("/api/lantern/sightings", batch, KEY, key);
        var again = admin.post("/api/lantern/sightings", batch, KEY, key);

        assertThat(again.status()).isEqualTo(200);
        assertThat(service.documents("watches", Map.of("data.post", post))
                        .get(0)
                        .getEmbedded(List.of("data", "sightings"), Integer.class))
                .isEqualTo(2);
    }

    @Test
    void aStaleVersionIsRefused() {
        var id = service.lit("ERQI");
        var note = PATH + "/" + id + "/note";
        var etag = admin.get(PATH + "/" + id).header("ETag");

        var first = admin.post(note, "{\"text\":\"a\"}", "If-Match", etag);
        var stale = admin.post(note, "{\"text\":\"b\"}", "If-Match", etag);

        assertThat(etag).isEqualTo("\"1\"");
        assertThat(first.header("ETag")).isEqualTo("\"2\"");
        assertThat(stale.status()).isEqualTo(412);
        assertThat(stale.problem()).isEqualTo("version-conflict");
        assertThat(admin.post(note, "{\"text\":\"c\"}", "If-Match", "W/\"2\"").status())
                .isEqualTo(200);
        assertThat(admin.post(note, "{\"text\":\"d\"}", "If-Match", "*").status())
                .isEqualTo(200);
        assertThat(admin.post(note, "{\"text\":\"e\"}", "If-Match", "\"x\"").status())
                .isEqualTo(400);
        assertThat(service.document("lanterns", id).getLong("version")).isEqualTo(4);
    }

    private static String key() {
        return UUID.randomUUID().toString();
    }
}
