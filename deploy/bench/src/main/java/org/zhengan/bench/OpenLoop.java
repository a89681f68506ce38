package org.zhengan.bench;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.LockSupport;
import java.util.function.LongConsumer;
import java.util.function.LongFunction;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

/** Operations that begin at a fixed rate whether or not earlier ones are answered: how long things take under a given load. */
final class OpenLoop {

    private static final int IN_FLIGHT = 2_000;
    private static final long PATIENCE_SECONDS = 60;

    private OpenLoop() {}

    /** Calls {@code begin} with the moment at which each operation is due; the caller hears the end of it elsewhere. */
    static void paced(double perSecond, Duration length, LongConsumer begin) {
        long first = System.nanoTime();
        long operations = Math.max(1, Math.round(perSecond * length.toNanos() / 1e9));
        for (long n = 0; n < operations; n++) {
            long due = first + (long) (n * 1e9 / perSecond);
            for (long wait = due - System.nanoTime(); wait > 0; wait = due - System.nanoTime()) {
                LockSupport.parkNanos(wait);
            }
            begin.accept(due);
        }
    }

    /** Runs operations; a latency counts from the moment the operation was due, so that waiting is not left out. */
    static Load run(double perSecond, Duration length, LongFunction<Mono<?>> operation) {
        var latencies = new Latencies();
        var free = new Semaphore(IN_FLIGHT);
        var failure = new AtomicReference<@Nullable Throwable>();
        long begin = System.nanoTime();
        paced(perSecond, length, due -> {
            take(free, 1);
            operation
                    .apply(due)
                    .doFinally(signal -> free.release())
                    .subscribe(ignored -> {}, failure::set, () -> latencies.add(System.nanoTime() - due));
        });
        take(free, IN_FLIGHT);
        var failed = failure.get();
        if (failed != null) {
            throw new IllegalStateException("an operation failed", failed);
        }
        return new Load(latencies, System.nanoTime() - begin);
    }

    private static void take(Semaphore free, int permits) {
        try {
            if (!free.tryAcquire(permits, PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                throw new IllegalStateException("operations hang");
            }
        } catch (InterruptedException told) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(told);
        }
    }
}
