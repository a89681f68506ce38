package org.zhengan.bench;

import java.time.Duration;
import java.util.Objects;
import reactor.core.publisher.Mono;

/** Turns that are taken again and again. */
final class Rounds {

    /** Fifty cases take more. */
    private static final int SMALLEST_PAGE = 10_000;

    private Rounds() {}

    /** Takes turns until so much time has passed, at least one. */
    static void until(Duration length, Runnable turn) {
        long end = System.nanoTime() + length.toNanos();
        do {
            turn.run();
        } while (System.nanoTime() < end);
    }

    /** The answer to a single call. */
    static Calls.Answer answer(Mono<Calls.Answer> call) {
        return Objects.requireNonNull(call.block(Options.PATIENCE));
    }

    /** A page that is empty was no page to measure. */
    static void requirePage(Calls.Answer answer) {
        if (answer.body().remaining() < SMALLEST_PAGE) {
            throw new IllegalStateException("an empty page");
        }
    }
}
