package org.zhengan.runtime.imports;

import org.jspecify.annotations.Nullable;

/** A sheet that is read row by row and never held whole. */
interface Sheet extends AutoCloseable {

    /** The next row, blank ones too; null after the last. A problem when the file is not what it claims to be. */
    @Nullable
    SheetRow next();

    @Override
    void close();

    /** Opens what was sent. */
    static Sheet open(Upload upload, long mostBytes) {
        return upload.xlsx() ? XlsxSheet.open(upload.bytes(), mostBytes) : new CsvSheet(upload);
    }
}
