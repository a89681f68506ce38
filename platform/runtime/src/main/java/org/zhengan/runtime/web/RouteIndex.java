package org.zhengan.runtime.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.springframework.core.io.Resource;
import org.springframework.http.server.PathContainer;
import org.springframework.web.reactive.function.server.HandlerFunction;
import org.springframework.web.reactive.function.server.RequestPredicate;
import org.springframework.web.reactive.function.server.RouterFunction;
import org.springframework.web.reactive.function.server.RouterFunctions;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import reactor.core.publisher.Mono;

/**
 * Finds the route of {@code /api/{context}/{collection}…} by its collection. A service has hundreds of routes, and to try
 * them one after the other would cost more than most of them do.
 */
final class RouteIndex implements RouterFunction<ServerResponse> {

    /** Of the path's elements, slashes counted, the one that names the collection. */
    private static final int COLLECTION = 5;

    private final Map<String, List<Route>> byCollection = new LinkedHashMap<>();

    private record Route(RequestPredicate predicate, HandlerFunction<ServerResponse> handler) {}

    /** Of flat {@code routes}: those of one collection are tried in their order. */
    RouteIndex(List<RouterFunction<ServerResponse>> routes) {
        routes.forEach(each -> each.accept(new Entering()));
    }

    @Override
    public Mono<HandlerFunction<ServerResponse>> route(ServerRequest request) {
        var elements = request.requestPath().pathWithinApplication().elements();
        if (elements.size() > COLLECTION && elements.get(COLLECTION) instanceof PathContainer.PathSegment collection) {
            for (var route : byCollection.getOrDefault(collection.valueToMatch(), List.of())) {
                if (route.predicate().test(request)) {
                    return Mono.just(route.handler());
                }
            }
        }
        return Mono.empty();
    }

    @Override
    public void accept(RouterFunctions.Visitor visitor) {
        byCollection
                .values()
                .forEach(routes -> routes.forEach(route -> visitor.route(route.predicate(), route.handler())));
    }

    private final class Entering implements RouterFunctions.Visitor {

        @Override
        public void route(RequestPredicate predicate, HandlerFunction<?> handler) {
            @SuppressWarnings("unchecked")
            var answering = (HandlerFunction<ServerResponse>) handler;
            byCollection
                    .computeIfAbsent(RoutePath.of(predicate).collection(), any -> new ArrayList<>())
                    .add(new Route(predicate, answering));
        }

        @Override
        public void startNested(RequestPredicate predicate) {
            throw new IllegalArgumentException("nested routes are not indexed");
        }

        @Override
        public void endNested(RequestPredicate predicate) {
            throw new IllegalArgumentException("nested routes are not indexed");
        }

        @Override
        public void resources(Function<ServerRequest, Mono<Resource>> lookup) {
            throw new IllegalArgumentException("files are not indexed");
        }

        @Override
        public void attributes(Map<String, Object> attributes) {
            throw new IllegalArgumentException("attributes are not indexed");
        }

        @Override
        public void unknown(RouterFunction<?> other) {
            throw new IllegalArgumentException("not a list of routes: " + other);
        }
    }
}
