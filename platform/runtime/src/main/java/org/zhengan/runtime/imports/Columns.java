package org.zhengan.runtime.imports;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.zhengan.rules.Text;
import org.zhengan.runtime.problem.Kind;
import org.zhengan.runtime.problem.Problem;
import org.zhengan.runtime.shape.Binder;
import org.zhengan.runtime.shape.Shape;
import org.zhengan.runtime.shape.TextNodes;
import tools.jackson.core.JsonPointer;

/** The columns of the sheets that become one kind of command: its fields, nested ones flattened. */
record Columns(Class<?> command, List<Column> all, List<String> parents) {

    /** Heads what is wrong with a row; a sheet that has it is read as if it had not. */
    static final String FAULTS = "错误信息";

    static Columns of(Class<?> command) {
        List<Column> found = new ArrayList<>();
        List<String> parents = new ArrayList<>();
        collect(Shape.of(command), "", true, found, parents);
        var headings = found.stream().map(Column::heading).toList();
        var headed =
                found.stream().map(each -> Collections.frequency(headings, each.heading()) == 1 ? each : each.byPath());
        return new Columns(command, headed.toList(), List.copyOf(parents));
    }

    private static void collect(
            Shape shape, String prefix, boolean required, List<Column> found, List<String> parents) {
        for (var field : shape.fields()) {
            var path = prefix + field.name();
            boolean needed = required && field.required();
            var inner = field.shape().unwrapped();
            if (inner.kind() == Shape.Kind.RECORD) {
                if (needed) {
                    parents.add(path);
                }
                collect(inner, path + ".", needed, found, parents);
            } else if (inner.element() == null
                    || inner.kind() == Shape.Kind.PERSONAL
                    || isCell(inner.kind(), inner.element().unwrapped())) {
                found.add(new Column(path, field.label(), needed, field.shape()));
            }
        }
    }

    private static boolean isCell(Shape.Kind kind, Shape element) {
        return kind == Shape.Kind.LIST && element.fields().isEmpty() && element.element() == null;
    }

    List<String> headings() {
        return all.stream().map(Column::heading).toList();
    }

    /** The field each heading stands for, empty for what is not read; a problem names every heading that is wrong. */
    List<String> match(List<String> headings) {
        List<String> paths = new ArrayList<>();
        List<Problem.Issue> issues = new ArrayList<>();
        for (var given : headings) {
            var heading = given.strip();
            if (heading.isEmpty() || heading.equals(FAULTS)) {
                paths.add("");
                continue;
            }
            var column = all.stream().filter(each -> each.isHeaded(heading)).findFirst();
            if (column.isEmpty()) {
                issues.add(issue(heading, "unknown-column", "未知列", "is no column of the template"));
            } else if (paths.contains(column.get().path())) {
                issues.add(issue(heading, "repeated-column", "列重复", "stands twice"));
            }
            paths.add(column.map(Column::path).orElse(""));
        }
        all.stream()
                .filter(column -> column.required() && !paths.contains(column.path()))
                .forEach(column -> issues.add(issue(column.heading(), "missing-column", "缺少必填列", "is missing")));
        if (!issues.isEmpty()) {
            throw Problem.invalid(Kind.VALIDATION_FAILED, issues);
        }
        return paths;
    }

    private static Problem.Issue issue(String heading, String code, String zh, String en) {
        var shown = heading.length() > 64 ? heading.substring(0, 64) : heading;
        return new Problem.Issue(shown, code, new Text(shown + "：" + zh, shown + " " + en), null);
    }

    /** The command that a row gives; {@link org.zhengan.rules.InvalidValue} names every fault of it. */
    Object bind(List<String> paths, List<String> cells) {
        Map<String, String> texts = new LinkedHashMap<>();
        for (int i = 0; i < Math.min(paths.size(), cells.size()); i++) {
            var path = paths.get(i);
            var text = cells.get(i);
            column(path).ifPresent(column -> texts.put(path, Cells.as(column.shape(), text)));
        }
        var json = TextNodes.object(Shape.of(command), texts);
        for (var parent : parents) {
            json.withObject(JsonPointer.compile("/" + parent.replace('.', '/')));
        }
        return Binder.bind(json, command);
    }

    /** A fault as a reader of the sheet finds it. */
    RowIssue told(Problem.Issue issue) {
        var field = issue.pointer().replaceFirst("^/", "").replace('/', '.');
        var column = all.stream().filter(each -> each.holds(field)).findFirst();
        var basis = issue.basis();
        var rule = basis == null ? null : basis.rule();
        var clause = basis == null
                ? null
                : basis.clause().document().number() + " " + basis.clause().number();
        return new RowIssue(
                column.map(Column::heading).orElse(null), field, issue.code(), issue.detail(), rule, clause);
    }

    private Optional<Column> column(String path) {
        return all.stream().filter(column -> column.path().equals(path)).findFirst();
    }
}
