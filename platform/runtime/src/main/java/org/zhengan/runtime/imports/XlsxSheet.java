package org.zhengan.runtime.imports;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.MathContext;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.zhengan.runtime.problem.Kind;
import org.zhengan.runtime.problem.Problem;

/** The first sheet of a workbook. Formulas are not computed; dates and numbers come as text, as a reader sees them. */
final class XlsxSheet {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("uuuu-MM-dd");
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss");
    private static final MathContext AS_SHOWN = new MathContext(15);
    private static final int LONGEST_COLUMN = 3;
    private static final int MOST_DIGITS = 100;
    private static final int BUFFER = 65_536;

    private XlsxSheet() {}

    static Sheet open(byte[] bytes, long mostBytes) {
        try {
            unfold(bytes, mostBytes);
            var workbook = new ReadableWorkbook(new ByteArrayInputStream(bytes), new ReadingOptions(true, false));
            var rows = workbook.getFirstSheet().openStream().map(XlsxSheet::row);
            return new Sheet(rows.onClose(() -> close(workbook)), unreadable -> malformed());
        } catch (Problem problem) {
            throw problem;
        } catch (IOException | RuntimeException unreadable) {
            throw malformed();
        }
    }

    private static void close(ReadableWorkbook workbook) {
        try {
            workbook.close();
        } catch (IOException inMemory) {
            throw new UncheckedIOException(inMemory);
        }
    }

    /** Reads the package once to its end before it is trusted: how large it unfolds, and where its cells claim to lie. */
    private static void unfold(byte[] bytes, long mostBytes) throws IOException {
        long left = mostBytes;
        var channel = new SeekableInMemoryByteChannel(bytes);
        try (var zip = ZipFile.builder().setSeekableByteChannel(channel).get()) {
            for (var entries = zip.getEntries(); entries.hasMoreElements(); ) {
                int letters = -1;
                try (var content = new BufferedInputStream(zip.getInputStream(entries.nextElement()), BUFFER)) {
                    for (int next = content.read(); next >= 0; next = content.read()) {
                        letters = letters(letters, next);
                        if (left-- == 0) {
                            throw Problem.of(Kind.TOO_LARGE);
                        }
                    }
                }
            }
        }
    }

    /** Counts the letters of a cell address such as {@code "XFD7}; more than Excel knows would exhaust the memory. */
    private static int letters(int before, int next) {
        if (next == '"' || next == '\'') {
            return 0;
        } else if (before > LONGEST_COLUMN && next >= '0' && next <= '9') {
            throw malformed();
        }
        return before >= 0 && next >= 'A' && next <= 'Z' ? before + 1 : -1;
    }

    private static SheetRow row(Row row) {
        List<String> cells = new ArrayList<>();
        List<Integer> formulas = new ArrayList<>();
        for (var cell : row) {
            if (cell != null && cell.getType() == CellType.FORMULA) {
                formulas.add(cells.size());
            }
            cells.add(cell == null ? "" : text(cell));
        }
        return new SheetRow(row.getRowNum(), cells, formulas);
    }

    private static String text(Cell cell) {
        return switch (cell.getType()) {
            case EMPTY -> "";
            case FORMULA -> "=" + cell.getFormula();
            case BOOLEAN -> cell.asBoolean().toString();
            case STRING -> cell.asString();
            case ERROR -> cell.getRawValue();
            case NUMBER -> number(cell);
        };
    }

    private static String number(Cell cell) {
        var number = cell.asNumber();
        var format = cell.getDataFormatString();
        var letters = format == null
                ? ""
                : format.replaceAll("\"[^\"]*\"|\\[[^]]*]|\\\\.", "").toLowerCase(Locale.ROOT);
        if (letters.contains("y") || letters.contains("d") || letters.contains("h:")) {
            return cell.asDate().format(letters.contains("h") ? TIME : DAY);
        }
        return Math.abs((long) number.scale()) > MOST_DIGITS
                ? cell.getRawValue()
                : number.round(AS_SHOWN).stripTrailingZeros().toPlainString();
    }

    private static Problem malformed() {
        return Problem.of(Kind.MALFORMED_BODY, "不是可读的 xlsx 文件", "no xlsx file that can be read");
    }
}
