package org.zhengan.runtime.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.zhengan.runtime.fixture.Answer;
import org.zhengan.runtime.fixture.Caller;
import org.zhengan.runtime.fixture.RunningService;

/** Roles see what they work with; a confined role sees and changes what is its own unit's, whatever way it asks. */
class AccessIT {

    private static final String PATH = "/api/lantern/lanterns";
    private static final String TEND = "{\"oil\":50}";

    private final RunningService service = RunningService.shared();
    /** Its token names the unit {@code lamp-office}. */
    private final Caller guild = service.as("CITY", "GUILD");

    private String own = "";
    private String others = "";

    @BeforeEach
    void twoLanterns() {
        own = lit("lamp-office/" + RunningService.freshPost());
        others = lit("bell-office/" + RunningService.freshPost());
    }

    @Test
    void aConfinedRoleListsItsOwnUnitsThingsOnly() {
        assertThat(ids(guild.get(PATH + "?limit=500"))).contains(own).doesNotContain(others);
        assertThat(ids(service.as("CITY", "KEEPER").get(PATH + "?limit=500"))).contains(own, others);
    }

    @Test
    void anotherUnitsThingIsNotFound() {
        assertThat(guild.get(PATH + "/" + own).status()).isEqualTo(200);
        refused(guild.get(PATH + "/" + others), 404, "not-found");
        refused(guild.post(PATH + "/" + others + "/tend", TEND), 404, "not-found");
        assertThat(guild.post(PATH + "/" + own + "/tend", TEND).status()).isEqualTo(200);
    }

    @Test
    void nobodyStartsAThingForAnotherUnit() {
        var post = "bell-office/" + RunningService.freshPost();

        refused(guild.post(PATH, RunningService.light(post, "ERQI")), 403, "jurisdiction-denied");

        assertThat(service.documents("lanterns", java.util.Map.of("data.post", post)))
                .isEmpty();
    }

    @Test
    void deadlinesAreThoseOfTheOwnUnit() {
        var due = guild.get("/api/lantern/deadlines?limit=500").items().stream()
                .map(item -> item.get("id").asString())
                .toList();

        assertThat(due).contains(own).doesNotContain(others);
    }

    @Test
    void aRoleWithoutPartInItSeesNothing() {
        var stranger = service.as("CITY", "PASSER_BY");

        refused(stranger.get(PATH), 403, "role-denied");
        refused(stranger.get(PATH + "/" + own), 403, "role-denied");
        refused(stranger.get("/api/lantern/deadlines"), 403, "role-denied");
        refused(stranger.get("/api/lantern/lantern-count?colour=RED"), 403, "role-denied");
        refused(stranger.get(PATH + "/imports"), 403, "role-denied");
    }

    private String lit(String post) {
        return service.admin().post(PATH, RunningService.light(post, "ERQI")).text("/id");
    }

    private static List<String> ids(Answer answer) {
        return answer.items().stream().map(item -> item.get("id").asString()).toList();
    }

    private static void refused(Answer answer, int status, String problem) {
        assertThat(answer.status()).as(answer.body()).isEqualTo(status);
        assertThat(answer.problem()).isEqualTo(problem);
    }
}
