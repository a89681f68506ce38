package org.zhengan.runtime.imports;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The rejected rows as they were sent, in the template's columns, each with what is wrong with it. */
record ErrorSheet(Columns columns, List<String> paths) {

    SheetWriter begin(boolean xlsx) {
        return new SheetWriter(xlsx)
                .row(Stream.concat(columns.headings().stream(), Stream.of(Columns.FAULTS))
                        .toList());
    }

    SheetWriter add(SheetWriter sheet, Chunk chunk) {
        var sent = chunk.rows().stream().collect(Collectors.toMap(SheetRow::number, SheetRow::cells));
        chunk.results().stream()
                .filter(RowResult::isRejected)
                .forEach(result -> sheet.row(cells(sent.getOrDefault(result.row(), List.of()), result)));
        return sheet;
    }

    private List<String> cells(List<String> sent, RowResult result) {
        var faults = result.issues().stream().map(RowIssue::told).collect(Collectors.joining("；"));
        var own = columns.all().stream().map(column -> cell(sent, paths.indexOf(column.path())));
        return Stream.concat(own, Stream.of(faults)).toList();
    }

    private static String cell(List<String> cells, int at) {
        return at >= 0 && at < cells.size() ? cells.get(at) : "";
    }
}
