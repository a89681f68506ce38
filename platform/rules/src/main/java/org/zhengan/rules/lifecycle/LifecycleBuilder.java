package org.zhengan.rules.lifecycle;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.zhengan.rules.Basis;
import org.zhengan.rules.District;
import org.zhengan.rules.Text;

/** Writes a {@link Lifecycle} as one readable table. */
public final class LifecycleBuilder<T, S extends Enum<S>> {

    final String context;
    final String name;
    final Text title;
    final Class<T> type;
    final Class<S> states;
    final List<Row<T, S, ?>> rows = new ArrayList<>();
    final List<Key<T, S>> keys = new ArrayList<>();
    final List<Address<?>> addresses = new ArrayList<>();
    final List<Basis> cites = new ArrayList<>();
    Function<T, District> district = thing -> District.CITY;

    @Nullable
    Function<T, String> unit;

    final Set<String> confined = new HashSet<>();
    final Set<String> readers = new HashSet<>();
    final Set<String> unmasking = new HashSet<>();
    final Set<String> erasing = new HashSet<>();
    String numberPrefix = "";
    int numberDigits = 5;

    LifecycleBuilder(String context, String name, Text title, Class<T> type, Class<S> states) {
        this.context = context;
        this.name = name;
        this.title = title;
        this.type = type;
        this.states = states;
    }

    /** The district it belongs to; without one it is the city's. */
    public LifecycleBuilder<T, S> in(Function<T, District> district) {
        this.district = district;
        return this;
    }

    /** The unit it belongs to, and the roles that see and change only what is their own unit's. */
    public LifecycleBuilder<T, S> ofUnit(Function<T, String> unit, String... confined) {
        this.unit = unit;
        this.confined.addAll(Set.of(confined));
        return this;
    }

    /** Roles that see it without doing anything to it; who may do something sees it anyway. */
    public LifecycleBuilder<T, S> readBy(String... roles) {
        readers.addAll(Set.of(roles));
        return this;
    }

    /** Roles that may see in full, for a reason they give, what of it is somebody's. */
    public LifecycleBuilder<T, S> unmaskedBy(String... roles) {
        unmasking.addAll(Set.of(roles));
        return this;
    }

    /** Roles that may erase, on request, what of it is somebody's. */
    public LifecycleBuilder<T, S> erasedBy(String... roles) {
        erasing.addAll(Set.of(roles));
        return this;
    }

    /** Gives each new thing a business number {@code PREFIX-<year>-<5 digits>}. */
    public LifecycleBuilder<T, S> numbered(String prefix) {
        return numbered(prefix, 5);
    }

    /** Gives each new thing a business number {@code PREFIX-<year>-<at least so many digits>}. */
    public LifecycleBuilder<T, S> numbered(String prefix, int digits) {
        this.numberPrefix = prefix;
        this.numberDigits = digits;
        return this;
    }

    /** No two things ever hold the same value; a null value is none. */
    public LifecycleBuilder<T, S> unique(String key, Function<T, @Nullable String> value) {
        keys.add(new Key<>(key, value, Set.<S>of()));
        return this;
    }

    /** No two things hold the same value at once while in {@code states}. */
    public LifecycleBuilder<T, S> uniqueWhile(Set<S> states, String key, Function<T, @Nullable String> value) {
        keys.add(new Key<>(key, value, Set.copyOf(states)));
        return this;
    }

    /** {@code command} finds its thing by {@code key}, and starts one where there is none. */
    public <C> LifecycleBuilder<T, S> addressed(Class<C> command, String key, Function<C, String> value) {
        addresses.add(new Address<>(command, key, value));
        return this;
    }

    /** {@code command} finds its thing by id, as when another thing tells it something; it starts none. */
    public <C> LifecycleBuilder<T, S> addressedById(Class<C> command, Function<C, String> id) {
        return addressed(command, Address.ID, id);
    }

    /** Rules that {@link RowBuilder#because} may name, for the coverage of their clauses. */
    public LifecycleBuilder<T, S> cites(List<Basis> rules) {
        cites.addAll(rules);
        return this;
    }

    /** Begins a row (or rows) of the table. */
    public <C> RowBuilder<T, S, C> on(Class<C> command) {
        return new RowBuilder<>(this, command);
    }

    static <S extends Enum<S>> Set<S> set(List<S> states) {
        return states.isEmpty() ? Set.of() : EnumSet.copyOf(states);
    }
}
