package org.zhengan.runtime.web;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.springframework.http.HttpMethod;
import org.springframework.web.reactive.function.server.HandlerFunction;
import org.springframework.web.reactive.function.server.RouterFunction;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import org.zhengan.runtime.problem.Kind;
import org.zhengan.runtime.problem.Problem;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Answers 405 where a path is served, but not by the method that was used; what is not served at all stays 404. */
public final class OtherMethods {

    private static final Flux<HttpMethod> METHODS =
            Flux.just(HttpMethod.GET, HttpMethod.POST, HttpMethod.PUT, HttpMethod.PATCH);

    private OtherMethods() {}

    /** All of {@code routes}, and a refusal of every other method on their paths. */
    public static RouterFunction<ServerResponse> refusedBeside(List<RouterFunction<ServerResponse>> routes) {
        var served = new RouteIndex(routes);
        return served.and(request -> METHODS.filterWhen(method -> isServed(served, request, method))
                .collectList()
                .filter(methods -> !methods.isEmpty())
                .map(methods -> refusing(new HashSet<>(methods))));
    }

    private static Mono<Boolean> isServed(
            RouterFunction<ServerResponse> served, ServerRequest request, HttpMethod method) {
        return served.route(ServerRequest.from(request).method(method).build()).hasElement();
    }

    private static HandlerFunction<ServerResponse> refusing(Set<HttpMethod> methods) {
        return request -> {
            request.exchange().getResponse().getHeaders().setAllow(methods);
            return Mono.error(Problem.of(Kind.METHOD_NOT_ALLOWED));
        };
    }
}
