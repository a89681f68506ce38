package org.zhengan.vaccine;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.dhatim.fastexcel.Workbook;

/** Sheets as a vaccination unit fills them in. */
final class Sheet {

    /** The media type of {@code .xlsx}. */
    public static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private Sheet() {}

    /** One row: heading to cell. */
    public record Row(Map<String, String> cells) {

        /** The same row with another cell. */
        public Row with(String heading, String cell) {
            Map<String, String> changed = new LinkedHashMap<>(cells);
            changed.put(heading, cell);
            return new Row(changed);
        }
    }

    /** A row with everything that must be there. */
    public static Row aReport() {
        return new Row(Map.of())
                .with("报告编号", "")
                .with("受种者代号", "P-1")
                .with("年龄", "31")
                .with("性别", "FEMALE")
                .with("疫苗编码", "")
                .with("疫苗名称", "疫苗")
                .with("生产企业", "企业")
                .with("疫苗批号", "")
                .with("接种日期", "2022-03-01")
                .with("接种单位", "花园路社区卫生服务中心")
                .with("所在区县", "JINSHUI")
                .with("发病日期", "2022-03-03")
                .with("临床表现组", "")
                .with("罕见或非预期", "")
                .with("疑似与疫苗有关", "")
                .with("学校或托幼机构", "否");
    }

    /** The rows as CSV. */
    public static byte[] csv(List<Row> rows) {
        var lines = rows.stream().map(row -> String.join(",", row.cells().values()));
        var heading = String.join(",", rows.get(0).cells().keySet());
        return (heading + "\n" + lines.collect(Collectors.joining("\n"))).getBytes(StandardCharsets.UTF_8);
    }

    /** The rows as a workbook. */
    public static byte[] xlsx(List<Row> rows) {
        var bytes = new ByteArrayOutputStream();
        try (var workbook = new Workbook(bytes, "test", "1.0")) {
            var sheet = workbook.newWorksheet("Sheet1");
            var headings = List.copyOf(rows.get(0).cells().keySet());
            for (int column = 0; column < headings.size(); column++) {
                sheet.value(0, column, headings.get(column));
                for (int row = 0; row < rows.size(); row++) {
                    sheet.value(row + 1, column, rows.get(row).cells().get(headings.get(column)));
                }
            }
        } catch (IOException inMemory) {
            throw new UncheckedIOException(inMemory);
        }
        return bytes.toByteArray();
    }
}
