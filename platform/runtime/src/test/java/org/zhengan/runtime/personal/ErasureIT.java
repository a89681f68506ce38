package org.zhengan.runtime.personal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.zhengan.runtime.fixture.Await;
import org.zhengan.runtime.fixture.Caller;
import org.zhengan.runtime.fixture.RunningService;
import org.zhengan.runtime.fixture.Secrets;

/** What is somebody's is erased on request and in time; the thing stays, and says so. */
class ErasureIT {

    private static final String PATH = "/api/lantern/guests";
    private static final String WHY = "{\"reason\":\"request 12 of 2026\"}";

    private final RunningService service = RunningService.shared();
    private final Caller keeper = service.as("ERQI", "KEEPER");
    private final Caller warden = service.as("ERQI", "WARDEN");

    @Test
    void onRequestEverythingOfItGoesAndTheThingStays() {
        var id = keeper.post(PATH, Secrets.welcome(3), "Idempotency-Key", "erase-1")
                .text("/id");

        var erased = warden.post(PATH + "/" + id + "/erase-personal", WHY);

        assertThat(erased.status()).isEqualTo(200);
        assertThat(erased.text("/name")).isEqualTo("[erased]");
        assertThat(erased.text("/contact/phone")).isEqualTo("[erased]");
        assertThat(erased.text("/rooms")).isEqualTo("3");
        assertThat(erased.text("/version")).isEqualTo("2");
        var document = service.document("guests", id);
        assertThat(new Dump(java.util.List.of(document)).sealed()).isEmpty();
        assertThat(document).doesNotContainKeys("lookup", "answers", "sealedBy");
        assertThat(document.getList("decisions", Document.class))
                .extracting(decision -> decision.getString("command"))
                .containsExactly("welcome", "erase-personal");
    }

    @Test
    void whatWasErasedGoesOnLiving() {
        var id = keeper.post(PATH, Secrets.welcome(3)).text("/id");
        warden.post(PATH + "/" + id + "/erase-personal", WHY);

        var moved = keeper.post(PATH + "/" + id + "/room", "{}");

        assertThat(moved.status()).isEqualTo(200);
        assertThat(warden.get(PATH + "/" + id, "X-Access-Reason", "to see it is gone")
                        .text("/name"))
                .isEqualTo("[erased]");
    }

    @Test
    void itsDecisionsSayWhoErasedAndWhyAndCanStillBeReplayed() {
        var id = keeper.post(PATH, Secrets.welcome(3)).text("/id");
        keeper.post(PATH + "/" + id + "/room", "{\"contact\":{\"phone\":\"13812345678\"}}");
        assertThat(keeper.get(PATH + "/" + id + "/decisions").text("/items/1/inputs/contact/phone"))
                .isEqualTo("138****5678");
        warden.post(PATH + "/" + id + "/erase-personal", WHY);

        var decisions = keeper.get(PATH + "/" + id + "/decisions");
        assertThat(decisions.text("/items/1/inputs/contact/phone")).isEqualTo("[erased]");
        assertThat(decisions.text("/items/2/inputs/reason")).isEqualTo("request 12 of 2026");
        assertThat(keeper.get(PATH + "/" + id + "/replay").text("/same")).isEqualTo("true");
    }

    @Test
    void ofALongLifeTheOldestDecisionsAreErasedToo() {
        var id = keeper.post(PATH, Secrets.welcome(1)).text("/id");
        for (int i = 0; i < 45; i++) {
            keeper.post(PATH + "/" + id + "/room", "{\"contact\":{\"phone\":\"13812345678\"}}");
        }
        assertThat(new Dump(service.documents("guests-decisions", Map.of("thing", id))).sealed())
                .isNotEmpty();

        warden.post(PATH + "/" + id + "/erase-personal", WHY);

        var older = service.documents("guests-decisions", Map.of("thing", id));
        assertThat(new Dump(older).sealed()).isEmpty();
        assertThat(older).noneMatch(receipt -> receipt.containsKey("sealedBy"));
        var decisions = keeper.get(PATH + "/" + id + "/decisions?limit=500");
        assertThat(decisions.items()).hasSize(47);
        assertThat(decisions.text("/items/0/inputs/name")).isEqualTo("[erased]");
        assertThat(keeper.get(PATH + "/" + id + "/replay").text("/same")).isEqualTo("true");
    }

    @Test
    void nobodyElseMay() {
        var id = keeper.post(PATH, Secrets.welcome(3)).text("/id");

        assertThat(keeper.post(PATH + "/" + id + "/erase-personal", WHY).problem())
                .isEqualTo("role-denied");
        assertThat(warden.post(PATH + "/" + id + "/erase-personal", "{}").status())
                .isEqualTo(400);
        assertThat(service.as("JINSHUI", "WARDEN")
                        .post(PATH + "/" + id + "/erase-personal", WHY)
                        .status())
                .isEqualTo(404);
    }

    @Test
    void itGoesOfItselfWhenItsTimeHasCome() {
        var id = keeper.post(PATH, Secrets.welcome(3)).text("/id");
        var stays = keeper.post(PATH, Secrets.welcome(3)).text("/id");

        keeper.post(PATH + "/" + id + "/leave", "{}");

        Await.until(
                "it is erased", () -> keeper.get(PATH + "/" + id).text("/name").equals("[erased]"));
        assertThat(keeper.get(PATH + "/" + stays).text("/name")).isEqualTo("欧***");
    }
}
