package org.zhengan.runtime.imports;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** The rejected rows as they were sent, in the template's columns, each with what is wrong with it. */
record ErrorSheet(Columns columns, List<String> paths) {

    SheetWriter begin(boolean xlsx) {
        List<String> headings = new ArrayList<>(columns.headings());
        headings.add(Columns.FAULTS);
        return new SheetWriter(xlsx).row(headings);
    }

    SheetWriter add(SheetWriter sheet, Chunk chunk) {
        var sent = chunk.rows().stream().collect(Collectors.toMap(SheetRow::number, SheetRow::cells));
        for (var result : chunk.results()) {
            if (result.isRejected()) {
                List<String> cells = new ArrayList<>();
                columns.all()
                        .forEach(column -> cells.add(
                                cell(sent.getOrDefault(result.row(), List.of()), paths.indexOf(column.path()))));
                cells.add(result.issues().stream().map(RowIssue::told).collect(Collectors.joining("；")));
                sheet.row(cells);
            }
        }
        return sheet;
    }

    private static String cell(List<String> cells, int at) {
        return at >= 0 && at < cells.size() ? cells.get(at) : "";
    }
}
