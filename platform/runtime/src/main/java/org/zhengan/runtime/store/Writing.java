package org.zhengan.runtime.store;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhengan.rules.District;
import org.zhengan.rules.lifecycle.Decision;

/**
 * What one decision writes: the new state, its clocks, the events still to be told, and what makes it happen once.
 *
 * @param events   rendered CloudEvents, in order
 * @param seen     id of the event that caused it, if one did
 * @param answer   the answer to keep for an idempotency key, if one was given
 * @param extraKey a further unique key, such as the row of an import
 * @param held     the import job that must commit before the thing may be seen, if any
 */
public record Writing<T, S extends Enum<S>>(
        String id,
        Decision.Accepted<T, S> decision,
        District district,
        long version,
        Instant at,
        String actor,
        String command,
        Object inputs,
        List<Event> events,
        @Nullable String seen,
        Stored.@Nullable KeptAnswer answer,
        @Nullable String extraKey,
        @Nullable String held) {

    /** An event ready to be published. */
    public record Event(String id, String type, long sequence, String json) {}
}
