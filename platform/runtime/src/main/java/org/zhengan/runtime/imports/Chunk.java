package org.zhengan.runtime.imports;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Some rows of an import, kept in one document.
 *
 * @param rows    what was sent; once settled only the rejected ones, for the error sheet
 * @param results one for each row, once known
 * @param settled whether its rows have taken effect as far as they will
 */
record Chunk(int number, List<SheetRow> rows, List<RowResult> results, boolean settled) {

    Chunk with(List<RowResult> found) {
        return new Chunk(number, rows, found, false);
    }

    /** The same with its last results; what went in is not kept a second time. */
    Chunk settledWith(List<RowResult> found) {
        Set<Integer> bad =
                found.stream().filter(RowResult::isRejected).map(RowResult::row).collect(Collectors.toSet());
        return new Chunk(
                number, rows.stream().filter(row -> bad.contains(row.number())).toList(), found, true);
    }
}
