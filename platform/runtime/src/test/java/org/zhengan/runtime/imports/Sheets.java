package org.zhengan.runtime.imports;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Sheets of stalls, as tests send them. */
final class Sheets {

    static final String HEADINGS = "摊位号,所在区县,开业日期,面积,类别,经营者,电话";

    private Sheets() {}

    static String of(String... rows) {
        return HEADINGS + "\n" + String.join("\n", rows) + "\n";
    }

    static String good(String stallNo) {
        return stallNo + ",金水区,2026/3/1,20,FOOD,张三,";
    }

    static String many(int rows) {
        return of(IntStream.range(0, rows).mapToObj(i -> good("A-" + i)).toArray(String[]::new));
    }

    static String meters(int rows, int meters) {
        return IntStream.range(0, rows)
                .mapToObj(i -> "M" + i % meters + ",1")
                .collect(Collectors.joining("\n", "meterNo,amount\n", "\n"));
    }

    static byte[] xlsx(List<List<String>> rows) {
        var writer = new SheetWriter(true);
        rows.forEach(writer::row);
        return writer.end();
    }
}
