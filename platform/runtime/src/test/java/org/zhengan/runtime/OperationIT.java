package org.zhengan.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.zhengan.runtime.fixture.Await;
import org.zhengan.runtime.fixture.Gales;
import org.zhengan.runtime.fixture.RunningService;
import org.zhengan.runtime.fixture.Together;
import org.zhengan.runtime.fixture.Unsent;

/** Whoever operates the service sees how it does. */
class OperationIT {

    private final RunningService service = RunningService.shared();
    private final Gales metrics = new Gales(service);

    @Test
    void healthIsOpenAndSaysNothingInner() {
        for (var probe : List.of("liveness", "readiness")) {
            var health = service.with("").get("/actuator/health/" + probe);
            assertThat(health.status()).isEqualTo(200);
            assertThat(health.text("/status")).isEqualTo("UP");
        }
        assertThat(service.with("").get("/actuator/env").status()).isEqualTo(401);
        assertThat(service.admin().get("/actuator/env").status()).isEqualTo(404);
    }

    @Test
    void theMetricsOfTheDomainAreThere() {
        var body = service.with("").get("/actuator/prometheus").body();

        assertThat(body)
                .contains(
                        "zhengan_outbox_pending{context=\"lantern\"}",
                        "zhengan_outbox_lag_seconds{context=\"lantern\"}",
                        "zhengan_deadlines_overdue{context=\"lantern\"}",
                        "zhengan_cases_open{context=\"lantern\",ledger=\"lanterns\"}",
                        "zhengan_cases_open{context=\"lantern\",ledger=\"watches\"}",
                        "zhengan_consumer_dlt_total{context=\"lantern\"}");
    }

    @Test
    void aClockThatPassesShowsAsOverdue() {
        double before = metrics.metric("zhengan_deadlines_overdue");
        var soon = service.clock().instant().plusSeconds(1).minus(Duration.ofHours(1));
        service.admin()
                .post(
                        "/api/lantern/lanterns",
                        RunningService.light(RunningService.freshPost(), "JINSHUI", soon.toString(), 1));

        Await.until("it is counted", () -> metrics.metric("zhengan_deadlines_overdue") > before);
    }

    @Test
    void aCaseIsOpenUntilItHasEnded() {
        var ended = service.lit("ERQI");
        service.lit("ERQI");
        service.admin().post("/api/lantern/lanterns/" + ended + "/douse", "{}");

        Await.until(
                "those that have not ended are counted",
                () -> metrics.metric("zhengan_cases_open")
                        == count("lanterns", "LIT")
                                + count("lanterns", "TENDED")
                                + count("watches", "OPEN")
                                + count("guests", "IN")
                                + count("signs", "UP"));
        assertThat(count("lanterns", "OUT")).isPositive();
    }

    private int count(String ledger, String state) {
        return service.documents(ledger, Map.of("state", state)).size();
    }

    @Test
    void eventsThatWaitShowAsPendingUntilTheyAreTold() {
        var unsent = new Unsent(service);
        Await.until("some wait", () -> {
            unsent.lit();
            return metrics.metric("zhengan_outbox_pending") > 0;
        });

        Await.until("none waits", () -> metrics.metric("zhengan_outbox_pending") == 0);
        Await.until("none lags", () -> metrics.metric("zhengan_outbox_lag_seconds") == 0);
    }

    @Test
    void numbersAreUniqueHoweverManyAreTakenAtOnce() {
        var admin = service.admin();

        var numbers = Together.run(
                48, who -> admin.post("/api/lantern/lanterns", RunningService.light(RunningService.freshPost(), "ERQI"))
                        .text("/number"));

        assertThat(numbers).doesNotHaveDuplicates().allSatisfy(each -> assertThat(each)
                .matches("LN-\\d{4}-\\d{5}"));
    }
}
