package org.zhengan.runtime.outbox;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import reactor.core.publisher.Mono;

/**
 * A step of the relay, one load at a time. After a failure, here or further on, loads that come behind are given up: they
 * would overtake what failed. They stay in their documents, and a sweep, which is let through, opens the way again.
 */
final class Stage {

    private static final Logger LOG = LoggerFactory.getLogger(Stage.class);

    private final Function<Load, Mono<Load>> step;
    private final @Nullable Stage next;
    private volatile boolean broken;

    Stage(Function<Load, Mono<Load>> step, @Nullable Stage next) {
        this.step = step;
        this.next = next;
    }

    /** Whether the way from here is closed to all but a sweep. */
    boolean isClosed() {
        return broken || (next != null && next.isClosed());
    }

    /** Does the step; {@code givenUp} hears of a load that goes no further. */
    Mono<Load> take(Load load, java.util.function.Consumer<Load> givenUp) {
        return Mono.defer(() -> {
            if (isClosed() && !load.isSweep()) {
                givenUp.accept(load);
                return Mono.empty();
            }
            return step.apply(load).doOnNext(done -> broken &= !load.isSweep()).onErrorResume(failed -> {
                if (!isClosed()) {
                    LOG.warn("events wait in their documents: {}", failed.toString());
                }
                broken = true;
                givenUp.accept(load);
                load.failed(failed);
                return Mono.empty();
            });
        });
    }
}
