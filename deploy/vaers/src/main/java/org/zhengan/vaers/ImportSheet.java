package org.zhengan.vaers;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import tools.jackson.dataformat.csv.CsvMapper;

/** Writes rows as the csv sheet that {@code POST /api/vaccine/aefi-cases/imports} takes: UTF-8, Chinese headings. */
final class ImportSheet {

    private static final CsvMapper CSV = new CsvMapper();

    private ImportSheet() {}

    static void write(List<Row> rows, Path out) throws IOException {
        try (var file = Files.newBufferedWriter(out, StandardCharsets.UTF_8);
                var sheet = CSV.writer().writeValues(file)) {
            sheet.write(Row.HEADINGS);
            for (var row : rows) {
                sheet.write(row.cells());
            }
        }
    }

    /** Names each report without a known lot, with what stands in its place. */
    static Path nameUnknownLots(List<String> named, Path out) throws IOException {
        return Files.write(out.resolveSibling(out.getFileName() + ".unknown-lots.txt"), named, StandardCharsets.UTF_8);
    }
}
