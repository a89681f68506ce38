package org.zhengan.runtime.imports;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What came of a row.
 *
 * @param row   its number in the sheet; the headings are row 1
 * @param id    of the thing it made or changed
 */
record RowResult(int row, Status status, @Nullable String id, List<RowIssue> issues) {

    /** WITHHELD: nothing is wrong with it, but the import as a whole was refused. */
    enum Status {
        ACCEPTED,
        UNCHANGED,
        REJECTED,
        WITHHELD
    }

    static RowResult accepted(int row, @Nullable String id) {
        return new RowResult(row, Status.ACCEPTED, id, List.of());
    }

    static RowResult unchanged(int row) {
        return new RowResult(row, Status.UNCHANGED, null, List.of());
    }

    static RowResult rejected(int row, List<RowIssue> issues) {
        return new RowResult(row, Status.REJECTED, null, issues);
    }

    boolean isRejected() {
        return status == Status.REJECTED;
    }

    /** The same row of an import of which nothing was stored. */
    RowResult withheld() {
        return isRejected() ? this : new RowResult(row, Status.WITHHELD, null, issues);
    }
}
