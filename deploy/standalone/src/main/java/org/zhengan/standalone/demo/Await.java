package org.zhengan.standalone.demo;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

/** Looks again and again until something is so, or until it has taken too long. */
public final class Await {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final long PAUSE = Duration.ofMillis(20).toNanos();

    private Await() {}

    /** Waits for a value. */
    public static <T> T present(String what, Supplier<Optional<T>> look) {
        return within(PATIENCE, what, look);
    }

    /** Waits so long for a value. */
    public static <T> T within(Duration longest, String what, Supplier<Optional<T>> look) {
        var latest = System.nanoTime() + longest.toNanos();
        for (var found = look.get(); ; found = look.get()) {
            if (found.isPresent()) {
                return found.get();
            }
            if (System.nanoTime() - latest > 0) {
                throw new IllegalStateException("waited in vain for: " + what);
            }
            LockSupport.parkNanos(PAUSE);
        }
    }

    /** Waits for a condition. */
    public static void until(String what, BooleanSupplier condition) {
        present(what, () -> condition.getAsBoolean() ? Optional.of(what) : Optional.empty());
    }
}
