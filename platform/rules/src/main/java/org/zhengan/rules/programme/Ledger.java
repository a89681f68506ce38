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
 * @param renderings other forms in which its things are shown
 * @param rewritings commands given by PUT or PATCH
 * @param retention when what of its things is somebody's is erased; absent: on request only
 */
public record Ledger<T, S extends Enum<S>>(
        Lifecycle<T, S> lifecycle,
        String path,
        List<Filter> filters,
        @Nullable Intake intake,
        @Nullable Class<?> imported,
        List<Rendering<T>> renderings,
        List<Rewriting> rewritings,
        @Nullable Retention<S> retention) {

    public Ledger {
        filters = List.copyOf(filters);
        renderings = List.copyOf(renderings);
        rewritings = List.copyOf(rewritings);
    }

    /** A batch endpoint {@code POST /api/{context}/{path}} that takes many commands of one kind. */
    public record Intake(String path, Class<?> command) {}

    /**
     * A command that writes a part of a thing anew ({@code PUT …/{id}/{part}}) or amends it ({@code PATCH …/{id}}, the part
     * is empty); it is given in no other way, and says which version it is about.
     */
    public record Rewriting(String part, Class<?> command) {

        /** Whether it amends the thing as a whole. */
        public boolean amends() {
            return part.isEmpty();
        }
    }

    /** A ledger without filters of its own. */
    public static <T, S extends Enum<S>> Ledger<T, S> of(Lifecycle<T, S> lifecycle, String path) {
        return new Ledger<>(lifecycle, path, List.of(), null, null, List.of(), List.of(), null);
    }

    /** Adds a filter on one value: {@code ?name=}. */
    public Ledger<T, S> filteredBy(String field) {
        return filteredBy(field, field);
    }

    /** Adds a filter on one value of {@code field} under a name of its own. */
    public Ledger<T, S> filteredBy(String name, String field) {
        return with(new Filter(name, field, Filter.Kind.EQUAL));
    }

    /** Adds a pair of filters on a span, both ends included: {@code ?nameFrom=&nameTo=}. */
    public Ledger<T, S> spanning(String name, String field) {
        return with(new Filter(name, field, Filter.Kind.SPAN));
    }

    /** Devices may give {@code command} in batches at {@code path}. */
    public Ledger<T, S> takingIn(String path, Class<?> command) {
        return new Ledger<>(
                lifecycle, this.path, filters, new Intake(path, command), imported, renderings, rewritings, retention);
    }

    /** {@code command} writes {@code part} of a thing anew: {@code PUT …/{id}/{part}}. */
    public Ledger<T, S> replacing(String part, Class<?> command) {
        return rewriting(new Rewriting(part, command));
    }

    /** {@code command} amends a thing: {@code PATCH …/{id}}. */
    public Ledger<T, S> amending(Class<?> command) {
        return rewriting(new Rewriting("", command));
    }

    /** Spreadsheet rows may be imported as {@code command}. */
    public Ledger<T, S> importing(Class<?> command) {
        return new Ledger<>(lifecycle, path, filters, intake, command, renderings, rewritings, retention);
    }

    /** Its things are also shown as {@code rendering}. */
    public Ledger<T, S> rendering(Rendering<T> rendering) {
        List<Rendering<T>> more = new ArrayList<>(renderings);
        more.add(rendering);
        return new Ledger<>(lifecycle, path, filters, intake, imported, more, rewritings, retention);
    }

    /** What of its things is somebody's is erased {@code after} they came into one of {@code ended}, because of {@code why}. */
    @SafeVarargs
    public final Ledger<T, S> erasing(Duration after, Text why, S... ended) {
        return new Ledger<>(
                lifecycle,
                path,
                filters,
                intake,
                imported,
                renderings,
                rewritings,
                new Retention<>(Set.of(ended), after, why));
    }

    private Ledger<T, S> rewriting(Rewriting one) {
        List<Rewriting> more = new ArrayList<>(rewritings);
        more.add(one);
        return new Ledger<>(lifecycle, path, filters, intake, imported, renderings, more, retention);
    }

    private Ledger<T, S> with(Filter filter) {
        List<Filter> more = new ArrayList<>(filters);
        more.add(filter);
        return new Ledger<>(lifecycle, path, more, intake, imported, renderings, rewritings, retention);
    }
}
