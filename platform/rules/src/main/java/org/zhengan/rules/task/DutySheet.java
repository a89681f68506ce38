package org.zhengan.rules.task;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.zhengan.rules.Clause;
import org.zhengan.rules.Setting;
import org.zhengan.rules.Text;

/**
 * Reads the rows of a task ledger from text: a head line, then tab-separated {@code id, clause, kind, lead, others,
 * every, zh, en, whenZh, whenEn}; several bodies stand with {@code +} between them. What a row names must be known.
 */
public record DutySheet(
        Map<String, Clause> clauses, Map<String, Body> bodies, Map<String, Setting<Integer>> intervals) {

    private static final int COLUMNS = 10;

    /** A sheet that may name these clauses by number, bodies by code and intervals by key. */
    public static DutySheet of(Collection<Clause> clauses, Collection<Body> bodies, List<Setting<Integer>> intervals) {
        return new DutySheet(
                byName(clauses, Clause::number), byName(bodies, Body::code), byName(intervals, Setting::key));
    }

    /** Bodies from text: a head line, then tab-separated {@code code, zh, en}. */
    public static List<Body> bodies(List<String> lines) {
        return rows(lines, 3)
                .map(cells -> new Body(cells[0], new Text(cells[1], cells[2])))
                .toList();
    }

    /** The rows in {@code lines}. */
    public List<Duty> read(List<String> lines) {
        return rows(lines, COLUMNS).map(this::duty).toList();
    }

    private Duty duty(String[] cells) {
        return new Duty(
                cells[0],
                known(clauses, cells[1], cells[0]),
                new Text(cells[6], cells[7]),
                bodies(cells[3], cells[0]),
                bodies(cells[4], cells[0]),
                new Text(cells[8], cells[9]),
                TaskKind.valueOf(cells[2]),
                interval(cells[5], cells[0]));
    }

    private List<Body> bodies(String codes, String row) {
        return codes.isEmpty()
                ? List.of()
                : Arrays.stream(codes.split("\\+", -1))
                        .map(code -> known(bodies, code, row))
                        .toList();
    }

    private @Nullable Setting<Integer> interval(String key, String row) {
        return key.isEmpty() ? null : known(intervals, key, row);
    }

    private static java.util.stream.Stream<String[]> rows(List<String> lines, int columns) {
        return lines.stream().skip(1).filter(line -> !line.isBlank()).map(line -> {
            var cells = line.split("\t", -1);
            if (cells.length != columns) {
                throw new IllegalArgumentException("%d cells instead of %d: %s".formatted(cells.length, columns, line));
            }
            return cells;
        });
    }

    private static <V> V known(Map<String, V> all, String name, String row) {
        return Objects.requireNonNull(all.get(name), () -> row + " names " + name + ", which nobody knows");
    }

    private static <V> Map<String, V> byName(Collection<V> all, Function<V, String> name) {
        return all.stream().collect(Collectors.toMap(name, Function.identity()));
    }
}
