package org.zhengan.runtime.imports;

import java.util.Iterator;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.zhengan.runtime.problem.Kind;
import org.zhengan.runtime.problem.Problem;

/** A sheet that is read row by row and never held whole. */
final class Sheet implements AutoCloseable {

    /** The most characters of a cell, columns and rows that a spreadsheet can have. */
    static final int LONGEST_CELL = 32_767;

    static final int MOST_COLUMNS = 16_384;
    private static final int MOST_ROWS = 1_048_576;

    private final Stream<SheetRow> stream;
    private final Iterator<SheetRow> rows;
    private final Function<RuntimeException, Problem> refusal;
    private int read;

    Sheet(Stream<SheetRow> stream, Function<RuntimeException, Problem> refusal) {
        this.stream = stream;
        this.rows = stream.iterator();
        this.refusal = refusal;
    }

    /** Opens what was sent. */
    static Sheet open(Upload upload, long mostBytes) {
        return upload.xlsx() ? XlsxSheet.open(upload.bytes(), mostBytes) : CsvSheet.open(upload);
    }

    /** The next row, blank ones too; null after the last. A problem when the file is not what it claims to be. */
    @Nullable
    SheetRow next() {
        try {
            if (!rows.hasNext()) {
                return null;
            } else if (++read > MOST_ROWS) {
                throw Problem.of(Kind.TOO_LARGE);
            }
            return rows.next();
        } catch (Problem problem) {
            throw problem;
        } catch (RuntimeException unreadable) {
            throw refusal.apply(unreadable);
        }
    }

    @Override
    public void close() {
        stream.close();
    }
}
