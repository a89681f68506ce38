package org.zhengan.runtime.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.zhengan.runtime.fixture.RunningService;
import reactor.core.publisher.Mono;

/** What was decided can be read with its inputs, and decided again. */
class DecisionIT {

    private static final String PATH = "/api/lantern/lanterns/";

    private final RunningService service = RunningService.shared();

    @Test
    void everyDecisionIsKeptWithWhoWhatAndWhy() {
        var decisions = service.admin().get(PATH + tended() + "/decisions").items();

        assertThat(decisions).hasSize(2);
        assertThat(decisions.get(0).at("/command").asString()).isEqualTo("light");
        assertThat(decisions.get(0).at("/by").asString()).isEqualTo("tester");
        assertThat(decisions.get(0).at("/inputs/district").asString()).isEqualTo("ERQI");
        assertThat(decisions.get(1).at("/from").asString()).isEqualTo("LIT");
        assertThat(decisions.get(1).at("/to").asString()).isEqualTo("TENDED");
        assertThat(decisions.get(1).at("/inputs/oil").asInt()).isEqualTo(50);
        assertThat(decisions.get(1).at("/basis/0/clause").asString()).isNotEmpty();
    }

    @Test
    void decidedAgainItComesToTheSame() {
        var id = tended();

        for (var rules : new String[] {"", "?rules=THEN", "?rules=TODAY"}) {
            var replay = service.admin().get(PATH + id + "/replay" + rules);
            assertThat(replay.text("/same")).as(replay.body()).isEqualTo("true");
            assertThat(replay.text("/replayed")).isEqualTo("2");
        }
        assertThat(service.admin().get(PATH + id + "/replay?rules=TOMORROW").status())
                .isEqualTo(400);
    }

    @Test
    void allOfALongLifeAreListedPageByPageAndReplayedFromTheFirst() {
        var id = service.litAndNoted("ERQI", 64);

        List<Long> versions = new ArrayList<>();
        var next = "";
        do {
            var page = service.admin().get(PATH + id + "/decisions?limit=15" + next);
            assertThat(page.items()).hasSizeLessThanOrEqualTo(15);
            page.items().forEach(item -> versions.add(item.get("version").asLong()));
            next = page.text("/next").isEmpty() ? "" : "&cursor=" + page.text("/next");
            assertThat(page.header("Link")).isEqualTo(next.isEmpty() ? "" : link(id, page.text("/next")));
        } while (!next.isEmpty());

        assertThat(versions).isEqualTo(LongStream.rangeClosed(1, 65).boxed().toList());
        var replay = service.admin().get(PATH + id + "/replay");
        assertThat(replay.text("/same")).as(replay.body()).isEqualTo("true");
        assertThat(replay.text("/replayed")).isEqualTo("65");
    }

    @Test
    void aPageThatCannotBeIsRefused() {
        var id = service.lit("ERQI");

        for (var query : new String[] {"limit=0", "limit=501", "cursor=abc", "before=3"}) {
            assertThat(service.admin().get(PATH + id + "/decisions?" + query).status())
                    .as(query)
                    .isEqualTo(400);
        }
    }

    @Test
    void aDecisionThatIsMissingIsNotPassedOver() {
        var id = service.litAndNoted("ERQI", 30);
        Mono.from(service.collection("lanterns-decisions").deleteOne(Filters.eq("_id", id + "/4")))
                .block();

        assertThat(service.admin().get(PATH + id + "/replay").text("/issues/0/code"))
                .isEqualTo("history-incomplete");
    }

    @Test
    void aReceiptThatWasChangedDoesNotComeToTheSame() {
        var id = tended();
        Mono.from(service.collection("lanterns")
                        .updateOne(Filters.eq("_id", id), Updates.set("decisions.1.inputs.oil", 1)))
                .block();

        var replay = service.admin().get(PATH + id + "/replay");

        assertThat(replay.text("/same")).isEqualTo("false");
        assertThat(replay.text("/differences/0/version")).isEqualTo("2");
        assertThat(replay.body()).contains("too-little-oil");
    }

    @Test
    void whoMayNotSeeTheThingMayNotSeeItsDecisions() {
        var id = tended();

        assertThat(service.as("JINSHUI", "KEEPER").get(PATH + id + "/decisions").status())
                .isEqualTo(404);
        assertThat(service.as("CITY", "PASSER_BY").get(PATH + id + "/replay").status())
                .isEqualTo(403);
    }

    private static String link(String id, String cursor) {
        return "<" + PATH + id + "/decisions?limit=15&cursor=" + cursor + ">; rel=\"next\"";
    }

    private String tended() {
        var id = service.lit("ERQI");
        assertThat(service.admin().post(PATH + id + "/tend", "{\"oil\":50}").status())
                .isEqualTo(200);
        return id;
    }
}
