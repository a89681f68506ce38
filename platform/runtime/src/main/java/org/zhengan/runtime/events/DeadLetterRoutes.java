package org.zhengan.runtime.events;

import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.springframework.web.reactive.function.server.RouterFunction;
import org.springframework.web.reactive.function.server.RouterFunctions;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import org.zhengan.rules.Actor;
import org.zhengan.runtime.security.Actors;
import org.zhengan.runtime.web.Bodies;
import reactor.core.publisher.Mono;

/** Looks at what was set aside, and redrives it; for an administrator of the city. */
public final class DeadLetterRoutes {

    private final DeadLetters deadLetters;
    private final String path;

    public DeadLetterRoutes(String context, DeadLetters deadLetters) {
        this.deadLetters = deadLetters;
        this.path = "/api/" + context + "/dead-letters";
    }

    /** The routes. */
    public RouterFunction<ServerResponse> routes() {
        return RouterFunctions.route()
                .GET(
                        path,
                        request -> answer(request, () -> deadLetters.waiting().map(items -> Map.of("items", items))))
                .POST(path + "/redrive", request -> answer(request, deadLetters::redrive))
                .build();
    }

    private static Mono<ServerResponse> answer(ServerRequest request, Supplier<Mono<?>> work) {
        return Actors.ofTheCity(request, Set.of(Actor.ADMIN))
                .flatMap(actor -> work.get())
                .flatMap(result -> Bodies.ok(request, result));
    }
}
