package org.zhengan.rules.lifecycle;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.zhengan.rules.Moment;

/**
 * A change decided, as events and deadlines see it.
 *
 * @param before the thing as it stood; absent when it starts
 */
public record Change<T, C>(String id, @Nullable T before, T after, C command, Moment moment) {

    /** The thing as it stood; only for rows that do not start one. */
    public T old() {
        return Objects.requireNonNull(before, "a starting row has nothing before");
    }
}
