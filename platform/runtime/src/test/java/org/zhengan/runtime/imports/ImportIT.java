package org.zhengan.runtime.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ImportIT {

    private static final String TOO_LARGE = "B-2,金水区,2026-03-01,500,FOOD,李四,";
    private static final String ALL_WRONG = "B-3,火星区,昨天,大,CARS,,";

    private final Market market = new Market();
    private final ImportWorker worker = market.worker("one", Duration.ZERO);
    private final Sender sender = new Sender(market.client(worker));

    @BeforeEach
    void start() {
        worker.start();
    }

    @AfterEach
    void close() {
        market.close();
    }

    @Test
    void aBadRowDoesNotStopTheGoodOnesRowByRow() {
        var job = sender.done(
                sender.post("?mode=perRow", Sheets.of(Sheets.good("B-1"), TOO_LARGE, ALL_WRONG, Sheets.good("B-4"))));

        assertThat(job.getString("state")).isEqualTo("DONE");
        assertThat(job.get("accepted")).isEqualTo(2);
        assertThat(job.get("rejected")).isEqualTo(2);
        assertThat(job.get("progress")).isEqualTo(100);
        assertThat(stallNos()).containsExactlyInAnyOrder("B-1", "B-4");
        assertThat(market.all("stalls")).allSatisfy(stall -> {
            assertThat(stall).containsKey("pendingSince");
            assertThat(stall.getString("district")).isEqualTo("JINSHUI");
        });
    }

    @Test
    void aBadRowStopsAllOfAnAtomicImport() {
        var job =
                sender.done(sender.post("?mode=atomic", Sheets.of(Sheets.good("B-1"), TOO_LARGE, Sheets.good("B-4"))));

        assertThat(job.getString("state")).isEqualTo("REFUSED");
        assertThat(job.get("accepted")).isEqualTo(0);
        assertThat(market.all("stalls")).isEmpty();
        assertThat(sender.rows(job, "?status=WITHHELD"))
                .extracting(row -> row.get("row"))
                .containsExactly(2, 4);
    }

    @Test
    void anAtomicImportWithoutFaultIsSeenWhole() {
        var job = sender.done(sender.post("?mode=atomic", Sheets.many(120)));

        assertThat(job.getString("state")).isEqualTo("DONE");
        assertThat(job.get("accepted")).isEqualTo(120);
        assertThat(market.all("stalls")).hasSize(120).allSatisfy(stall -> assertThat(stall)
                .containsKey("pendingSince")
                .doesNotContainKey("held"));
    }

    @Test
    void everyFaultOfARowIsToldAtOnceWithItsColumn() {
        var job = sender.done(sender.post("", Sheets.of(ALL_WRONG, TOO_LARGE)));

        var errors = job.getList("errors", Document.class);
        var issues = errors.get(0).getList("issues", Document.class);
        assertThat(issues)
                .extracting(issue -> issue.getString("column"))
                .containsExactlyInAnyOrder("所在区县", "开业日期", "面积", "类别", "经营者");
        var refused = errors.get(1).getList("issues", Document.class).get(0);
        assertThat(refused.getString("code")).isEqualTo("too-large");
        assertThat(refused.getString("clause")).isEqualTo("测政〔2020〕1号 3");
    }

    @Test
    void aDryRunStoresNothingAndSaysWhatWouldHappen() {
        sender.done(sender.post("", Sheets.of(Sheets.good("B-0"))));

        var job = sender.done(sender.post(
                "?dryRun=true",
                Sheets.of(
                        Sheets.good("B-0"),
                        Sheets.good("B-1"),
                        Sheets.good("B-1"),
                        TOO_LARGE,
                        "B-9,金水区,2026-03-01,5,EMPTY,王五,")));

        assertThat(job.getString("state")).isEqualTo("DONE");
        assertThat(sender.rows(job, ""))
                .extracting(row -> row.getString("status"))
                .containsExactly("REJECTED", "ACCEPTED", "REJECTED", "REJECTED", "UNCHANGED");
        assertThat(stallNos()).containsExactly("B-0");
    }

    @Test
    void ofTwoRowsWithOneNaturalKeyTheFirstIsTaken() {
        var job = sender.done(sender.post("", Sheets.of(Sheets.good("B-1"), Sheets.good("B-2"), Sheets.good("B-1"))));

        assertThat(sender.rows(job, "?status=REJECTED")).singleElement().satisfies(row -> {
            assertThat(row.get("row")).isEqualTo(4);
            assertThat(row.getList("issues", Document.class).get(0).getString("code"))
                    .isEqualTo("duplicate");
        });
    }

    @Test
    void aRowOfAnotherDistrictIsRejected() {
        var job = sender.done(sender.post("", Sheets.of("B-1,ERQI,2026-03-01,20,FOOD,张三,")));

        assertThat(sender.rows(job, "")
                        .get(0)
                        .getList("issues", Document.class)
                        .get(0)
                        .getString("code"))
                .isEqualTo("district-denied");
    }

    @Test
    void theSameKeyAndFileIsTheSameJobAndAnotherFileAConflict() {
        var first = Sender.body(sender.post("", Upload.CSV, Sender.bytes(Sheets.many(3)), "key-1"));
        var again = sender.post("", Upload.CSV, Sender.bytes(Sheets.many(3)), "key-1");
        again.expectHeader().valueEquals("Idempotent-Replayed", "true");

        assertThat(Sender.body(again).getString("id")).isEqualTo(first.getString("id"));
        sender.post("", Upload.CSV, Sender.bytes(Sheets.many(4)), "key-1")
                .expectStatus()
                .isEqualTo(409);
        sender.post("?dryRun=true", Upload.CSV, Sender.bytes(Sheets.many(3)), "key-1")
                .expectStatus()
                .isEqualTo(409);
    }

    @Test
    void rowsAndJobsArePaged() {
        var first = sender.done(sender.post("", Sheets.many(120)));
        var second = sender.done(sender.post("?dryRun=true", Sheets.many(1)));

        var page = Document.parse(
                new String(sender.fetch(first.getString("id") + "/rows?limit=70"), StandardCharsets.UTF_8));
        var rest = sender.rows(first, "?limit=70&cursor=" + page.getString("next"));
        var jobs = Document.parse(new String(sender.fetch("?limit=1"), StandardCharsets.UTF_8));

        assertThat(page.getList("items", Document.class)).hasSize(70);
        assertThat(rest).hasSize(50);
        assertThat(jobs.getList("items", Document.class))
                .extracting(job -> job.getString("id"))
                .containsExactly(second.getString("id"));
        assertThat(jobs.getString("next")).isEqualTo(second.getString("id"));
    }

    private List<String> stallNos() {
        return market.all("stalls").stream()
                .map(stall -> stall.get("data", Document.class).getString("stallNo"))
                .toList();
    }
}
