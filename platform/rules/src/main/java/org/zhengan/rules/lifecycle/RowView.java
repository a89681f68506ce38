package org.zhengan.rules.lifecycle;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.zhengan.rules.Basis;

/**
 * A row of a state table for readers: documents, diagrams, routes and tests are made from it.
 *
 * @param from   names of the states it starts from; empty when it starts a thing
 * @param to     name of the next state; absent when the state stays
 * @param events event types with the class of their data
 */
public record RowView(
        String command,
        Class<?> commandType,
        Set<String> from,
        @Nullable String to,
        Set<String> roles,
        Map<String, Class<?>> events,
        List<String> opens,
        List<Basis> basis) {

    /** Whether the row starts a thing. */
    public boolean starts() {
        return from.isEmpty();
    }
}
