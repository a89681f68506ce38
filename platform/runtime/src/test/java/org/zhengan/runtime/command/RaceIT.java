package org.zhengan.runtime.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.zhengan.runtime.fixture.Answer;
import org.zhengan.runtime.fixture.RunningService;
import org.zhengan.runtime.fixture.Together;

/** However many write at once, a key is held by one thing and no change is lost. */
class RaceIT {

    private static final int WRITERS = 64;

    private final RunningService service = RunningService.shared();

    @Test
    void manyWhoAddressOneKeyMakeOneThingAndEachOfThemActs() {
        var post = RunningService.freshPost();
        var sight = """
                {"post":"%s","district":"ERQI","level":3}""".formatted(post);
        var admin = service.admin();

        var answers = Together.run(WRITERS, writer -> admin.post("/api/lantern/watches", sight));

        assertThat(statuses(answers)).containsOnly(200, 201);
        assertThat(statuses(answers).stream().filter(status -> status == 201)).hasSize(1);
        assertThat(service.documents("watches", Map.of("data.post", post)))
                .singleElement()
                .satisfies(watch -> {
                    assertThat(watch.get("data", Document.class).getInteger("sightings"))
                            .isEqualTo(WRITERS);
                    assertThat(watch.getLong("version")).isEqualTo(WRITERS);
                });
    }

    @Test
    void ofManyWhoCreateUnderOneKeyOneSucceeds() {
        var light = RunningService.light(RunningService.freshPost(), "ERQI");
        var admin = service.admin();

        var answers = Together.run(WRITERS, writer -> admin.post("/api/lantern/lanterns", light));

        assertThat(statuses(answers)).containsOnly(201, 409);
        assertThat(statuses(answers).stream().filter(status -> status == 201)).hasSize(1);
        assertThat(answers.stream().filter(answer -> answer.status() == 409))
                .allSatisfy(answer -> assertThat(answer.problem()).isEqualTo("duplicate"));
    }

    @Test
    void aKeyIsFreeAgainWhenItsThingHasEnded() {
        var light = RunningService.light(RunningService.freshPost(), "ERQI");
        var first = service.admin().post("/api/lantern/lanterns", light);
        assertThat(service.admin().post("/api/lantern/lanterns", light).status())
                .isEqualTo(409);

        service.admin().post("/api/lantern/lanterns/" + first.text("/id") + "/douse", "{}");

        assertThat(service.admin().post("/api/lantern/lanterns", light).status())
                .isEqualTo(201);
    }

    @Test
    void aBatchOfDevicesIsAnsweredItemByItemInItsOrder() {
        var one = RunningService.freshPost();
        var two = RunningService.freshPost();
        var batch =
                """
                {"items":[{"post":"%1$s","district":"ERQI","level":1},{"post":"%2$s","district":"ERQI","level":0},
                          {"post":"%1$s","district":"ERQI","level":7}]}"""
                        .formatted(one, two);

        var answer = service.admin().post("/api/lantern/sightings", batch);

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.text("/results/0/outcome")).isEqualTo("STARTED");
        assertThat(answer.text("/results/1/outcome")).isEqualTo("NOTHING_TO_DO");
        assertThat(answer.text("/results/2/outcome")).isEqualTo("CHANGED");
        assertThat(service.documents("watches", Map.of("data.post", one))
                        .get(0)
                        .getEmbedded(List.of("data", "level"), Long.class))
                .isEqualTo(7);
        var refused = service.as("HUIJI", "DEVICE").post("/api/lantern/sightings", batch);
        assertThat(refused.text("/results/1/outcome")).isEqualTo("NOTHING_TO_DO");
        assertThat(refused.text("/results/0/problem/status")).isEqualTo("404");
    }

    private static List<Integer> statuses(List<Answer> answers) {
        return answers.stream().map(Answer::status).toList();
    }
}
