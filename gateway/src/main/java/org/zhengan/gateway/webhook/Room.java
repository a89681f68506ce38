package org.zhengan.gateway.webhook;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.ToLongFunction;

/**
 * How many further deliveries each subscription has room for. What it remembers is never more than there is, so the store
 * has to count again only when that runs out. Used by one thread.
 */
final class Room {

    private final int most;
    private final ToLongFunction<String> pending;
    private final Map<String, Long> left = new HashMap<>();

    /** For {@code most} each, of which so many are {@code pending}. */
    Room(int most, ToLongFunction<String> pending) {
        this.most = most;
        this.pending = pending;
    }

    /** Takes room for so many deliveries, if there is enough. */
    boolean take(String subscription, int deliveries) {
        long known = left.getOrDefault(subscription, 0L);
        long room = known >= deliveries ? known : most - pending.applyAsLong(subscription);
        left.put(subscription, Math.max(0, room - deliveries));
        return room >= deliveries;
    }

    /** Forgets all but these. */
    void keepOnly(Set<String> subscriptions) {
        left.keySet().retainAll(subscriptions);
    }
}
