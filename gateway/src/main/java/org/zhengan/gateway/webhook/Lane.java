package org.zhengan.gateway.webhook;

import java.time.Instant;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;

/** The way to one target: how many deliveries are under way on it, and when it is worth looking for more. */
final class Lane {

    private final Subscription subscription;
    private final int width;
    private final AtomicInteger under = new AtomicInteger();
    private final AtomicLong calls = new AtomicLong();
    private volatile Instant look = Instant.MIN;
    private volatile boolean closed;

    Lane(Subscription subscription, int width) {
        this.subscription = subscription;
        this.width = width;
    }

    Subscription subscription() {
        return subscription;
    }

    boolean isDue(Instant now) {
        return !look.isAfter(now);
    }

    /** Takes one of its places, if there is one. */
    boolean enter() {
        return !closed && under.getAndUpdate(taken -> Math.min(width, taken + 1)) < width;
    }

    void leave() {
        under.decrementAndGet();
    }

    /** How often somebody has said that there is something to bring. */
    long calls() {
        return calls.get();
    }

    void wake() {
        calls.incrementAndGet();
        look = Instant.MIN;
    }

    /** Nothing to do until then, unless somebody has called since the look that found nothing. */
    void rest(long callsBefore, Instant until) {
        look = until;
        if (calls.get() != callsBefore) {
            look = Instant.MIN;
        }
    }

    /** Lets no further delivery set out. */
    void close() {
        closed = true;
    }

    boolean isClosed() {
        return closed;
    }
}
