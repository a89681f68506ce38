package org.zhengan.runtime.imports;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.MathContext;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
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
    private static final int MOST_DIGITS = 100;

    /** Shared texts are held in memory, while everything else is read as it comes. */
    private static final int TEXT_SHARE = 16;

    private XlsxSheet() {}

    static Sheet open(byte[] bytes, long mostBytes) {
        try {
            XlsxParts.check(bytes, mostBytes, mostBytes / TEXT_SHARE);
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

    static Problem malformed() {
        return Problem.of(Kind.MALFORMED_BODY, "不是可读的 xlsx 文件", "no xlsx file that can be read");
    }
}
