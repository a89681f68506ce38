package org.zhengan.runtime.store;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhengan.rules.District;
import org.zhengan.rules.lifecycle.Decision;

/**
 * What one decision writes: the new state, its clocks, the events still to be told, and what makes it happen once.
 *
 * @param receipt  what is kept of the decision
 * @param events   what is to be told, in order
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
        Receipt receipt,
        List<Event> events,
        @Nullable String seen,
        Stored.@Nullable KeptAnswer answer,
        @Nullable String extraKey,
        @Nullable String held) {

    /**
     * An entry of the outbox: an event ready to be published, or a change that tells no event and only goes into the trail.
     *
     * @param type empty, as {@code json} is, when there is no event
     */
    public record Event(String id, String type, long sequence, String json, Cause cause) {

        /** Whether it is published. */
        public boolean isTold() {
            return !type.isEmpty();
        }
    }

    /**
     * What made it happen.
     *
     * @param decision digest of the decision
     */
    public record Cause(Instant at, String district, String actor, String command, String decision) {}
}
