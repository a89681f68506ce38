package org.zhengan.runtime.personal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.bson.Document;
import org.bson.types.Binary;
import org.junit.jupiter.api.Test;
import org.zhengan.runtime.fixture.Answer;
import org.zhengan.runtime.fixture.Caller;
import org.zhengan.runtime.fixture.RunningService;
import org.zhengan.runtime.fixture.Secrets;
import org.zhengan.testing.EmbeddedKafka;
import org.zhengan.testing.EmbeddedMongo;

/** What is somebody's is taken in, kept sealed, shown masked, found by those who may, and shown in full to them. */
class PersonalIT {

    private static final String PATH = "/api/lantern/guests";
    private static final String REASON = "X-Access-Reason";
    private static final String WHY = "follow-up of case 7";

    private final RunningService service = RunningService.shared();
    private final Caller keeper = service.as("ERQI", "KEEPER");
    private final Caller warden = service.as("ERQI", "WARDEN");

    @Test
    void everyAnswerShowsItMasked() {
        var made = keeper.post(PATH, Secrets.welcome(1), "Idempotency-Key", "mask-1");
        var id = made.text("/id");

        for (var answer : new Answer[] {
            made,
            keeper.post(PATH, Secrets.welcome(1), "Idempotency-Key", "mask-1"),
            keeper.get(PATH + "/" + id),
            warden.get(PATH + "/" + id),
            keeper.post(PATH + "/" + id + "/room", "{}"),
        }) {
            assertThat(answer.text("/name")).isEqualTo("欧***");
            assertThat(answer.text("/idNo")).isEqualTo("4101**********1230");
            assertThat(answer.text("/contact/phone")).isEqualTo("138****5678");
            assertThat(answer.text("/contact/address")).isEqualTo("***");
        }
        assertThat(keeper.get(PATH + "?limit=500").body()).contains(id).doesNotContain(Secrets.OF_THE_GUEST);
    }

    @Test
    void theStoreHoldsItSealed() {
        var id = welcomed(1);
        keeper.post(PATH + "/" + id + "/room", "{\"contact\":{\"phone\":\"13812345678\"}}");

        var document = service.document("guests", id);

        assertThat(document.get("data", Document.class).get("name")).isInstanceOf(Binary.class);
        assertThat(document.getList("sealedBy", String.class)).containsExactly("AES:k1");
        assertThat(document.toString()).doesNotContain(Secrets.OF_THE_GUEST);
        var inputs = document.getList("decisions", Document.class).get(1).get("inputs", Document.class);
        assertThat(inputs.get("contact", Document.class).get("phone")).isInstanceOf(Binary.class);
    }

    @Test
    void aFaultNeverRepeatsIt() {
        var wrong = Secrets.welcome(1).replace("1990030712", "1990023012");

        var answer = keeper.post(PATH, wrong);

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.text("/issues/0/pointer")).isEqualTo("/idNo");
        assertThat(answer.text("/issues/0/code")).isEqualTo("invalid-resident-id");
        assertThat(answer.body()).doesNotContain("199002301230");
    }

    @Test
    void whoMayAndSaysWhySeesItInFullOnceThatIsNoted() {
        var id = welcomed(1);

        var shown = warden.get(PATH + "/" + id, REASON, WHY);

        assertThat(shown.text("/name")).isEqualTo(Secrets.OF_THE_GUEST.get(0));
        assertThat(shown.text("/contact/address")).isEqualTo(Secrets.OF_THE_GUEST.get(3));
        assertThat(noted(id)).singleElement().satisfies(entry -> {
            assertThat(entry.getString("type")).isEqualTo("lantern.guests.unmasked");
            assertThat(entry.getString("actor")).isEqualTo("tester");
            assertThat(service.json(entry.getString("json")).toString())
                    .contains(WHY, "[\"name\",\"idNo\",\"contact.phone\",\"contact.address\"]");
        });
    }

    @Test
    void aReasonMayBeChineseAndPercentEncoded() {
        var id = welcomed(1);

        warden.get(
                PATH + "/" + id,
                REASON,
                "%E6%A0%B8%E5%AE%9E%E4%B8%8A%E6%8A%A5%E7%9A%84%E4%BC%A4%E4%BA%A1%E4%BA%BA%E5%91%98%E8%BA%AB%E4%BB%BD");

        assertThat(noted(id)).singleElement().satisfies(entry -> assertThat(entry.getString("json"))
                .contains("核实上报的伤亡人员身份"));
    }

    @Test
    void nobodyElseSeesItAndNothingIsNoted() {
        var id = welcomed(1);

        assertThat(keeper.get(PATH + "/" + id, REASON, WHY).problem()).isEqualTo("role-denied");
        assertThat(warden.get(PATH + "/" + id, REASON, "too short").status()).isEqualTo(400);
        assertThat(warden.get(PATH + "/" + id, REASON, "x".repeat(201)).status())
                .isEqualTo(400);
        assertThat(service.as("JINSHUI", "WARDEN")
                        .get(PATH + "/" + id, REASON, WHY)
                        .status())
                .isEqualTo(404);
        assertThat(noted(id)).isEmpty();
    }

    @Test
    void whoMaySeeItMaySearchByItInABody() {
        var id = welcomed(7);
        var byId = "{\"idNo\":\"410102199003071230\",\"rooms\":7}";

        assertThat(warden.post(PATH + "/search", byId).items())
                .extracting(item -> item.get("id").asString())
                .containsExactly(id);
        assertThat(warden.post(PATH + "/search", byId.replace("1990030712", "1990030713"))
                        .status())
                .isEqualTo(400);
        assertThat(service.as("JINSHUI", "WARDEN").post(PATH + "/search", byId).items())
                .isEmpty();
        assertThat(keeper.post(PATH + "/search", byId).problem()).isEqualTo("role-denied");
        assertThat(warden.get(PATH + "?idNo=410102199003071230").problem()).isEqualTo("unknown-filter");
    }

    @Test
    void aServiceThatKeepsItDoesNotStartWithoutAKey() {
        assertThatThrownBy(() -> RunningService.startBare(
                        EmbeddedMongo.uri(PersonalIT.class),
                        EmbeddedKafka.shared().bootstrapServers()))
                .hasStackTraceContaining("guests keep what is somebody's, and there is no key");
    }

    private List<Document> noted(String id) {
        return service.documents("events", Map.of("subject", id, "kind", "UNMASKING"));
    }

    private String welcomed(int rooms) {
        return keeper.post(PATH, Secrets.welcome(rooms)).text("/id");
    }
}
