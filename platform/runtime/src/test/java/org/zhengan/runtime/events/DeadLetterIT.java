package org.zhengan.runtime.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.zhengan.runtime.fixture.Gale;
import org.zhengan.runtime.fixture.Gales;
import org.zhengan.runtime.fixture.RunningService;
import tools.jackson.databind.JsonNode;

/** What cannot be read or done is set aside with its reason, and can be redriven. */
class DeadLetterIT {

    private static final String PATH = "/api/lantern/dead-letters";

    private final RunningService service = RunningService.shared();
    private final Gales gales = new Gales(service);

    @Test
    void poisonIsSetAsideWithItsReasonAndCountedAndStopsNobody() {
        var post = RunningService.freshPost();
        var good = Gales.event(post, post);
        double before = gales.metric("zhengan_consumer_dlt_total");

        gales.tell(List.of(
                "poison " + post,
                good.replace("\"id\":\"" + post + "\",", ""),
                good.replace("\"type\":\"other.gale.risen\",", ""),
                good.replace("\"time\":\"2026-03-01T08:00:00+08:00\",", ""),
                good.replace("\"force\":9,", "\"force\":\"strong\","),
                good.replace("\"data\"", "\"date\"")));

        assertThat(gales.metric("zhengan_consumer_dlt_total") - before).isEqualTo(6);
        assertThat(gales.watches(post)).isEmpty();
        var waiting = about(post);
        assertThat(waiting).hasSize(6).allSatisfy(each -> {
            assertThat(each.get("topic").asString()).isEqualTo(RunningService.OTHERS);
            assertThat(each.get("reason").asString()).isNotBlank().doesNotContain("Exception", "jackson", "zhengan.r");
        });
        assertThat(waiting.stream().map(each -> each.get("reason").asString()))
                .anyMatch(reason -> reason.contains("/id"))
                .anyMatch(reason -> reason.contains("/force"))
                .anyMatch(reason -> reason.contains("/type"));
    }

    @Test
    void redriveHandlesWhatWaitsAndMayBeRepeated() {
        var post = RunningService.freshPost();
        Gale.trouble(post, 3);
        gales.tell(List.of(Gales.event(post, post)));
        assertThat(gales.watches(post)).isEmpty();
        assertThat(about(post)).hasSize(1);

        var first = service.admin().post(PATH + "/redrive", "");
        var second = service.admin().post(PATH + "/redrive", "");

        assertThat(first.status()).isEqualTo(200);
        assertThat(first.json().get("redriven").intValue()).isPositive();
        assertThat(second.json().get("redriven").intValue()).isZero();
        assertThat(gales.over(post)).isEqualTo(1);
        assertThat(about(post)).isEmpty();
    }

    @Test
    void whatFailsAgainIsSetAsideAgain() {
        var post = RunningService.freshPost();
        Gale.trouble(post, 4);
        gales.tell(List.of(Gales.event(post, post)));

        var failed = service.admin().post(PATH + "/redrive", "");

        assertThat(failed.json().get("failedAgain").intValue()).isPositive();
        assertThat(about(post)).hasSize(1);
        service.admin().post(PATH + "/redrive", "");
        assertThat(gales.over(post)).isEqualTo(1);
    }

    @Test
    void onlyAnAdministratorOfTheCityMayLookOrRedrive() {
        for (var stranger : List.of(service.as("CITY", "KEEPER"), service.as("ERQI", "ADMIN"))) {
            assertThat(stranger.get(PATH).status()).isEqualTo(403);
            assertThat(stranger.post(PATH + "/redrive", "").status()).isEqualTo(403);
        }
        assertThat(service.with("").post(PATH + "/redrive", "").status()).isEqualTo(401);
    }

    private List<JsonNode> about(String post) {
        return service.admin().get(PATH).items().stream()
                .filter(each -> each.get("event").asString().contains(post + "\"")
                        || each.get("event").asString().equals("poison " + post))
                .toList();
    }
}
