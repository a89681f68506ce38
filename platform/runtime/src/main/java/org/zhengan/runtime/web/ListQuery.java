package org.zhengan.runtime.web;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Sorts;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.zhengan.rules.Actor;
import org.zhengan.rules.InvalidValue;
import org.zhengan.rules.personal.Personal;
import org.zhengan.rules.programme.Filter;
import org.zhengan.rules.programme.Ledger;
import org.zhengan.runtime.personal.Vault;
import org.zhengan.runtime.security.Sight;
import org.zhengan.runtime.shape.Binder;
import org.zhengan.runtime.shape.RecordDocuments;
import org.zhengan.runtime.shape.Shape;
import org.zhengan.runtime.shape.TextNodes;
import org.zhengan.runtime.store.PersonalFields;
import org.zhengan.runtime.store.Stored;
import org.zhengan.runtime.store.ThingStore;
import tools.jackson.core.JacksonException;

/**
 * A list asked for: what it is filtered by and ordered by, newest first. A span orders by its own field, so that one
 * index serves filter and order.
 */
record ListQuery(Bson filter, String order, int limit) {

    /** What a list of {@code ledger} may be filtered by; what is somebody's stands in no address. */
    static List<Filter> filters(Ledger<?, ?> ledger, boolean inAddress) {
        return ledger.filters().stream()
                .filter(filter -> !inAddress || !PersonalFields.isPersonal(ledger, filter))
                .toList();
    }

    /** Whether things of {@code ledger} can be searched by something that is somebody's. */
    static boolean isSearched(Ledger<?, ?> ledger) {
        return filters(ledger, true).size() < filters(ledger, false).size();
    }

    /** A list asked for by its address. */
    static ListQuery of(ThingStore<?, ?> store, Params params, Actor actor) {
        return of(store, filters(store.ledger(), true), params, actor);
    }

    /** A search by its body. */
    static ListQuery searching(ThingStore<?, ?> store, Params params, Actor actor) {
        return of(store, filters(store.ledger(), false), params, actor);
    }

    private static ListQuery of(ThingStore<?, ?> store, List<Filter> offered, Params params, Actor actor) {
        var ledger = store.ledger();
        Set<String> names = new HashSet<>(Set.of("state", "district", "limit", "cursor"));
        offered.forEach(filter -> names.addAll(filter.parameters()));
        params.knowing(names);
        List<Bson> filters = new ArrayList<>();
        var order = "_id";
        params.choice("state", ledger.lifecycle().states())
                .ifPresent(state -> filters.add(Filters.eq("state", state.name())));
        filters.add(Sight.of(ledger.lifecycle(), actor));
        params.district(actor).ifPresent(district -> filters.add(Filters.eq("district", district.name())));
        var shape = Shape.of(ledger.lifecycle().type());
        for (var filter : offered) {
            var field = "data." + filter.field();
            for (var name : filter.parameters()) {
                var text = params.text(name);
                if (text.isPresent()) {
                    var value = value(params, shape, filter, name, text.get());
                    if (value instanceof Personal<?> personal) {
                        var hashes = store.personal().hashes(filter.field(), personal);
                        filters.add(Filters.in(Vault.LOOKUP + "." + Vault.lookup(filter.field()), hashes));
                        continue;
                    }
                    boolean span = filter.kind() == Filter.Kind.SPAN;
                    boolean from = name.endsWith("From");
                    filters.add(
                            !span
                                    ? Filters.eq(field, value)
                                    : from ? Filters.gte(field, value) : Filters.lte(field, value));
                    order = span ? field : order;
                }
            }
        }
        var orderedBy = order;
        int limit = params.limit();
        params.end();
        params.text("cursor").map(Cursor::decoded).ifPresent(cursor -> filters.add(cursor.afterDescending(orderedBy)));
        return new ListQuery(Filters.and(filters), orderedBy, limit);
    }

    /** A selection by filter names and values, as a view asks for it. */
    static Bson selecting(Ledger<?, ?> ledger, Map<String, String> selected) {
        var shape = Shape.of(ledger.lifecycle().type());
        List<Bson> filters = new ArrayList<>();
        for (var filter : filters(ledger, true)) {
            var text = selected.get(filter.name());
            if (text != null) {
                var field = shape.field(filter.field()).orElseThrow();
                filters.add(Filters.eq("data." + filter.field(), stored(field.shape(), text)));
            }
        }
        return filters.isEmpty() ? new Document() : Filters.and(filters);
    }

    Bson sort() {
        return order.equals("_id") ? Sorts.descending("_id") : Sorts.descending(order, "_id");
    }

    /** Where a page that ends with {@code last} goes on. */
    Cursor after(Stored<?, ?> last) {
        return new Cursor(order.equals("_id") ? null : fieldOf(last.standing().thing()), last.id());
    }

    private @Nullable Object fieldOf(Object thing) {
        @Nullable Object value = thing;
        var shape = Shape.of(thing.getClass());
        for (var name : order.substring("data.".length()).split("\\.", -1)) {
            var field = shape.field(name).orElseThrow();
            value = value == null ? null : field.read(value);
            shape = field.shape();
        }
        return RecordDocuments.write(value, shape);
    }

    private static @Nullable Object value(Params params, Shape shape, Filter filter, String name, String text) {
        var field = shape.field(filter.field()).orElseThrow();
        try {
            return stored(field.shape(), text);
        } catch (InvalidValue invalid) {
            invalid.faults().forEach(fault -> params.fault(name, fault.code(), fault.detail()));
            return null;
        } catch (JacksonException malformed) {
            params.fault(name, "wrong-type", "值无效", "has an invalid value");
            return null;
        }
    }

    /** A list is filtered by one of its elements. */
    private static Object stored(Shape of, String text) {
        var shape = of.kind() == Shape.Kind.LIST ? of.inner() : of;
        var bound = Binder.bind(TextNodes.of(shape, text), shape);
        if (bound instanceof Personal<?>) {
            return bound;
        }
        return Objects.requireNonNull(RecordDocuments.write(bound, shape));
    }
}
