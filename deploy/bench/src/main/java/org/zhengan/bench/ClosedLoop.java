package org.zhengan.bench;

import java.time.Duration;
import java.util.function.IntFunction;
import java.util.function.IntPredicate;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Clients of which each waits for an answer before it asks again: what a thing can do. */
final class ClosedLoop {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private ClosedLoop() {}

    static Load run(int clients, Duration length, IntFunction<Mono<?>> operation) {
        return run(clients, length, client -> true, operation);
    }

    /** A client ends early when there is no more for it to do. */
    static Load run(int clients, Duration length, IntPredicate more, IntFunction<Mono<?>> operation) {
        var latencies = new Latencies();
        long begin = System.nanoTime();
        long end = begin + length.toNanos();
        Flux.range(0, clients)
                .flatMap(
                        client -> timed(client, operation, latencies)
                                .repeat(() -> System.nanoTime() < end && more.test(client)),
                        clients)
                .then()
                .block(length.plus(PATIENCE));
        return new Load(latencies, System.nanoTime() - begin);
    }

    private static Mono<Void> timed(int client, IntFunction<Mono<?>> operation, Latencies latencies) {
        return Mono.defer(() -> {
            long asked = System.nanoTime();
            return operation.apply(client).then().doOnSuccess(done -> latencies.add(System.nanoTime() - asked));
        });
    }
}
