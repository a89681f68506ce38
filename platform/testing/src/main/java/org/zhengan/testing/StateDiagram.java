package org.zhengan.testing;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.zhengan.rules.Basis;
import org.zhengan.rules.lifecycle.Lifecycle;
import org.zhengan.rules.lifecycle.RowView;

/** Writes a state table for readers: as a table, and as a Mermaid diagram. */
public final class StateDiagram {

    private static final String OUTSIDE = "[*]";

    private final Lifecycle<?, ?> lifecycle;

    private StateDiagram(Lifecycle<?, ?> lifecycle) {
        this.lifecycle = lifecycle;
    }

    /** The table and diagram of {@code lifecycle} in Markdown. */
    public static String of(Lifecycle<?, ?> lifecycle) {
        return new StateDiagram(lifecycle).text();
    }

    private String text() {
        var text = new StringBuilder("# %s（%s）\n".formatted(lifecycle.title().zh(), lifecycle.name()));
        text.append("\n由 `-Dzhengan.docs=write` 生成，请勿手改。\n\n```mermaid\nstateDiagram-v2\n");
        arrows().forEach((ends, commands) -> text.append("    %s: %s\n".formatted(ends, String.join(" / ", commands))));
        finalStates().forEach(state -> text.append("    %s --> %s\n".formatted(state, OUTSIDE)));
        text.append("```\n\n| 命令 | 自 | 至 | 谁 | 事件 | 时限 | 依据 |\n|---|---|---|---|---|---|---|\n");
        lifecycle.table().forEach(row -> text.append(line(row)));
        return text.toString();
    }

    private Map<String, Set<String>> arrows() {
        Map<String, Set<String>> arrows = new LinkedHashMap<>();
        for (var row : lifecycle.table()) {
            for (var from : row.starts() ? Set.of(OUTSIDE) : row.from()) {
                var ends = from + " --> " + target(row, from);
                arrows.computeIfAbsent(ends, any -> new LinkedHashSet<>()).add(row.command());
            }
        }
        return arrows;
    }

    /** States something leads to and nothing leads out of. */
    private List<String> finalStates() {
        Set<String> entered = new LinkedHashSet<>();
        Set<String> left = new HashSet<>();
        for (var row : lifecycle.table()) {
            var to = row.to();
            if (to != null) {
                entered.add(to);
            }
            row.from().stream().filter(from -> !from.equals(target(row, from))).forEach(left::add);
        }
        return entered.stream().filter(state -> !left.contains(state)).toList();
    }

    private static String target(RowView row, String from) {
        var to = row.to();
        return to == null ? from : to;
    }

    private static String line(RowView row) {
        var to = row.to();
        return Markdown.row(
                "`" + row.command() + "`",
                row.starts() ? "—" : String.join(", ", row.from()),
                to == null ? "（不变）" : to,
                String.join(", ", row.roles()),
                code(row.events().keySet().stream()),
                code(row.opens().stream()),
                code(row.basis().stream().map(Basis::rule)));
    }

    private static String code(Stream<String> names) {
        return names.map(name -> "`" + name + "`").collect(Collectors.joining(" "));
    }
}
