package org.zhengan.rules.lifecycle;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.zhengan.rules.Moment;

/**
 * A command about to be decided, as guards see it.
 *
 * @param current the thing as it stands; absent while it does not exist
 */
public record Attempt<T, C>(String id, @Nullable T current, C command, Moment moment) {

    /** The thing as it stands; only for rows that do not start one. */
    public T thing() {
        return Objects.requireNonNull(current, "a starting row has no thing yet");
    }
}
