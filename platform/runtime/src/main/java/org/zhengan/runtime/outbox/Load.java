package org.zhengan.runtime.outbox;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.zhengan.runtime.store.Writing;
import reactor.core.publisher.Mono;
import reactor.core.publisher.Sinks;

/**
 * What goes through the relay's stages together.
 *
 * @param found what is to be told, looked for when its turn has come
 * @param done who waits for it: a sweep, which also tries what failed last; null for what was handed off
 */
record Load(Mono<List<Outgoing>> found, Sinks.@Nullable Empty<Void> done, List<Outgoing> outgoing) {

    static Load handedOff(Mono<List<Outgoing>> found) {
        return new Load(found, null, List.of());
    }

    static Load swept(List<Outgoing> outgoing, Sinks.Empty<Void> done) {
        return new Load(Mono.just(outgoing), done, List.of());
    }

    /** The same in fewer loads, in order: neighbours that were handed off become one; a sweep stays alone. */
    static List<Load> merged(List<Load> loads) {
        List<Load> merged = new ArrayList<>();
        List<Outgoing> together = new ArrayList<>();
        for (var load : loads) {
            if (load.isSweep()) {
                flush(together, merged);
                merged.add(load);
            } else {
                together.addAll(load.outgoing());
            }
        }
        flush(together, merged);
        return merged;
    }

    private static void flush(List<Outgoing> together, List<Load> merged) {
        if (!together.isEmpty()) {
            merged.add(handedOff(Mono.empty()).with(Outgoing.merged(together)));
            together.clear();
        }
    }

    Load with(List<Outgoing> toTell) {
        return new Load(found, done, toTell);
    }

    boolean isSweep() {
        return done != null;
    }

    Stream<Writing.Event> events() {
        return outgoing.stream().flatMap(each -> each.events().stream());
    }

    void ended() {
        if (done != null) {
            done.tryEmitEmpty();
        }
    }

    void failed(Throwable failure) {
        if (done != null) {
            done.tryEmitError(failure);
        }
    }
}
