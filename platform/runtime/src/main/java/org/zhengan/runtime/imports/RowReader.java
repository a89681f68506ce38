package org.zhengan.runtime.imports;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.zhengan.rules.Text;
import org.zhengan.runtime.problem.Faults;
import org.zhengan.runtime.problem.Problem;

/** Reads the rows of one file as commands, every fault of a row at once. */
record RowReader(Columns columns, List<String> paths) {

    private static final Text FORMULA = new Text("不接受公式，请填写数值", "must be a value, not a formula");
    private static final Text BEYOND = new Text("单元格多于表头", "has more cells than there are headings");

    ReadRow read(SheetRow row) {
        List<RowIssue> issues = new ArrayList<>();
        List<String> cells = new ArrayList<>(row.cells());
        Set<String> formulas = new HashSet<>();
        for (int at : row.formulas()) {
            if (at < paths.size() && !paths.get(at).isEmpty()) {
                cells.set(at, "");
                formulas.add(paths.get(at));
                issues.add(columns.issue(pointer(paths.get(at)), "formula-cell", FORMULA, null, null));
            }
        }
        if (cells.stream().skip(paths.size()).anyMatch(cell -> !cell.isBlank())) {
            issues.add(columns.issue("", "extra-cell", BEYOND, null, null));
        }
        try {
            var command = columns.bind(paths, cells);
            return new ReadRow(row.number(), issues.isEmpty() ? command : null, issues);
        } catch (RuntimeException failed) {
            issues(Faults.of(failed)).stream()
                    .filter(issue -> !formulas.contains(issue.field()))
                    .forEach(issues::add);
            return new ReadRow(row.number(), null, issues);
        }
    }

    RowResult rejected(int row, Problem problem) {
        return RowResult.rejected(row, issues(problem));
    }

    private List<RowIssue> issues(Problem problem) {
        if (problem.issues().isEmpty()) {
            var type = problem.kind().type();
            var code = type.substring(type.lastIndexOf(':') + 1);
            return List.of(columns.issue("", code, problem.detail(), null, null));
        }
        return problem.issues().stream().map(this::issue).toList();
    }

    private RowIssue issue(Problem.Issue issue) {
        var basis = issue.basis();
        return basis == null
                ? columns.issue(issue.pointer(), issue.code(), issue.detail(), null, null)
                : columns.issue(
                        issue.pointer(),
                        issue.code(),
                        issue.detail(),
                        basis.rule(),
                        basis.clause().document().number() + " "
                                + basis.clause().number());
    }

    private static String pointer(String path) {
        return "/" + path.replace('.', '/');
    }
}
