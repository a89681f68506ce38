package org.zhengan.runtime.outbox;

import org.zhengan.rules.District;
import org.zhengan.rules.lifecycle.Lifecycle;

/**
 * What an event is about, and who may hear of it.
 *
 * @param unit     whose it is; empty where it belongs to no unit
 * @param audience the roles that may see it, as {@link org.zhengan.rules.lifecycle.Access#audience} writes them
 */
public record About(String context, String id, long version, District district, String unit, String audience) {

    /** A {@code thing} of a ledger. */
    public static <T, S extends Enum<S>> About thing(
            Lifecycle<T, S> lifecycle, String id, long version, District district, T thing) {
        var access = lifecycle.access();
        return new About(lifecycle.context(), id, version, district, access.unitOf(thing), access.audience());
    }
}
