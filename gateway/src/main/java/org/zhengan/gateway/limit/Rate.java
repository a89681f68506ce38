package org.zhengan.gateway.limit;

/**
 * A pace that may be kept up for ever, and what may come at once.
 *
 * @param perSecond requests in a second
 * @param burst requests at once after a rest
 */
record Rate(int perSecond, int burst) {

    /** The time in nanoseconds that one request uses up. */
    long interval() {
        return 1_000_000_000L / perSecond;
    }

    /** The time in nanoseconds that a whole burst uses up. */
    long span() {
        return interval() * burst;
    }
}
