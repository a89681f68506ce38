package org.zhengan.runtime.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.zhengan.runtime.fixture.Answer;
import org.zhengan.runtime.fixture.Await;
import org.zhengan.runtime.fixture.RunningService;

/** Nobody sees or changes what belongs to another district, through whatever outlet. */
class DistrictIT {

    private static final String PATH = "/api/lantern/lanterns";

    private final RunningService service = RunningService.shared();

    @Test
    void everyOutletShowsOnlyTheCallersDistrict() {
        var ours = service.lit("HITECH");
        var theirs = service.lit("ECON");
        Await.until(
                "all is told", () -> service.hasToldAll("lanterns", ours) && service.hasToldAll("lanterns", theirs));
        var us = service.as("HITECH", "KEEPER");

        for (var outlet :
                List.of(PATH + "?limit=500", "/api/lantern/deadlines?limit=500", "/api/lantern/changes?limit=500")) {
            var seen = us.get(outlet);
            assertThat(seen.status()).isEqualTo(200);
            assertThat(seen.body()).as(outlet).contains(ours).doesNotContain(theirs, "ECON");
            var city = service.as("CITY", "KEEPER").get(outlet + "&district=ECON");
            assertThat(city.body()).as(outlet).contains(theirs).doesNotContain(ours);
            refused(us.get(outlet + "&district=ECON"), 403, "district-denied");
            refused(us.get(outlet + "&district=CITY"), 403, "district-denied");
        }
        assertThat(us.get("/api/lantern/changes?subject=" + theirs).items()).isEmpty();
    }

    @Test
    void aThingOfAnotherDistrictIsNotThere() {
        var theirs = service.lit("ECON");
        var us = service.as("HITECH", "KEEPER", "WARDEN");

        refused(us.get(PATH + "/" + theirs), 404, "not-found");
        refused(us.post(PATH + "/" + theirs + "/note", "{\"text\":\"x\"}"), 404, "not-found");
        refused(us.post(PATH + "/" + theirs + "/douse", "{}", "If-Match", "\"7\""), 404, "not-found");
        assertThat(service.document("lanterns", theirs).getLong("version")).isEqualTo(1);
    }

    @Test
    void nothingIsMadeInOrMovedToAnotherDistrict() {
        var ours = service.lit("HITECH");
        var us = service.as("HITECH", "KEEPER");

        refused(us.post(PATH, RunningService.light(RunningService.freshPost(), "ECON")), 403, "district-denied");
        refused(us.post(PATH + "/" + ours + "/move", "{\"district\":\"ECON\"}"), 403, "district-denied");
        assertThat(us.post(PATH, RunningService.light(RunningService.freshPost(), "HITECH"))
                        .status())
                .isEqualTo(201);
        var moved = service.admin().post(PATH + "/" + ours + "/move", "{\"district\":\"ECON\"}");
        assertThat(moved.text("/district")).isEqualTo("ECON");
        refused(us.get(PATH + "/" + ours), 404, "not-found");
    }

    @Test
    void aViewCountsOnlyWhatTheCallerMaySee() {
        service.lit("GUANCHENG");
        service.lit("GUANCHENG");
        service.lit("ECON");

        var seen = service.as("GUANCHENG", "KEEPER").get("/api/lantern/lantern-count?colour=RED");

        assertThat(seen.text("/lanterns")).isEqualTo("2");
        assertThat(seen.text("/basis/0/rule")).isEqualTo("LAN-3.1-1");
        refused(service.admin().get("/api/lantern/lantern-count"), 400, "validation-failed");
        refused(service.admin().get("/api/lantern/lantern-count?colour=RED&moon=1"), 400, "unknown-filter");
    }

    @Test
    void whatIsAllowedIsWhatTheCallersRoleMayDo() {
        var id = service.lit("HITECH");

        assertThat(allowed("KEEPER", id)).isEqualTo("[\"move\",\"note\",\"rest\",\"rouse\",\"tend\"]");
        assertThat(allowed("WARDEN", id)).isEqualTo("[\"douse\",\"note\"]");
        assertThat(allowed("CLERK", id)).isEqualTo("[]");
    }

    private String allowed(String role, String id) {
        return service.as("HITECH", role).get(PATH + "/" + id).text("/allowed");
    }

    private static void refused(Answer answer, int status, String problem) {
        assertThat(answer.status()).as(answer.body()).isEqualTo(status);
        assertThat(answer.problem()).isEqualTo(problem);
    }
}
