package org.zhengan.runtime.imports;

import java.util.Iterator;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.zhengan.runtime.problem.Problem;

/** A sheet that is read row by row and never held whole. */
final class Sheet implements AutoCloseable {

    private final Stream<SheetRow> stream;
    private final Iterator<SheetRow> rows;
    private final Function<RuntimeException, Problem> refusal;

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
            return rows.hasNext() ? rows.next() : null;
        } catch (RuntimeException unreadable) {
            throw refusal.apply(unreadable);
        }
    }

    @Override
    public void close() {
        stream.close();
    }
}
