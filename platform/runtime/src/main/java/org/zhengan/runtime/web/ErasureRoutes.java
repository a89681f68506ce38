package org.zhengan.runtime.web;

import java.time.Clock;
import java.time.Duration;
import org.springframework.web.reactive.function.server.RouterFunction;
import org.springframework.web.reactive.function.server.RouterFunctions;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import org.zhengan.rules.Actor;
import org.zhengan.runtime.problem.Kind;
import org.zhengan.runtime.problem.Problem;
import org.zhengan.runtime.security.Actors;
import org.zhengan.runtime.security.Sight;
import org.zhengan.runtime.shape.Binder;
import org.zhengan.runtime.store.Erasure;
import org.zhengan.runtime.store.Stored;
import org.zhengan.runtime.store.ThingStore;
import reactor.core.publisher.Mono;
import reactor.util.retry.Retry;

/** Erases, on request, what of one thing is somebody's. */
public record ErasureRoutes<T, S extends Enum<S>>(ThingStore<T, S> store, Clock clock) {

    private static final int TRIES = 3;

    /** The route; it comes before those of the ledger itself. */
    public RouterFunction<ServerResponse> routes() {
        var path = "/api/" + store.lifecycle().context() + "/" + store.ledger().path() + "/{id}/erase-personal";
        return RouterFunctions.route().POST(path, this::erase).build();
    }

    private Mono<ServerResponse> erase(ServerRequest request) {
        return Mono.zip(Actors.of(request), Bodies.read(request)).flatMap(asked -> {
            var actor = asked.getT1();
            var why = Binder.bind(Bodies.object(asked.getT2()), Erasure.Request.class)
                    .reason();
            return seen(request, actor)
                    .flatMap(thing ->
                            store.lifecycle().mayErase(actor, thing.standing().thing())
                                    ? erased(thing.id(), actor, why)
                                    : Mono.error(Problem.of(Kind.ROLE_DENIED)))
                    .then(Mono.defer(() -> seen(request, actor)))
                    .flatMap(thing -> Bodies.ok(request, ThingJson.of(store.lifecycle(), thing, actor)));
        });
    }

    private Mono<Stored<T, S>> seen(ServerRequest request, Actor actor) {
        return Sight.seen(store, request.pathVariable("id"), actor);
    }

    private Mono<Boolean> erased(String id, Actor actor, String why) {
        return Mono.defer(() -> new Erasure(store, clock).erase(id, actor, why))
                .filter(done -> done)
                .switchIfEmpty(Mono.error(() -> Problem.of(Kind.VERSION_CONFLICT)))
                .retryWhen(Retry.backoff(TRIES - 1L, Duration.ofMillis(1))
                        .filter(Problem.class::isInstance)
                        .onRetryExhaustedThrow((spec, signal) -> signal.failure()));
    }
}
