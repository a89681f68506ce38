package org.zhengan.testing;

import java.util.stream.Collectors;
import org.zhengan.rules.Basis;
import org.zhengan.rules.PolicyDocument;
import org.zhengan.rules.programme.Coverage;
import org.zhengan.rules.programme.Programme;

/** Writes what becomes of each clause of a programme as a table for readers. */
public final class ClauseTable {

    private final Programme programme;

    private ClauseTable(Programme programme) {
        this.programme = programme;
    }

    /** The clauses of {@code programme} in Markdown. */
    public static String of(Programme programme) {
        return new ClauseTable(programme).text();
    }

    private String text() {
        var text = new StringBuilder("# %s：条款与规则\n".formatted(programme.title().zh()));
        text.append("\n由 `-Dzhengan.docs=write` 生成，请勿手改。\n");
        programme.documents().forEach(document -> text.append(section(document)));
        return text.toString();
    }

    private String section(PolicyDocument document) {
        var text = new StringBuilder(
                "\n## %s　%s\n\n".formatted(document.number(), document.title().zh()));
        text.append(days(document)).append("\n\n");
        text.append("| 条款 | 内容 | 状态 | 规则 | 说明 |\n|---|---|---|---|---|\n");
        programme.clauses().stream()
                .filter(coverage -> coverage.clause().document().equals(document))
                .forEach(coverage -> text.append(row(coverage)));
        return text.toString();
    }

    private static String days(PolicyDocument document) {
        var until = document.repealedOn();
        return "自 %s 起施行%s。".formatted(document.inForceFrom(), until == null ? "" : "，%s 起废止".formatted(until));
    }

    private String row(Coverage coverage) {
        var clause = coverage.clause();
        return Markdown.row(
                clause.number(),
                clause.summary().zh(),
                status(coverage.status()),
                rules(coverage),
                coverage.note().zh());
    }

    private String rules(Coverage coverage) {
        return programme.rules().values().stream()
                .filter(basis -> basis.clause().equals(coverage.clause()))
                .map(ClauseTable::rule)
                .collect(Collectors.joining("<br>"));
    }

    private static String rule(Basis basis) {
        var origin =
                switch (basis.origin()) {
                    case DOCUMENT -> "";
                    case INTERPRETATION -> "（解读）";
                    case DEFAULT -> "（默认）";
                };
        return "`%s`%s %s".formatted(basis.rule(), origin, basis.summary().zh());
    }

    private static String status(Coverage.Status status) {
        return switch (status) {
            case LIVE -> "已实现";
            case TRACKED -> "任务跟踪";
            case WAITING -> "待实现";
            case NOT_COMPUTED -> "不计算";
        };
    }
}
