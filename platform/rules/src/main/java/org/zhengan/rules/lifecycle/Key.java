package org.zhengan.rules.lifecycle;

import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A natural key (业务主键): no two things hold the same value at once. It may be held only while the thing is in some
 * states, as in "one open alarm per sensor".
 *
 * @param heldIn the states in which it is held; empty means always
 */
public record Key<T, S extends Enum<S>>(String name, Function<T, @Nullable String> value, Set<S> heldIn) {

    /** The key's value in the store while {@code thing} in {@code state} holds it, else null. */
    public @Nullable String of(T thing, S state) {
        if (!heldIn.isEmpty() && !heldIn.contains(state)) {
            return null;
        }
        var held = value.apply(thing);
        return held == null ? null : stored(held);
    }

    /** How the value {@code held} is written in the store. */
    public String stored(String held) {
        return name + "|" + held;
    }
}
