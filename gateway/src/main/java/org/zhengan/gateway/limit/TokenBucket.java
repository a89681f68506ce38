package org.zhengan.gateway.limit;

import java.util.concurrent.atomic.AtomicLong;

/** The tokens of one client, kept as the moment at which its bucket is full again: one number, and no timer refills it. */
final class TokenBucket {

    private final AtomicLong full;

    TokenBucket(long now) {
        this.full = new AtomicLong(now);
    }

    /** Takes a token. Returns 0, or the nanoseconds until there is one. */
    long take(Rate rate, long now) {
        while (true) {
            var before = full.get();
            // Compared by difference, because the clock of the machine may begin anywhere.
            var from = before - now > 0 ? before : now;
            var after = from + rate.interval();
            var missing = after - now - rate.span();
            if (missing > 0) {
                return missing;
            }
            if (full.compareAndSet(before, after)) {
                return 0;
            }
        }
    }
}
