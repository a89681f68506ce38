package org.zhengan.runtime.imports;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;
import tools.jackson.dataformat.csv.CsvMapper;

/** Writes a sheet as csv (with the byte order mark that spreadsheets look for) or as xlsx (every cell a text). */
final class SheetWriter {

    private static final CsvMapper MAPPER = new CsvMapper();

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final @Nullable Workbook workbook;
    private final @Nullable Worksheet sheet;
    private int rows;

    SheetWriter(boolean xlsx) {
        this.workbook = xlsx ? new Workbook(bytes, "zhengan", null) : null;
        this.sheet = workbook == null ? null : workbook.newWorksheet("Sheet1");
        if (!xlsx) {
            bytes.writeBytes("\uFEFF".getBytes(StandardCharsets.UTF_8));
        }
    }

    SheetWriter row(List<String> cells) {
        if (sheet == null) {
            bytes.writeBytes(
                    MAPPER.writeValueAsBytes(cells.stream().map(Cells::neutral).toList()));
            return this;
        }
        for (int i = 0; i < cells.size(); i++) {
            sheet.inlineString(rows, i, cells.get(i));
        }
        rows++;
        return this;
    }

    byte[] end() {
        try {
            if (workbook != null) {
                workbook.finish();
            }
            return bytes.toByteArray();
        } catch (IOException inMemory) {
            throw new UncheckedIOException(inMemory);
        }
    }
}
