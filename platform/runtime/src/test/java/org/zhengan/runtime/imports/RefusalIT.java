package org.zhengan.runtime.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.http.MediaType;
import org.springframework.http.client.MultipartBodyBuilder;
import org.springframework.test.web.reactive.server.WebTestClient;

class RefusalIT {

    private static final String PATH = "/api/market/stalls/imports";

    private final Market market = new Market();
    private final ImportWorker worker = market.worker("one", Duration.ZERO);
    private final WebTestClient client = market.client(worker);

    @AfterEach
    void close() {
        market.close();
    }

    @Test
    void aStrangerToTheCommandIsDenied() {
        refused(post("", Upload.CSV, bytes(Sheets.many(1)), "x|JINSHUI|OTHER"), 403, "role-denied");
    }

    @Test
    void anUnknownParameterOrValueIsNamed() {
        refused(post("?colour=red", Upload.CSV, bytes(Sheets.many(1)), "c|CITY|MARKET"), 400, "colour");
        refused(post("?mode=some&dryRun=1", Upload.CSV, bytes(Sheets.many(1)), "c|CITY|MARKET"), 400, "dryRun");
    }

    @Test
    void aFileWithoutRowsIsRefused() {
        refused(post("", Upload.CSV, new byte[0], "c|CITY|MARKET"), 400, "malformed-body");
        refused(post("", Upload.CSV, bytes(Sheets.HEADINGS + "\n,,\n"), "c|CITY|MARKET"), 400, "malformed-body");
        assertThat(market.all("imports")).isEmpty();
    }

    @Test
    void anotherTypeIsRefused() {
        refused(post("", MediaType.APPLICATION_JSON, bytes("{}"), "c|CITY|MARKET"), 415, "unsupported-media-type");
    }

    @Test
    void tooManyBytesAreRefused() {
        var large = new byte[5 << 20];
        Arrays.fill(large, (byte) 'x');
        refused(post("", Upload.CSV, large, "c|CITY|MARKET"), 413, "too-large");
    }

    @Test
    void tooManyRowsAreRefusedAndForgotten() {
        refused(post("", Upload.CSV, bytes(Sheets.many(5_001)), "c|CITY|MARKET"), 413, "5000");
        assertThat(market.all("imports")).isEmpty();
        assertThat(market.all("importRows")).isEmpty();
    }

    @Test
    void wrongHeadingsAreAllNamed() {
        var answer = post("", Upload.CSV, bytes("摊位号,颜色\nA,红\n"), "c|CITY|MARKET");

        refused(answer, 400, "unknown-column", "missing-column", "所在区县", "经营者");
    }

    @Test
    void aFormNeedsOneFile() {
        var form = new MultipartBodyBuilder();
        form.part("other", "x");

        refused(client.post().uri(PATH).bodyValue(form.build()).exchange(), 400, "file");
    }

    @Test
    void aJobIsSeenByItsOwnerItsDistrictAndTheCityOnly() {
        var location = post("", Upload.CSV, bytes(Sheets.many(1)), "a|JINSHUI|MARKET")
                .expectStatus()
                .isAccepted()
                .returnResult(String.class)
                .getResponseHeaders()
                .getLocation();

        var at = Objects.requireNonNull(location).getPath();
        get(at, "b|JINSHUI|MARKET").expectStatus().isOk();
        get(at, "c|CITY|MARKET").expectStatus().isOk();
        get(at, "a|ERQI|MARKET").expectStatus().isOk();
        get(at, "d|ERQI|MARKET").expectStatus().isNotFound();
        get(at + "/rows", "d|ERQI|MARKET").expectStatus().isNotFound();
        get(at + "/errors.csv", "d|ERQI|MARKET").expectStatus().isNotFound();
        get(at + "/errors.csv", "b|JINSHUI|OTHER").expectStatus().isForbidden();
        assertThat(new String(body(get(PATH, "d|ERQI|MARKET")), StandardCharsets.UTF_8))
                .contains("\"items\":[]");
    }

    @Test
    void theTemplateHasTheHeadingsAlone() {
        assertThat(new String(body(get(PATH + "/template.csv", "a|JINSHUI|MARKET")), StandardCharsets.UTF_8))
                .isEqualTo("\uFEFF摊位号,所在区县,开业日期,面积,类别,经营者,电话,经营品种,查验时间\n");
        var workbook = body(get(PATH + "/template.xlsx", "a|JINSHUI|MARKET"));

        assertThat(Objects.requireNonNull(XlsxSheet.open(workbook, 1 << 20).next())
                        .cells())
                .startsWith("摊位号", "所在区县")
                .doesNotContain(Columns.FAULTS);
    }

    private WebTestClient.ResponseSpec post(String query, MediaType type, byte[] body, String as) {
        return client.post()
                .uri(PATH + query)
                .contentType(type)
                .header("As", as)
                .bodyValue(body)
                .exchange();
    }

    private WebTestClient.ResponseSpec get(String path, String as) {
        return client.get().uri(path).header("As", as).exchange();
    }

    private static byte[] body(WebTestClient.ResponseSpec answer) {
        return Objects.requireNonNull(
                answer.expectStatus().isOk().expectBody().returnResult().getResponseBody());
    }

    private static void refused(WebTestClient.ResponseSpec answer, int status, String... told) {
        var body = Objects.requireNonNull(answer.expectStatus()
                .isEqualTo(status)
                .expectHeader()
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .expectBody(String.class)
                .returnResult()
                .getResponseBody());
        assertThat(body).contains(told);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
