package org.zhengan.rules.programme;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.zhengan.rules.Text;
import org.zhengan.rules.lifecycle.Lifecycle;

/**
 * A ledger (台账): all things of one lifecycle, where they are found, how they are listed and how they come in.
 *
 * @param path     plural, kebab-case: {@code /api/{context}/{path}}
 * @param filters  what a list may be filtered by, besides {@code state} and {@code district}
 * @param intake   a command devices give in batches, by natural key
 * @param imported the starting command that spreadsheet rows become
 * @param retention when what of its things is somebody's is erased; absent: on request only
 */
public record Ledger<T, S extends Enum<S>>(
        Lifecycle<T, S> lifecycle,
        String path,
        List<Filter> filters,
        @Nullable Intake intake,
        @Nullable Class<?> imported,
        @Nullable Retention<S> retention) {

    public Ledger {
        filters = List.copyOf(filters);
    }

    /** A batch endpoint {@code POST /api/{context}/{path}} that takes many commands of one kind. */
    public record Intake(String path, Class<?> command) {}

    /** A ledger without filters of its own. */
    public static <T, S extends Enum<S>> Ledger<T, S> of(Lifecycle<T, S> lifecycle, String path) {
        return new Ledger<>(lifecycle, path, List.of(), null, null, null);
    }

    /** Adds a filter on one value: {@code ?name=}. */
    public Ledger<T, S> filteredBy(String field) {
        return with(new Filter(field, field, Filter.Kind.EQUAL));
    }

    /** Adds a pair of filters on a span, both ends included: {@code ?nameFrom=&nameTo=}. */
    public Ledger<T, S> spanning(String name, String field) {
        return with(new Filter(name, field, Filter.Kind.SPAN));
    }

    /** Devices may give {@code command} in batches at {@code path}. */
    public Ledger<T, S> takingIn(String path, Class<?> command) {
        return new Ledger<>(lifecycle, this.path, filters, new Intake(path, command), imported, retention);
    }

    /** Spreadsheet rows may be imported as {@code command}. */
    public Ledger<T, S> importing(Class<?> command) {
        return new Ledger<>(lifecycle, path, filters, intake, command, retention);
    }

    /** What of its things is somebody's is erased {@code after} they came into one of {@code ended}, because of {@code why}. */
    @SafeVarargs
    public final Ledger<T, S> erasing(Duration after, Text why, S... ended) {
        return new Ledger<>(lifecycle, path, filters, intake, imported, new Retention<>(Set.of(ended), after, why));
    }

    private Ledger<T, S> with(Filter filter) {
        List<Filter> more = new ArrayList<>(filters);
        more.add(filter);
        return new Ledger<>(lifecycle, path, more, intake, imported, retention);
    }
}
