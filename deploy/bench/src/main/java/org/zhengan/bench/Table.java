package org.zhengan.bench;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Rows of text under a heading, as plain text or Markdown. */
record Table(List<String> heading, List<List<String>> rows) {

    /** The median of each figure with its lowest and highest round. */
    static Table of(Board board) {
        List<String> heading = new ArrayList<>(List.of("figure"));
        Arrays.stream(Quantity.values()).map(Quantity::label).forEach(heading::add);
        List<List<String>> rows = new ArrayList<>();
        for (var subject : Subject.values()) {
            List<String> row = new ArrayList<>(List.of(subject.label()));
            for (var quantity : Quantity.values()) {
                row.add(board.has(subject, quantity) ? cell(board, subject, quantity) : "");
            }
            if (row.stream().skip(1).anyMatch(cell -> !cell.isEmpty())) {
                rows.add(row);
            }
        }
        return new Table(heading, rows);
    }

    static Table of(List<Verdict> verdicts) {
        return new Table(
                List.of("target", "wanted", "measured", ""),
                verdicts.stream()
                        .map(each -> List.of(each.what(), each.wanted(), "%.2f".formatted(each.value()), each.said()))
                        .toList());
    }

    String plain() {
        return lines("  ", "", "", "-", "  ");
    }

    String markdown() {
        return lines(" | ", "| ", " |", "-", " | ");
    }

    private String lines(String between, String before, String after, String rule, String ruleBetween) {
        var text = new StringBuilder(line(heading, between, before, after));
        var rules = new ArrayList<String>();
        for (int column = 0; column < heading.size(); column++) {
            rules.add(rule.repeat(width(column)));
        }
        text.append(line(rules, ruleBetween, before, after));
        rows.forEach(row -> text.append(line(row, between, before, after)));
        return text.toString();
    }

    private String line(List<String> cells, String between, String before, String after) {
        List<String> padded = new ArrayList<>();
        for (int column = 0; column < cells.size(); column++) {
            padded.add(pad(cells.get(column), width(column)));
        }
        return (before + String.join(between, padded) + after).stripTrailing() + "\n";
    }

    private int width(int column) {
        int widest = heading.get(column).length();
        for (var row : rows) {
            widest = Math.max(widest, row.get(column).length());
        }
        return Math.max(widest, 3);
    }

    private static String pad(String text, int width) {
        return text + " ".repeat(width - text.length());
    }

    private static String cell(Board board, Subject subject, Quantity quantity) {
        var rounds = board.of(subject, quantity);
        var median = quantity.show(board.median(subject, quantity));
        var lowest = rounds.stream().mapToDouble(Double::doubleValue).min().orElseThrow();
        var highest = rounds.stream().mapToDouble(Double::doubleValue).max().orElseThrow();
        return rounds.size() == 1 ? median : median + " [" + quantity.show(lowest) + "–" + quantity.show(highest) + "]";
    }
}
