package org.zhengan.rules.lifecycle;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.zhengan.rules.Actor;
import org.zhengan.rules.Basis;
import org.zhengan.rules.District;
import org.zhengan.rules.Moment;
import org.zhengan.rules.Text;

/**
 * The life of a thing: its state table (状态表) as data. {@link #decide} is the one door through which a thing changes;
 * it is pure, and refuses what the table does not list.
 *
 * @param <T> the record kept of the thing
 * @param <S> its states
 */
public final class Lifecycle<T, S extends Enum<S>> {

    private final LifecycleBuilder<T, S> of;
    private final List<Row<T, S, ?>> rows;
    private final List<RowView> table;
    private final Access<T> access;

    Lifecycle(LifecycleBuilder<T, S> of) {
        this.of = of;
        this.rows = List.copyOf(of.rows);
        this.table = rows.stream().map(Lifecycle::view).toList();
        Set<String> readers = new HashSet<>(of.readers);
        table.forEach(row -> readers.addAll(row.roles()));
        readers.addAll(of.unmasking);
        readers.addAll(of.erasing);
        readers.add(Actor.AUDITOR);
        readers.remove(Actor.SYSTEM);
        this.access = new Access<>(readers, of.confined, of.unit);
    }

    /**
     * Begins the table of a thing.
     *
     * @param context the bounded context, such as {@code gas}
     * @param name    the thing, kebab-case, such as {@code leak-alarm}
     */
    public static <T, S extends Enum<S>> LifecycleBuilder<T, S> of(
            String context, String name, Text title, Class<T> type, Class<S> states) {
        return new LifecycleBuilder<>(context, name, title, type, states);
    }

    /** The bounded context. */
    public String context() {
        return of.context;
    }

    /** The thing's name, kebab-case. */
    public String name() {
        return of.name;
    }

    /** What the thing is called. */
    public Text title() {
        return of.title;
    }

    /** The record kept of it. */
    public Class<T> type() {
        return of.type;
    }

    /** Its states, in the order of the specification. */
    public Class<S> states() {
        return of.states;
    }

    /** Which district it belongs to. */
    public Function<T, District> district() {
        return of.district;
    }

    /** Who may see it. */
    public Access<T> access() {
        return access;
    }

    /** Whether {@code actor} may see in full what of any of them is somebody's. */
    public boolean mayUnmask(Actor actor) {
        return access.of(actor, of.unmasking) != Access.Reach.NONE;
    }

    /** Whether {@code actor} may see in full what of {@code thing} is somebody's. */
    public boolean mayUnmask(Actor actor, T thing) {
        return access.covers(actor, of.unmasking, thing);
    }

    /** Whether {@code actor} may erase what of {@code thing} is somebody's. */
    public boolean mayErase(Actor actor, T thing) {
        return access.covers(actor, of.erasing, thing);
    }

    /** Its natural keys. */
    public List<Key<T, S>> keys() {
        return List.copyOf(of.keys);
    }

    /** The prefix of its business number, such as {@code AE}; empty when it has none. */
    public String numberPrefix() {
        return of.numberPrefix;
    }

    /** How many digits its business number has at least. */
    public int numberDigits() {
        return of.numberDigits;
    }

    /** How {@code command} finds its thing without an id, if it does. */
    @SuppressWarnings("unchecked")
    public <C> Optional<Address<C>> address(Class<C> command) {
        return of.addresses.stream()
                .filter(address -> address.command() == command)
                .map(address -> (Address<C>) address)
                .findFirst();
    }

    /** The table, for readers. */
    public List<RowView> table() {
        return table;
    }

    /**
     * The commands that somebody may give in {@code state}, sorted; null stands for "does not exist yet". What only the
     * suite itself does is not offered.
     */
    public List<String> allowed(@Nullable S state) {
        Set<String> names = new TreeSet<>();
        rowsFrom(state).stream()
                .filter(row -> row.command() != Overdue.class && !row.roles().equals(Set.of(Actor.SYSTEM)))
                .forEach(row -> names.add(CommandName.of(row.command())));
        return List.copyOf(names);
    }

    /**
     * Decides {@code command} about the thing {@code id}; pure.
     *
     * @param standing the thing as it stands; null while it does not exist
     */
    public <C> Decision<T, S> decide(@Nullable Standing<T, S> standing, String id, C command, Moment moment) {
        return new Deciding<>(
                        this, standing, new Attempt<>(id, standing == null ? null : standing.thing(), command, moment))
                .decide();
    }

    /** Every rule the table cites. */
    public List<Basis> rules() {
        Set<Basis> all = new LinkedHashSet<>();
        rows.forEach(row -> all.addAll(row.cited()));
        all.addAll(of.cites);
        return List.copyOf(all);
    }

    /** Every type of event the table can emit, with the class of its data. */
    public Map<String, Class<?>> events() {
        Map<String, Class<?>> all = new LinkedHashMap<>();
        table().forEach(row -> all.putAll(row.events()));
        return all;
    }

    /** The states that some row leads out of; a thing in another one has ended. */
    public Set<S> open() {
        return rows.stream()
                .filter(row -> row.to() != null)
                .flatMap(row -> row.from().stream().filter(from -> from != row.to()))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(of.states)));
    }

    List<Row<T, S, ?>> rowsFrom(@Nullable S state) {
        return rows.stream()
                .filter(row -> state == null ? row.starts() : row.from().contains(state))
                .toList();
    }

    List<Row<T, S, ?>> rowsOf(Class<?> command) {
        return rows.stream().filter(row -> row.command() == command).toList();
    }

    private static <T, S extends Enum<S>, C> RowView view(Row<T, S, C> row) {
        Map<String, Class<?>> events = new LinkedHashMap<>();
        row.emissions().forEach(emission -> events.put(emission.type(), emission.dataType()));
        Set<String> from = new LinkedHashSet<>();
        row.from().forEach(state -> from.add(state.name()));
        var to = row.to();
        return new RowView(
                CommandName.of(row.command()),
                row.command(),
                from,
                to == null ? null : to.name(),
                new TreeSet<>(row.roles()),
                events,
                row.opened().stream().map(Clock::name).toList(),
                row.cited());
    }
}
