package org.zhengan.testing.live;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.springframework.core.io.Resource;
import org.springframework.web.reactive.function.server.HandlerFunction;
import org.springframework.web.reactive.function.server.RequestPredicate;
import org.springframework.web.reactive.function.server.RouterFunction;
import org.springframework.web.reactive.function.server.RouterFunctions;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.zhengan.runtime.web.RoutePath;
import reactor.core.publisher.Mono;

/** A route of a service: its method and its path, with {@code {variables}}. */
public record Route(String method, String path) {

    /** The routes in {@code tables}. */
    static List<Route> of(@SuppressWarnings("rawtypes") Collection<RouterFunction> tables) {
        var found = new Found();
        tables.forEach(table -> table.accept(found));
        return List.copyOf(found.routes);
    }

    /** The path with each variable replaced; one that {@code variables} does not name becomes {@code x}. */
    public String filled(Map<String, String> variables) {
        var filled = path;
        for (var each : variables.entrySet()) {
            filled = filled.replaceAll("\\{" + each.getKey() + "(:[^}]*)?\\}", each.getValue());
        }
        return filled.replaceAll("\\{[^}]*\\}", "x");
    }

    private static final class Found implements RouterFunctions.Visitor {

        private final List<Route> routes = new ArrayList<>();

        @Override
        public void startNested(RequestPredicate predicate) {
            throw new IllegalStateException("nested routes are not expected");
        }

        @Override
        public void endNested(RequestPredicate predicate) {
            throw new IllegalStateException("nested routes are not expected");
        }

        @Override
        public void route(RequestPredicate predicate, HandlerFunction<?> handler) {
            var read = RoutePath.of(predicate);
            routes.add(new Route(read.method(), read.path()));
        }

        @Override
        public void resources(Function<ServerRequest, Mono<Resource>> lookup) {
            throw new IllegalStateException("files are not served");
        }

        @Override
        public void attributes(Map<String, Object> attributes) {
            // of no interest
        }

        @Override
        public void unknown(RouterFunction<?> other) {
            // the refusal of other methods is no route of its own
        }
    }
}
