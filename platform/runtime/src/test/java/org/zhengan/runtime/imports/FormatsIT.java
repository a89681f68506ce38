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

class FormatsIT {

    private static final String TOO_LARGE = "B-2,金水区,2026-03-01,500,FOOD,李四,";

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
    void anErrorSheetMendedGoesInAgain() {
        var job = sender.done(sender.post("", Sheets.of(Sheets.good("B-1"), "=B-2,金水区,2026-03-01,500,FOOD,李四,")));
        var sheet = new String(sender.fetch(job.getString("id") + "/errors.csv"), StandardCharsets.UTF_8);

        assertThat(sheet)
                .startsWith("\uFEFF摊位号")
                .contains("错误信息")
                .contains("'=B-2")
                .contains("面积超过 100");
        var again = sender.done(sender.post("", sheet.replace("500", "50")));

        assertThat(again.get("accepted")).isEqualTo(1);
        assertThat(stallNos()).containsExactlyInAnyOrder("B-1", "=B-2");
    }

    @Test
    void anErrorSheetIsAlsoAWorkbook() {
        var job = sender.done(sender.post("", Sheets.of(Sheets.good("B-1"), TOO_LARGE)));

        var sheet = XlsxSheet.open(sender.fetch(job.getString("id") + "/errors.xlsx"), 1 << 20);

        assertThat(Objects.requireNonNull(sheet.next()).cells()).contains("摊位号", "错误信息");
        assertThat(Objects.requireNonNull(sheet.next()).cells())
                .startsWith("B-2", "金水区")
                .contains("面积超过 100");
        assertThat(sheet.next()).isNull();
    }

    @Test
    void thatAnErrorSheetLeavesIsInTheTrail() {
        var job = sender.done(sender.post("", Sheets.of(Sheets.good("B-1"), TOO_LARGE)));
        sender.fetch("template.csv");
        sender.fetch(job.getString("id") + "/rows");
        assertThat(market.all("events")).isEmpty();

        sender.fetch(job.getString("id") + "/errors.xlsx");

        assertThat(market.all("events")).singleElement().satisfies(entry -> assertThat(entry)
                .containsEntry("kind", "EXPORT")
                .containsEntry("type", "market.stalls.import-errors")
                .containsEntry("subject", job.getString("id"))
                .containsEntry("district", "JINSHUI")
                .containsEntry("actor", "clerk")
                .containsEntry("json", "{\"rows\":1}"));
    }

    @Test
    void aWorkbookIsTakenWithItsFieldsForHeadings() {
        var rows = List.of(
                List.of("stallNo", "district", "openedOn", "area", "kind", "holder.name"),
                List.of("B-1", "JINSHUI", "2026年3月1日", "20", "FOOD", "张三"));
        var job = sender.done(sender.post("", Upload.XLSX, Sheets.xlsx(rows), ""));

        assertThat(job.get("accepted")).isEqualTo(1);
    }

    @Test
    void textInGbkIsReadWhenItIsSaidToBe() {
        var gbk = Sheets.of(Sheets.good("B-1")).getBytes(Charset.forName("GBK"));

        var job = sender.done(sender.post("?charset=GBK", Upload.CSV, gbk, ""));
        var refused = sender.post("", Upload.CSV, gbk, "");

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

        var job = sender.done(
                sender.client().post().uri(Sender.PATH).bodyValue(form.build()).exchange());

        assertThat(job.get("accepted")).isEqualTo(1);
    }

    private List<String> stallNos() {
        return market.all("stalls").stream()
                .map(stall -> stall.get("data", Document.class).getString("stallNo"))
                .toList();
    }
}
