package org.zhengan.rules;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * A decision table (判定表) of a specification: rows in their order, each with its own rule, condition and result.
 *
 * @param <F> the facts the conditions look at
 * @param <R> the result a row gives
 */
public final class DecisionTable<F, R> {

    private final List<Row<F, R>> rows;

    private DecisionTable(List<Row<F, R>> rows) {
        this.rows = List.copyOf(rows);
    }

    /** A row: when {@code condition} holds, {@code result} follows under {@code basis}. */
    public record Row<F, R>(Basis basis, Predicate<F> condition, R result) {}

    /** A row that held. */
    public record Match<R>(Basis basis, R result) {}

    /** A table of {@code rows}, top down. */
    @SafeVarargs
    public static <F, R> DecisionTable<F, R> of(Row<F, R>... rows) {
        return new DecisionTable<>(List.of(rows));
    }

    /** A row of a table. */
    public static <F, R> Row<F, R> row(Basis basis, Predicate<F> condition, R result) {
        return new Row<>(basis, condition, result);
    }

    /** The first row that holds. */
    public Optional<Match<R>> first(F facts) {
        return all(facts).stream().findFirst();
    }

    /** Every row that holds, in order. */
    public List<Match<R>> all(F facts) {
        return rows.stream()
                .filter(row -> row.condition.test(facts))
                .map(row -> new Match<>(row.basis, row.result))
                .toList();
    }

    /** Of the rows that hold, the one whose result is greatest; the upper row where two are equal. */
    public Optional<Match<R>> highest(F facts, Comparator<? super R> order) {
        return all(facts).stream().reduce((a, b) -> order.compare(a.result(), b.result()) >= 0 ? a : b);
    }

    /** The rules of this table, for the coverage of its clauses. */
    public List<Basis> rules() {
        return rows.stream().map(Row::basis).toList();
    }
}
