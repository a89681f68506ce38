package org.zhengan.runtime.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.zhengan.runtime.fixture.RunningService;

/** A question over a ledger whose subject stands in its path, answered to everybody. */
class ViewIT {

    private final RunningService service = RunningService.shared();
    private final String post = RunningService.freshPost();
    private final String path = "/api/lantern/posts/" + post + "/lanterns";

    @Test
    void isAnsweredFromEverythingWhoeverAsks() {
        service.admin()
                .post(
                        "/api/lantern/lanterns",
                        RunningService.light(post, "GUANCHENG", "2026-03-01T08:00:00+08:00", 10_000));

        assertThat(service.as("ERQI", "STRANGER").get(path).text("/lanterns")).isEqualTo("1");
        assertThat(service.with("").get(path).status()).isEqualTo(401);
    }

    @Test
    void takesAnInstantWhosePlusArrivesAsASpace() {
        service.admin()
                .post(
                        "/api/lantern/lanterns",
                        RunningService.light(post, "GUANCHENG", "2026-03-01T08:00:00+08:00", 10_000));

        assertThat(before("2026-03-01T08:00:00+08:00")).isEqualTo("0");
        assertThat(before("2026-03-01T08:00:00.001+08:00")).isEqualTo("1");
        assertThat(before("2026-03-01T08:00:00.001%2B08:00")).isEqualTo("1");
    }

    @Test
    void takesWhatStandsInThePathFromNowhereElse() {
        assertThat(service.admin().get(path + "?post=other").problem()).isEqualTo("unknown-filter");
    }

    private String before(String instant) {
        return service.admin().get(path + "?before=" + instant).text("/lanterns");
    }
}
