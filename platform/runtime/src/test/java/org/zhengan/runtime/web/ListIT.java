package org.zhengan.runtime.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zhengan.runtime.fixture.Answer;
import org.zhengan.runtime.fixture.Caller;
import org.zhengan.runtime.fixture.RunningService;

/** Lists are pages of a range of an index: each item once, whatever comes in meanwhile. */
class ListIT {

    private static final String PATH = "/api/lantern/lanterns";

    private final RunningService service = RunningService.shared();
    private final Caller admin = service.admin();

    @ParameterizedTest(name = "by {1}")
    @CsvSource({"GONGYI, district=GONGYI", "XINGYANG, district=XINGYANG&litFrom=2026-01-01T00:00:00Z"})
    void pagesShowEachItemOnceWhileOthersComeIn(String district, String query) {
        List<String> ids = new ArrayList<>();
        for (int i = 0; i < 23; i++) {
            // several at the same instant, so that the id must decide between them
            ids.add(lit(district, "2026-03-0" + (1 + i % 3) + "T08:00:00+08:00"));
        }

        List<String> listed = new ArrayList<>();
        var next = "";
        do {
            var page = admin.get(PATH + "?limit=4&" + query + (next.isEmpty() ? "" : "&cursor=" + next));
            assertThat(page.items()).hasSizeLessThanOrEqualTo(4);
            listed.addAll(ids(page));
            next = page.text("/next");
            lit(district, "2026-03-09T08:00:00+08:00");
        } while (!next.isEmpty());

        assertThat(listed).doesNotHaveDuplicates().containsExactlyInAnyOrderElementsOf(ids);
    }

    @Test
    void theNewestComeFirstAndTheNextPageIsLinked() {
        var first = lit("ZHENGDONG", "2026-03-01T08:00:00+08:00");
        var second = lit("ZHENGDONG", "2026-02-01T08:00:00+08:00");
        var third = lit("ZHENGDONG", "2026-01-01T08:00:00+08:00");

        var page = admin.get(PATH + "?district=ZHENGDONG&limit=2");

        assertThat(ids(page)).containsExactly(third, second);
        var link = page.header("Link");
        assertThat(link).startsWith("<" + PATH + "?").endsWith(">; rel=\"next\"");
        var following = admin.get(link.substring(1, link.indexOf('>')));
        assertThat(ids(following)).containsExactly(first);
        assertThat(following.header("Link")).isEmpty();
        assertThat(following.json().has("next")).isFalse();
        assertThat(ids(admin.get(PATH + "?district=ZHENGDONG&litFrom=2026-01-15T00:00:00Z")))
                .containsExactly(first, second);
    }

    @Test
    void eachFilterFindsWhatItNames() {
        var post = RunningService.freshPost();
        var id = admin.post(
                        PATH,
                        """
                        {"post":"%s","district":"ZHONGMU","colour":"GOLD","litAt":"2026-03-01T08:00:00+08:00",\
                        "hours":9000,"glow":37}"""
                                .formatted(post))
                .text("/id");
        lit("ZHONGMU", "2026-04-01T08:00:00+08:00");

        for (var query : List.of(
                "post=" + post,
                "district=ZHONGMU&colour=GOLD",
                "glow=37",
                "district=ZHONGMU&litTo=2026-03-01T00:00:00Z",
                "district=ZHONGMU&litFrom=2026-02-01T00:00:00Z&litTo=2026-03-31T00:00:00Z",
                "district=ZHONGMU&state=LIT&colour=GOLD&glow=37")) {
            assertThat(ids(admin.get(PATH + "?" + query))).as(query).containsExactly(id);
        }
        assertThat(ids(admin.get(PATH + "?post=" + post + "&state=OUT"))).isEmpty();
    }

    @Test
    void aListFieldIsFilteredByOneOfItsElements() {
        var id = lit("ZHONGMU", "2026-03-01T08:00:00+08:00");
        var word = RunningService.freshPost();
        admin.post(PATH + "/" + id + "/note", "{\"text\":\"first\"}");
        admin.post(PATH + "/" + id + "/note", "{\"text\":\"%s\"}".formatted(word));

        assertThat(ids(admin.get(PATH + "?notes=" + word))).containsExactly(id);
        assertThat(ids(admin.get(PATH + "?notes=no-" + word))).isEmpty();
    }

    @Test
    void theFeedOfChangesIsReadOnFromWhereItEnded() {
        var start = admin.get("/api/lantern/changes?after=999999999").text("/next");
        assertThat(start).isEqualTo("999999999");
        var id = service.lit("ERQI");
        admin.post(PATH + "/" + id + "/note", "{\"text\":\"x\"}");
        org.zhengan.runtime.fixture.Await.until("it is told", () -> service.hasToldAll("lanterns", id));

        List<String> types = new ArrayList<>();
        var after = "0";
        Answer page;
        do {
            page = admin.get("/api/lantern/changes?subject=" + id + "&limit=1&after=" + after);
            page.items().forEach(event -> types.add(event.get("type").asString()));
            after = page.text("/next");
        } while (!page.items().isEmpty());

        assertThat(types).containsExactly("lantern.lantern.lit", "lantern.lantern.noted");
        assertThat(admin.get("/api/lantern/changes?after=x").status()).isEqualTo(400);
        assertThat(admin.get("/api/lantern/changes?limit=501").status()).isEqualTo(400);
        assertThat(admin.get("/api/lantern/changes?moon=1").problem()).isEqualTo("unknown-filter");
    }

    private String lit(String district, String at) {
        return admin.post(PATH, RunningService.light(RunningService.freshPost(), district, at, 10_000))
                .text("/id");
    }

    private static List<String> ids(Answer page) {
        return page.items().stream().map(item -> item.get("id").asString()).toList();
    }
}
