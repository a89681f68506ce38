package org.zhengan.runtime.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Map;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.zhengan.runtime.fixture.Answer;
import org.zhengan.runtime.fixture.Await;
import org.zhengan.runtime.fixture.Caller;
import org.zhengan.runtime.fixture.LanternProgramme;
import org.zhengan.runtime.fixture.RunningService;
import org.zhengan.runtime.fixture.Together;
import reactor.core.publisher.Mono;

/** Nothing is overdue unseen, and nothing is said to be overdue twice. */
class DeadlineIT {

    private static final String PATH = "/api/lantern/deadlines";
    private static final String LONG_AGO = "2021-06-01T08:00:00+08:00";

    private final RunningService service = RunningService.shared();
    private final Caller admin = service.admin();

    @Test
    void aPassedClockIsMarkedAndToldOnceByAnyNumberOfSweeps() {
        List<String> ids = new ArrayList<>();
        for (int i = 0; i < 10; i++) {
            ids.add(lit("XINMI", LONG_AGO, 1));
        }

        Together.run(8, who -> new DeadlineSweep(service.engine().doors(), service.clock())
                .run()
                .block());

        assertThat(ids).allSatisfy(id -> {
            assertThat(clock(id).getString("status")).isEqualTo("OVERDUE");
            Await.until("it is told", () -> service.hasToldAll("lanterns", id));
            assertThat(service.documents("events", Map.of("subject", id, "type", "lantern.deadline.overdue")))
                    .hasSize(1);
        });
        var told = service.json(
                service.documents("events", Map.of("subject", ids.get(0), "type", "lantern.deadline.overdue"))
                        .get(0)
                        .getString("json"));
        assertThat(told.at("/data/deadline").asString()).isEqualTo("tend");
        assertThat(told.at("/data/dueAt").asString()).isEqualTo("2021-06-01T09:00:00+08:00");
        assertThat(told.at("/data/basis/0/rule").asString()).isEqualTo("LAN-3.1-2");
    }

    @Test
    void aClockThatStandsStillIsNotSwept() {
        var at = service.clock().instant().plusSeconds(3).minus(Duration.ofHours(1));
        var resting = lit("XINMI", at.toString(), 1);
        var running = lit("XINMI", at.toString(), 1);
        assertThat(admin.post("/api/lantern/lanterns/" + resting + "/rest", "{}")
                        .status())
                .isEqualTo(200);

        Await.until(
                "the other is overdue", () -> clock(running).getString("status").equals("OVERDUE"));
        new DeadlineSweep(service.engine().doors(), service.clock()).run().block();

        assertThat(clock(resting).getString("status")).isEqualTo("SUSPENDED");
        admin.post("/api/lantern/lanterns/" + resting + "/rouse", "{}");
        assertThat(clock(resting).getString("status")).isEqualTo("OPEN");
        assertThat(clock(resting).getDate("dueAt").toInstant()).isAfter(at.plus(Duration.ofHours(1)));
    }

    @Test
    void whatAnImportStillHoldsBackIsNotSwept() {
        var id = lit("XINMI", service.clock().instant().toString(), 100);
        change(id, "$set", new Document("held", "some-import").append("sweepAt", new Date(0)));
        var store = service.engine().store(LanternProgramme.LANTERNS);

        var due = store.due(service.clock().instant(), 500).collectList().block();

        assertThat(due).noneMatch(each -> each.getString("_id").equals(id));
        change(id, "$unset", new Document("held", "").append("sweepAt", ""));
    }

    @Test
    void aClockThatIsMetIsNoLongerDue() {
        var id = lit("DENGFENG", LONG_AGO, 1);
        assertThat(due("?district=DENGFENG")).containsExactly(id);

        admin.post("/api/lantern/lanterns/" + id + "/tend", "{\"oil\":12}");

        assertThat(due("?district=DENGFENG")).isEmpty();
    }

    @Test
    void whatIsDueIsFoundByStatusDistrictAndDate() {
        var overdue = lit("SHANGJIE", LONG_AGO, 1);
        var soon = lit("SHANGJIE", service.clock().instant().toString(), 2);
        var later = lit("SHANGJIE", service.clock().instant().toString(), 100);
        lit("HUIJI", LONG_AGO, 1);

        assertThat(due("?district=SHANGJIE")).containsExactly(overdue, soon, later);
        assertThat(due("?district=SHANGJIE&status=OVERDUE")).containsExactly(overdue);
        assertThat(due("?district=SHANGJIE&status=DUE_SOON")).containsExactly(soon);
        assertThat(due("?district=SHANGJIE&status=OPEN")).containsExactly(later);
        assertThat(due("?district=SHANGJIE&dueBefore=2022-01-01T00:00:00Z")).containsExactly(overdue);
        assertThat(due("?district=SHANGJIE&asOf=2021-06-01T00:30:00Z&status=OVERDUE"))
                .isEmpty();
        assertThat(admin.get(PATH + "?status=LATE").status()).isEqualTo(400);
        assertThat(admin.get(PATH + "?dueBefore=tomorrow").status()).isEqualTo(400);
        assertThat(admin.get(PATH + "?colour=RED").problem()).isEqualTo("unknown-filter");
    }

    @Test
    void eachClockIsListedOnceOverEveryLedgerWhileOthersComeIn() {
        List<String> ids = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            ids.add(lit("AIRPORT", service.clock().instant().toString(), 3));
            ids.add(watched("AIRPORT"));
        }

        List<String> listed = new ArrayList<>();
        var next = "";
        do {
            var page = admin.get(PATH + "?district=AIRPORT&limit=5" + (next.isEmpty() ? "" : "&cursor=" + next));
            listed.addAll(ids(page));
            next = page.text("/next");
            // falls due before all others, so that pages counted by number would shift
            lit("AIRPORT", LONG_AGO, 1);
        } while (!next.isEmpty());

        assertThat(listed).doesNotHaveDuplicates().containsExactlyInAnyOrderElementsOf(ids);
    }

    @Test
    void aClockSaysWhyItIsDue() {
        lit("XINZHENG", LONG_AGO, 1);

        var item = admin.get(PATH + "?district=XINZHENG&limit=1").items().get(0);

        assertThat(item.get("deadline").asString()).isEqualTo("tend");
        assertThat(item.get("dueAt").asString()).isEqualTo("2021-06-01T09:00:00+08:00");
        assertThat(item.at("/steps/0/kind").asString()).isEqualTo("STARTED");
        assertThat(item.at("/steps/0/basis/rule").asString()).isEqualTo("LAN-3.1-2");
        assertThat(item.at("/basis/0/clause").asString()).isEqualTo("3.1");
        assertThat(admin.get(item.get("href").asString()).status()).isEqualTo(200);
    }

    private String lit(String district, String at, int hours) {
        return admin.post(
                        "/api/lantern/lanterns", RunningService.light(RunningService.freshPost(), district, at, hours))
                .text("/id");
    }

    private String watched(String district) {
        return admin.post(
                        "/api/lantern/watches",
                        """
                        {"post":"%s","district":"%s","level":3}"""
                                .formatted(RunningService.freshPost(), district))
                .text("/id");
    }

    private void change(String id, String operator, Document fields) {
        Mono.from(service.collection("lanterns").updateOne(new Document("_id", id), new Document(operator, fields)))
                .block();
    }

    private Document clock(String id) {
        return service.document("lanterns", id)
                .getList("deadlines", Document.class)
                .get(0);
    }

    private List<String> due(String query) {
        return ids(admin.get(PATH + query));
    }

    private static List<String> ids(Answer page) {
        return page.items().stream().map(item -> item.get("id").asString()).toList();
    }
}
