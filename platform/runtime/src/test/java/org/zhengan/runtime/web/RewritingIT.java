package org.zhengan.runtime.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.zhengan.runtime.documents.OpenApi;
import org.zhengan.runtime.documents.Tree;
import org.zhengan.runtime.fixture.Caller;
import org.zhengan.runtime.fixture.LanternProgramme;
import org.zhengan.runtime.fixture.RunningService;

/** What is written over says which version was seen; whose it is to do is said with the rule. */
class RewritingIT {

    private static final String SIGNS = "/api/lantern/signs";

    private final RunningService service = RunningService.shared();
    private final Caller keeper = service.as("ERQI", "KEEPER");

    @Test
    void aPartIsWrittenAnewByPutAndTheThingAmendedByPatch() {
        var id = hung("one");

        var reworded = keeper.call("PUT", SIGNS + "/" + id + "/words", "{\"words\":\"two\"}", "If-Match", "\"1\"");
        var painted = keeper.call("PATCH", SIGNS + "/" + id, "{\"colour\":\"red\"}", "If-Match", "\"2\"");

        assertThat(reworded.text("/words")).as(reworded.body()).isEqualTo("two");
        assertThat(painted.text("/words")).isEqualTo("two");
        assertThat(painted.text("/colour")).isEqualTo("red");
        assertThat(painted.text("/number")).matches("SG-\\d{4}-\\d{3}");
        assertThat(keeper.get(SIGNS + "?text=two").body()).contains(id);
    }

    @Test
    void withoutAVersionNothingIsWrittenOver() {
        var id = hung("bare");

        assertThat(keeper.call("PUT", SIGNS + "/" + id + "/words", "{\"words\":\"two\"}")
                        .status())
                .isEqualTo(428);
        assertThat(keeper.call("PATCH", SIGNS + "/" + id, "{\"colour\":\"red\"}", "If-Match", "\"7\"")
                        .status())
                .isEqualTo(412);
        assertThat(keeper.call("PUT", SIGNS + "/" + id + "/words", "{\"words\":\"\"}", "If-Match", "\"1\"")
                        .status())
                .isEqualTo(400);
    }

    @Test
    void whatIsWrittenOverIsNotAlsoPosted() {
        var id = hung("post");

        assertThat(keeper.post(SIGNS + "/" + id + "/reword", "{\"words\":\"two\"}")
                        .status())
                .isEqualTo(404);
        assertThat(keeper.call("DELETE", SIGNS + "/" + id, "").status()).isEqualTo(405);
        assertThat(OpenApi.of(LanternProgramme.PROGRAMME).toString()).doesNotContain("/signs/{id}/reword");
        assertThat(Tree.branch(OpenApi.of(LanternProgramme.PROGRAMME), "paths", SIGNS + "/{id}")
                        .keySet())
                .isEqualTo(Set.of("get", "patch"));
    }

    @Test
    void whoseItIsToDoIsSaidWithTheRule() {
        var id = hung("painted");
        keeper.call("PATCH", SIGNS + "/" + id, "{\"colour\":\"red\"}", "If-Match", "\"1\"");

        var denied = keeper.post(SIGNS + "/" + id + "/take-down", "{}");

        assertThat(denied.status()).isEqualTo(403);
        assertThat(denied.text("/type")).endsWith("jurisdiction-denied");
        assertThat(denied.text("/issues/0/code")).isEqualTo("painted");
        assertThat(denied.text("/issues/0/clause")).isNotEmpty();
        assertThat(service.as("ERQI", "WARDEN")
                        .post(SIGNS + "/" + id + "/take-down", "{}")
                        .status())
                .isEqualTo(200);
    }

    @Test
    void theTimelineTellsDecisionsAndClocksInOrder() {
        var id = service.lit("ERQI");
        service.admin().post("/api/lantern/lanterns/" + id + "/tend", "{\"oil\":50}");

        var items =
                service.admin().get("/api/lantern/lanterns/" + id + "/timeline").items();

        assertThat(items.stream()
                        .map(item -> item.at("/command").asString("")
                                + item.at("/step").asString(""))
                        .toList())
                .containsExactlyInAnyOrderElementsOf(List.of("light", "STARTED", "tend", "MET"));
        assertThat(items)
                .allSatisfy(item -> assertThat(item.at("/basis").isArray()).isTrue());
        assertThat(items.stream().map(item -> item.at("/at").asString()).toList())
                .isSorted();
        assertThat(service.as("JINSHUI", "KEEPER")
                        .get("/api/lantern/lanterns/" + id + "/timeline")
                        .status())
                .isEqualTo(404);
    }

    private String hung(String words) {
        var hung = keeper.post(SIGNS, "{\"district\":\"ERQI\",\"words\":\"%s\"}".formatted(words));
        assertThat(hung.status()).as(hung.body()).isEqualTo(201);
        return hung.text("/id");
    }
}
