package org.zhengan.testing;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.zhengan.rules.Actor;
import org.zhengan.rules.lifecycle.CommandName;
import org.zhengan.rules.lifecycle.Lifecycle;
import org.zhengan.rules.lifecycle.Overdue;
import org.zhengan.rules.lifecycle.RowView;

/** A state table as its readers see it, to hold the decisions against. */
record LifecycleTable(List<RowView> rows) {

    static LifecycleTable of(Lifecycle<?, ?> lifecycle) {
        return new LifecycleTable(lifecycle.table());
    }

    /** The commands of the table, without the sweep's. */
    Set<Class<?>> commands() {
        Set<Class<?>> types = new LinkedHashSet<>();
        rows.forEach(row -> types.add(row.commandType()));
        types.remove(Overdue.class);
        return types;
    }

    static Set<Class<?>> typesOf(Collection<?> samples) {
        Set<Class<?>> types = new LinkedHashSet<>();
        samples.forEach(sample -> types.add(sample.getClass()));
        return types;
    }

    /** The rows of {@code command} from {@code state}; null stands for "not there yet". */
    List<RowView> rows(@Nullable Enum<?> state, Class<?> command) {
        return from(state).stream().filter(row -> row.commandType() == command).toList();
    }

    /** The roles of all rows of {@code command}. */
    Set<String> roles(Class<?> command) {
        return rolesOf(rows.stream().filter(row -> row.commandType() == command).toList());
    }

    static Set<String> rolesOf(List<RowView> rows) {
        Set<String> roles = new TreeSet<>();
        rows.forEach(row -> roles.addAll(row.roles()));
        return roles;
    }

    /** The commands somebody may give in {@code state}. */
    List<String> offered(@Nullable Enum<?> state) {
        Set<String> names = new TreeSet<>();
        for (var row : from(state)) {
            if (row.commandType() != Overdue.class && !row.roles().equals(Set.of(Actor.SYSTEM))) {
                names.add(CommandName.of(row.commandType()));
            }
        }
        return List.copyOf(names);
    }

    private List<RowView> from(@Nullable Enum<?> state) {
        return rows.stream()
                .filter(row -> state == null ? row.starts() : row.from().contains(state.name()))
                .toList();
    }
}
