package org.zhengan.runtime.events;

import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.springframework.http.MediaType;
import org.springframework.web.reactive.function.server.RouterFunction;
import org.springframework.web.reactive.function.server.RouterFunctions;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import org.zhengan.rules.Actor;
import org.zhengan.rules.District;
import org.zhengan.runtime.problem.Kind;
import org.zhengan.runtime.problem.Problem;
import org.zhengan.runtime.problem.ProblemResponses;
import org.zhengan.runtime.security.Actors;
import org.zhengan.runtime.web.Json;
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
        return Actors.of(request).flatMap(actor -> {
            if (!actor.mayActAs(Set.of(Actor.ADMIN))) {
                return Mono.error(Problem.of(Kind.ROLE_DENIED));
            } else if (actor.district() != District.CITY) {
                return Mono.error(Problem.of(Kind.DISTRICT_DENIED));
            }
            var locale = ProblemResponses.locale(request.headers().asHttpHeaders());
            return work.get().flatMap(result -> ServerResponse.ok()
                    .contentType(MediaType.APPLICATION_JSON)
                    .bodyValue(Json.write(result, locale)));
        });
    }
}
