package org.zhengan.runtime.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.Workbook;
import org.junit.jupiter.api.Test;
import org.zhengan.runtime.problem.Kind;
import org.zhengan.runtime.problem.Problem;

class SheetTest {

    private static final long PLENTY = 1 << 24;

    @Test
    void csvMayBeMarkedQuotedAndBroken() {
        var csv = "\uFEFF甲,乙\r\n\"a,\"\"b\"\"\",\"c\nd\"\n\n,x\n";

        assertThat(rows(csv(csv.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8)))
                .containsExactly(
                        new SheetRow(1, List.of("甲", "乙"), List.of()),
                        new SheetRow(2, List.of("a,\"b\"", "c\nd"), List.of()),
                        new SheetRow(3, List.of(""), List.of()),
                        new SheetRow(4, List.of("", "x"), List.of()));
    }

    @Test
    void gbkIsReadAsGbkAndRefusedAsAnythingElse() {
        var gbk = Charset.forName("GBK");
        var bytes = "摊位号\n金水区\n".getBytes(gbk);

        assertThat(rows(csv(bytes, gbk)).get(1).cells()).containsExactly("金水区");
        assertThat(refusal(csv(bytes, StandardCharsets.UTF_8)).detail().en()).contains("charset=GBK");
    }

    @Test
    void aWorkbookIsReadAsItLooks() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var workbook = new Workbook(bytes, "test", null)) {
            var sheet = workbook.newWorksheet("one");
            sheet.value(0, 0, "text");
            sheet.value(1, 0, LocalDate.of(2026, 3, 1));
            sheet.style(1, 0).format("yyyy\"年\"m\"月\"d\"日\"").set();
            sheet.value(1, 1, LocalDateTime.of(2026, 3, 1, 8, 30));
            sheet.style(1, 1).format("yyyy-mm-dd hh:mm").set();
            sheet.value(1, 2, new BigDecimal("1.1000000000000001"));
            sheet.value(1, 3, 13_800_000_000L);
            sheet.formula(1, 4, "1+1");
            sheet.value(1, 5, true);
        }

        var row = rows(new Upload(bytes.toByteArray(), true, StandardCharsets.UTF_8))
                .get(1);

        assertThat(row.number()).isEqualTo(2);
        assertThat(row.cells())
                .containsExactly("2026-03-01", "2026-03-01 08:30:00", "1.1", "13800000000", "=1+1", "true");
        assertThat(row.formulas()).containsExactly(4);
    }

    @Test
    void whatIsNoWorkbookIsRefused() {
        assertThat(refusal(new Upload(new byte[] {1, 2, 3}, true, StandardCharsets.UTF_8))
                        .kind())
                .isEqualTo(Kind.MALFORMED_BODY);
    }

    @Test
    void aWorkbookThatUnfoldsTooFarIsRefused() throws IOException {
        var bomb = zip("xl/worksheets/sheet1.xml", "<a>" + "<b/>".repeat(1 << 23));

        assertThat(bomb).hasSizeLessThan(1 << 17);
        assertThat(refusal(new Upload(bomb, true, StandardCharsets.UTF_8)).kind())
                .isEqualTo(Kind.TOO_LARGE);
    }

    @Test
    void aCellBeyondTheLastColumnIsRefused() throws IOException {
        var bomb = zip("xl/worksheets/sheet1.xml", "<c r=\"ZZZZZZ1\"/>");

        assertThat(refusal(new Upload(bomb, true, StandardCharsets.UTF_8)).kind())
                .isEqualTo(Kind.MALFORMED_BODY);
    }

    private static byte[] zip(String name, String content) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry(name));
            zip.write(content.getBytes(StandardCharsets.UTF_8));
        }
        return bytes.toByteArray();
    }

    private static Upload csv(byte[] bytes, Charset charset) {
        return new Upload(bytes, false, charset);
    }

    private static Problem refusal(Upload upload) {
        return catchThrowableOfType(Problem.class, () -> rows(upload));
    }

    private static List<SheetRow> rows(Upload upload) {
        List<SheetRow> rows = new ArrayList<>();
        try (var sheet = Sheet.open(upload, PLENTY)) {
            for (var row = sheet.next(); row != null; row = sheet.next()) {
                rows.add(row);
            }
        }
        return rows;
    }
}
