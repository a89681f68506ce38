package org.zhengan.runtime.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.zhengan.runtime.fixture.Answer;
import org.zhengan.runtime.fixture.Caller;
import org.zhengan.runtime.fixture.RunningService;

/** Things in other forms, with the rights, filters and pages of their ledger. */
class RenderingIT {

    private static final String LANTERNS = "/api/lantern/lanterns/";

    private final RunningService service = RunningService.shared();
    private final Caller admin = service.admin();

    @Test
    void oneThingIsShownAsXmlWithItsVersion() {
        var id = service.lit("ERQI");
        admin.post(LANTERNS + id + "/note", "{\"text\":\"<b> & \\u0001\"}");

        var card = admin.get(LANTERNS + id + "/card");

        assertThat(card.status()).isEqualTo(200);
        assertThat(card.header("Content-Type")).isEqualTo("application/lantern+xml");
        assertThat(card.header("ETag")).isEqualTo("\"2\"");
        assertThat(card.body())
                .startsWith("<?xml version=\"1.0\" encoding=\"UTF-8\"?><card xmlns=\"urn:lantern\" post=\"")
                .endsWith("<note>&lt;b&gt; &amp; \uFFFD</note></card>");
    }

    @Test
    void whatHasNoSuchFormOrIsNotToBeSeenIsNotFound() {
        var id = service.lit("ERQI");

        assertThat(service.as("GONGYI", "KEEPER").get(LANTERNS + id + "/card").status())
                .isEqualTo(404);
        assertThat(service.as("ERQI", "STRANGER").get(LANTERNS + id + "/card").status())
                .isEqualTo(403);
        assertThat(admin.get(LANTERNS + "no-such-lantern/card").status()).isEqualTo(404);
        assertThat(admin.get(LANTERNS + id + "/card?moon=1").problem()).isEqualTo("unknown-filter");
        admin.post(LANTERNS + id + "/douse", "{}");
        assertThat(admin.get(LANTERNS + id + "/card").status()).isEqualTo(404);
    }

    @Test
    void aPageTakesTheFiltersOfItsLedgerAndLeadsOn() {
        service.lit("ZHONGYUAN");
        service.lit("ZHONGYUAN");
        var path = "/api/lantern/roll?district=ZHONGYUAN&limit=1";

        var first = admin.get(path);

        assertThat(first.header("Content-Type")).isEqualTo("application/lantern-roll+json");
        assertThat(first.text("/self")).isEqualTo(path);
        assertThat(first.json().path("posts")).hasSize(1);
        assertThat(first.header("Link")).isEqualTo("<" + first.text("/next") + ">; rel=\"next\"");
        var last = admin.get(first.text("/next"));
        assertThat(last.json().path("posts"))
                .hasSize(1)
                .isNotEqualTo(first.json().path("posts"));
        assertThat(last.header("Link")).isEmpty();
        assertThat(service.as("GONGYI", "KEEPER").get("/api/lantern/roll").body())
                .doesNotContain(first.text("/posts/0"));
    }

    @Test
    void whatIsSomebodysIsGoneFromIt() {
        var guest = admin.post("/api/lantern/guests", "{\"district\":\"ERQI\",\"name\":\"张三丰\",\"rooms\":3}");

        Answer slip = admin.get("/api/lantern/guests/" + guest.text("/id") + "/slip");

        assertThat(slip.text("/rooms")).isEqualTo("3");
        assertThat(slip.text("/name")).isEqualTo("[erased]");
        assertThat(slip.body()).doesNotContain("张");
    }
}
