package org.zhengan.runtime.imports;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Some rows of an import, kept in one document.
 *
 * @param rows    what was sent; once settled only the rejected ones, for the error sheet
 * @param results one for each row, once it was checked
 * @param settled whether its rows have taken effect as far as they will
 */
record Chunk(int number, List<SheetRow> rows, List<RowResult> results, boolean settled) {

    Chunk with(List<RowResult> found) {
        return new Chunk(number, rows, found, settled);
    }

    /** The same with the last results of those {@code given}; what went in is not kept a second time. */
    Chunk settledWith(Map<Integer, RowResult> given) {
        var last = results.stream()
                .map(each -> given.getOrDefault(each.row(), each))
                .toList();
        var bad =
                last.stream().filter(RowResult::isRejected).map(RowResult::row).collect(Collectors.toSet());
        return new Chunk(
                number, rows.stream().filter(row -> bad.contains(row.number())).toList(), last, true);
    }
}
