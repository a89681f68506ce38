package org.zhengan.gateway.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.zhengan.gateway.fixture.Await;
import org.zhengan.gateway.fixture.StubService;
import org.zhengan.gateway.fixture.WebhookBench;

class WebhookRestartIT {

    private static final String PATIENT = "zhengan.gateway.webhooks.retries";

    private WebhookBench bench;

    @BeforeEach
    void start() {
        bench = new WebhookBench();
    }

    @AfterEach
    void stop() {
        bench.close();
    }

    @Test
    void keepsWhatIsStillToBringAndLosesNothingThatHappensMeanwhile() {
        bench.answering("/hook", 503);
        List<String> ids = new ArrayList<>();
        try (var before = bench.gateway(PATIENT, "3s,3s,3s")) {
            Subscriber.of(before.city(), bench.address("/hook"));
            ids.add(bench.publish("a", "ERQI"));
            bench.await("/hook", 1);
        }
        ids.add(bench.publish("b", "ERQI"));
        bench.answering("/hook", 200);
        var failed = bench.target().received("/hook").size();

        try (var after = bench.gateway(PATIENT, "3s,3s,3s")) {
            bench.await("/hook", failed + 2);

            assertThat(bench.target().received("/hook").subList(failed, failed + 2))
                    .extracting(StubService.Received::body)
                    .anyMatch(body -> body.contains(ids.get(0)))
                    .anyMatch(body -> body.contains(ids.get(1)));
            assertThat(after.uri()).isNotBlank();
        }
    }

    @Test
    void showsTheLogPageByPageLatestFirst() {
        try (var gateway = bench.gateway()) {
            var subscriber = Subscriber.of(gateway.city(), bench.address("/log"));
            for (var event = 0; event < 5; event++) {
                bench.publish("a" + event, "ERQI");
            }
            Await.until("all are brought", () -> subscriber.log("DELIVERED").size() == 5);

            var whole = log(subscriber, "").items();
            var first = log(subscriber, "?limit=3");
            var second = log(subscriber, "?limit=3&cursor=" + first.next());

            assertThat(whole).hasSize(5);
            assertThat(first.items()).isEqualTo(whole.subList(0, 3));
            assertThat(second.items()).isEqualTo(whole.subList(3, 5));
            assertThat(second.next()).isNull();
        }
    }

    private static Logs log(Subscriber subscriber, String query) {
        return Logs.of(subscriber.client(), subscriber.webhook(), query);
    }
}
