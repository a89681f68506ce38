package org.zhengan.runtime.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.zhengan.runtime.fixture.Await;
import org.zhengan.runtime.fixture.Gale;
import org.zhengan.runtime.fixture.Gales;
import org.zhengan.runtime.fixture.RunningService;

/** An event of another context acts once, however often and in whatever company it comes. */
class ReactionIT {

    private final RunningService service = RunningService.shared();
    private final Gales gales = new Gales(service);

    @Test
    void anEventDeliveredFiveTimesAmongOthersActsOnce() {
        var posts = List.of(RunningService.freshPost(), RunningService.freshPost(), RunningService.freshPost());
        List<String> deliveries = new ArrayList<>();
        for (var post : posts) {
            for (int event = 0; event < 4; event++) {
                deliveries.addAll(Collections.nCopies(5, Gales.event(post + "-" + event, post)));
            }
        }
        Collections.shuffle(deliveries, new Random(42));

        gales.tell(deliveries);

        assertThat(posts).allSatisfy(post -> {
            assertThat(gales.watches(post)).hasSize(1);
            assertThat(gales.over(post)).isEqualTo(4);
        });
    }

    @Test
    void anEventThatComesAgainWhenItsThingIsClosedDoesNotStartAnother() {
        var post = RunningService.freshPost();
        var first = Gales.event(post + "-1", post);
        var second = Gales.event(post + "-2", post);
        gales.tell(List.of(first, second));
        var id = gales.watches(post).get(0).getString("_id");
        assertThat(service.admin()
                        .post("/api/lantern/watches/" + id + "/close", "{}")
                        .status())
                .isEqualTo(200);

        gales.tell(List.of(first, second));

        assertThat(gales.watches(post)).hasSize(1);
        gales.tell(List.of(Gales.event(post + "-3", post)));
        assertThat(gales.watches(post)).hasSize(2);
    }

    @Test
    void anEventThatConcernsNothingOfOursHasNoEffect() {
        var post = RunningService.freshPost();
        double before = gales.metric("zhengan_consumer_dlt_total");

        gales.tell(List.of(
                Gales.event("x-" + post, post).replace("\"force\":9", "\"force\":0"),
                Gales.event("y-" + post, post).replace("gale.risen", "gale.fallen")));

        assertThat(gales.watches(post)).isEmpty();
        assertThat(gales.metric("zhengan_consumer_dlt_total")).isEqualTo(before);
    }

    @Test
    void aFailureThatPassesIsTriedAgain() {
        var post = RunningService.freshPost();
        double before = gales.metric("zhengan_consumer_dlt_total");
        Gale.trouble(post, 2);

        gales.tell(List.of(Gales.event(post, post)));

        assertThat(gales.over(post)).isEqualTo(1);
        assertThat(gales.metric("zhengan_consumer_dlt_total")).isEqualTo(before);
    }

    @Test
    void whatAReactionStartsCarriesTheTraceOfTheEvent() {
        var post = RunningService.freshPost();
        var trace = "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01";
        gales.tell(List.of(
                Gales.event(post, post).replace("\"sequence\"", "\"traceparent\":\"" + trace + "\",\"sequence\"")));

        var id = gales.watches(post).get(0).getString("_id");

        Await.until("it is told", () -> service.hasToldAll("watches", id));
        assertThat(service.documents("events", Map.of("subject", id)))
                .singleElement()
                .satisfies(entry -> assertThat(entry.getString("json")).contains(trace));
    }
}
