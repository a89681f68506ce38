package org.zhengan.runtime.imports;

import java.util.ArrayList;
import java.util.List;
import org.zhengan.rules.Text;
import org.zhengan.runtime.problem.Faults;
import org.zhengan.runtime.problem.Problem;

/** Reads the rows of one file as commands, every fault of a row at once. */
record RowReader(Columns columns, List<String> paths) {

    private static final Text FORMULA = new Text("不接受公式，请填写数值", "must be a value, not a formula");
    private static final Text BEYOND = new Text("单元格多于表头", "has more cells than there are headings");

    ReadRow read(SheetRow row) {
        List<RowIssue> issues = new ArrayList<>();
        var formulas = row.formulas().stream()
                .filter(at -> at < paths.size())
                .map(paths::get)
                .filter(path -> !path.isEmpty())
                .toList();
        formulas.forEach(path -> issues.add(issue("/" + path.replace('.', '/'), "formula-cell", FORMULA)));
        if (row.cells().stream().skip(paths.size()).anyMatch(cell -> !cell.isBlank())) {
            issues.add(issue("", "extra-cell", BEYOND));
        }
        try {
            var command = columns.bind(paths, row.cells());
            return new ReadRow(row.number(), issues.isEmpty() ? command : null, issues);
        } catch (RuntimeException failed) {
            told(Faults.of(failed)).stream()
                    .filter(issue -> !formulas.contains(issue.field()))
                    .forEach(issues::add);
            return new ReadRow(row.number(), null, issues);
        }
    }

    RowResult rejected(int row, Problem problem) {
        return RowResult.rejected(row, told(problem));
    }

    private List<RowIssue> told(Problem problem) {
        var type = problem.kind().type();
        return problem.issues().isEmpty()
                ? List.of(issue("", type.substring(type.lastIndexOf(':') + 1), problem.detail()))
                : problem.issues().stream().map(columns::told).toList();
    }

    private RowIssue issue(String pointer, String code, Text detail) {
        return columns.told(new Problem.Issue(pointer, code, detail, null));
    }
}
