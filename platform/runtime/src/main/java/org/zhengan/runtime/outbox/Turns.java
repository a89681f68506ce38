package org.zhengan.runtime.outbox;

import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;
import reactor.core.publisher.Mono;
import reactor.core.publisher.Sinks;

/** Lets many write one after the other, and what waits meanwhile together. Whoever stops waiting is written all the same. */
final class Turns<E> {

    private static final int MOST = 1_000;

    private final Function<List<E>, Mono<Void>> write;
    private final Queue<Waiting<E>> queue = new ConcurrentLinkedQueue<>();
    private final AtomicBoolean writing = new AtomicBoolean();

    Turns(Function<List<E>, Mono<Void>> write) {
        this.write = write;
    }

    private record Waiting<E>(List<E> items, Sinks.Empty<Void> done) {}

    /** Writes {@code items} when it is their turn. */
    Mono<Void> take(List<E> items) {
        return Mono.defer(() -> {
            Sinks.Empty<Void> done = Sinks.empty();
            queue.add(new Waiting<>(items, done));
            next();
            return done.asMono();
        });
    }

    private void next() {
        while (!queue.isEmpty() && writing.compareAndSet(false, true)) {
            var group = group();
            if (group.isEmpty()) {
                writing.set(false);
            } else {
                List<E> items = new ArrayList<>();
                group.forEach(waiting -> items.addAll(waiting.items()));
                Mono.defer(() -> write.apply(items))
                        .subscribe(null, failed -> failed(group, failed), () -> written(group));
                return;
            }
        }
    }

    private List<Waiting<E>> group() {
        List<Waiting<E>> group = new ArrayList<>();
        int items = 0;
        for (var next = queue.peek(); next != null && items < MOST; next = queue.peek()) {
            group.add(next);
            items += next.items().size();
            queue.remove();
        }
        return group;
    }

    private void written(List<Waiting<E>> group) {
        writing.set(false);
        next();
        group.forEach(waiting -> waiting.done().tryEmitEmpty());
    }

    private void failed(List<Waiting<E>> group, Throwable failed) {
        writing.set(false);
        next();
        group.forEach(waiting -> waiting.done().tryEmitError(failed));
    }
}
