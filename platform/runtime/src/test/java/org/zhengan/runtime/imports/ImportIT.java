package org.zhengan.runtime.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.http.MediaType;
import org.springframework.http.client.MultipartBodyBuilder;
import org.springframework.test.web.reactive.server.WebTestClient;

class ImportIT {

    private static final String PATH = "/api/market/stalls/imports";
    private static final String TOO_LARGE = "B-2,金水区,2026-03-01,500,FOOD,李四,";
    private static final String ALL_WRONG = "B-3,火星区,昨天,大,CARS,,";

    private final Market market = new Market();
    private final ImportWorker worker = market.worker("one", Duration.ZERO);
    private final WebTestClient client = market.client(worker);

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
        var job = done(post("?mode=perRow", Sheets.of(Sheets.good("B-1"), TOO_LARGE, ALL_WRONG, Sheets.good("B-4"))));

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
        var job = done(post("?mode=atomic", Sheets.of(Sheets.good("B-1"), TOO_LARGE, Sheets.good("B-4"))));

        assertThat(job.getString("state")).isEqualTo("REFUSED");
        assertThat(job.get("accepted")).isEqualTo(0);
        assertThat(market.all("stalls")).isEmpty();
        assertThat(rows(job, "?status=WITHHELD"))
                .extracting(row -> row.get("row"))
                .containsExactly(2, 4);
    }

    @Test
    void anAtomicImportWithoutFaultIsSeenWhole() {
        var job = done(post("?mode=atomic", Sheets.many(120)));

        assertThat(job.getString("state")).isEqualTo("DONE");
        assertThat(job.get("accepted")).isEqualTo(120);
        assertThat(market.all("stalls")).hasSize(120).allSatisfy(stall -> assertThat(stall)
                .containsKey("pendingSince")
                .doesNotContainKey("held"));
    }

    @Test
    void everyFaultOfARowIsToldAtOnceWithItsColumn() {
        var job = done(post("", Sheets.of(ALL_WRONG, TOO_LARGE)));

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
        done(post("", Sheets.of(Sheets.good("B-0"))));

        var job = done(post(
                "?dryRun=true",
                Sheets.of(
                        Sheets.good("B-0"),
                        Sheets.good("B-1"),
                        Sheets.good("B-1"),
                        TOO_LARGE,
                        "B-9,金水区,2026-03-01,5,EMPTY,王五,")));

        assertThat(job.getString("state")).isEqualTo("DONE");
        assertThat(rows(job, ""))
                .extracting(row -> row.getString("status"))
                .containsExactly("REJECTED", "ACCEPTED", "REJECTED", "REJECTED", "UNCHANGED");
        assertThat(stallNos()).containsExactly("B-0");
    }

    @Test
    void ofTwoRowsWithOneNaturalKeyTheFirstIsTaken() {
        var job = done(post("", Sheets.of(Sheets.good("B-1"), Sheets.good("B-2"), Sheets.good("B-1"))));

        assertThat(rows(job, "?status=REJECTED")).singleElement().satisfies(row -> {
            assertThat(row.get("row")).isEqualTo(4);
            assertThat(row.getList("issues", Document.class).get(0).getString("code"))
                    .isEqualTo("duplicate");
        });
    }

    @Test
    void aRowOfAnotherDistrictIsRejected() {
        var job = done(post("", Sheets.of("B-1,ERQI,2026-03-01,20,FOOD,张三,")));

        assertThat(rows(job, "").get(0).getList("issues", Document.class).get(0).getString("code"))
                .isEqualTo("district-denied");
    }

    @Test
    void anErrorSheetMendedGoesInAgain() {
        var job = done(post("", Sheets.of(Sheets.good("B-1"), "=B-2,金水区,2026-03-01,500,FOOD,李四,")));
        var sheet = new String(fetch(job.getString("id") + "/errors.csv"), StandardCharsets.UTF_8);

        assertThat(sheet)
                .startsWith("\uFEFF摊位号")
                .contains("错误信息")
                .contains("'=B-2")
                .contains("面积超过 100");
        var again = done(post("", sheet.replace("500", "50")));

        assertThat(again.get("accepted")).isEqualTo(1);
        assertThat(stallNos()).containsExactlyInAnyOrder("B-1", "=B-2");
    }

    @Test
    void anErrorSheetIsAlsoAWorkbook() {
        var job = done(post("", Sheets.of(Sheets.good("B-1"), TOO_LARGE)));

        var sheet = XlsxSheet.open(fetch(job.getString("id") + "/errors.xlsx"), 1 << 20);

        assertThat(Objects.requireNonNull(sheet.next()).cells()).contains("摊位号", "错误信息");
        assertThat(Objects.requireNonNull(sheet.next()).cells())
                .startsWith("B-2", "金水区")
                .contains("面积超过 100");
        assertThat(sheet.next()).isNull();
    }

    @Test
    void aFormulaIsRefusedAndAWorkbookRead() {
        var rows = List.of(
                List.of("stallNo", "district", "openedOn", "area", "kind", "holder.name"),
                List.of("B-1", "JINSHUI", "2026年3月1日", "20", "FOOD", "张三"));
        var job = done(post("", Upload.XLSX, Sheets.xlsx(rows), ""));

        assertThat(job.get("accepted")).isEqualTo(1);
    }

    @Test
    void textInGbkIsReadWhenItIsSaidToBe() {
        var gbk = Sheets.of(Sheets.good("B-1")).getBytes(Charset.forName("GBK"));

        var job = done(post("?charset=GBK", Upload.CSV, gbk, ""));
        var refused = post("", Upload.CSV, gbk, "");

        assertThat(job.get("accepted")).isEqualTo(1);
        refused.expectStatus().isBadRequest();
    }

    @Test
    void aFormWithOneFileIsTakenToo() {
        var form = new MultipartBodyBuilder();
        form.part(
                "file",
                new ByteArrayResource(Sheets.of(Sheets.good("B-1")).getBytes(StandardCharsets.UTF_8)) {
                    @Override
                    public String getFilename() {
                        return "stalls.csv";
                    }
                },
                new MediaType("application", "vnd.ms-excel"));

        var job = done(client.post().uri(PATH).bodyValue(form.build()).exchange());

        assertThat(job.get("accepted")).isEqualTo(1);
    }

    @Test
    void theSameKeyAndFileIsTheSameJobAndAnotherFileAConflict() {
        var first = body(post("", Upload.CSV, bytes(Sheets.many(3)), "key-1"));
        var again = post("", Upload.CSV, bytes(Sheets.many(3)), "key-1");
        again.expectHeader().valueEquals("Idempotent-Replayed", "true");

        assertThat(body(again).getString("id")).isEqualTo(first.getString("id"));
        post("", Upload.CSV, bytes(Sheets.many(4)), "key-1").expectStatus().isEqualTo(409);
        post("?dryRun=true", Upload.CSV, bytes(Sheets.many(3)), "key-1")
                .expectStatus()
                .isEqualTo(409);
    }

    @Test
    void rowsAndJobsArePaged() {
        var first = done(post("", Sheets.many(120)));
        var second = done(post("?dryRun=true", Sheets.many(1)));

        var page = Document.parse(new String(fetch(first.getString("id") + "/rows?limit=70"), StandardCharsets.UTF_8));
        var rest = rows(first, "?limit=70&cursor=" + page.getString("next"));
        var jobs = Document.parse(new String(fetch("?limit=1"), StandardCharsets.UTF_8));

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

    private List<Document> rows(Document job, String query) {
        var page = Document.parse(new String(fetch(job.getString("id") + "/rows" + query), StandardCharsets.UTF_8));
        return page.getList("items", Document.class);
    }

    private byte[] fetch(String path) {
        var uri = PATH + (path.startsWith("?") ? path : "/" + path);
        return Objects.requireNonNull(client.get()
                .uri(uri)
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody()
                .returnResult()
                .getResponseBody());
    }

    private WebTestClient.ResponseSpec post(String query, String csv) {
        return post(query, Upload.CSV, bytes(csv), "");
    }

    private WebTestClient.ResponseSpec post(String query, MediaType type, byte[] body, String key) {
        var request = client.post().uri(PATH + query).contentType(type);
        return (key.isEmpty() ? request : request.header("Idempotency-Key", key))
                .bodyValue(body)
                .exchange();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static Document body(WebTestClient.ResponseSpec answer) {
        return Document.parse(Objects.requireNonNull(answer.expectStatus()
                .isAccepted()
                .expectBody(String.class)
                .returnResult()
                .getResponseBody()));
    }

    private Document done(WebTestClient.ResponseSpec answer) {
        var id = body(answer).getString("id");
        Market.await(() -> job(id).containsKey("finishedAt"));
        return job(id);
    }

    private Document job(String id) {
        return Document.parse(new String(fetch(id), StandardCharsets.UTF_8));
    }
}
