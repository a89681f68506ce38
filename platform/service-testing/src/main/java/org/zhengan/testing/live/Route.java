package org.zhengan.testing.live;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.springframework.core.io.Resource;
import org.springframework.http.HttpMethod;
import org.springframework.web.reactive.function.server.HandlerFunction;
import org.springframework.web.reactive.function.server.RequestPredicate;
import org.springframework.web.reactive.function.server.RequestPredicates;
import org.springframework.web.reactive.function.server.RouterFunction;
import org.springframework.web.reactive.function.server.RouterFunctions;
import org.springframework.web.reactive.function.server.ServerRequest;
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
            var reading = new Reading();
            predicate.accept(reading);
            routes.add(new Route(reading.method, reading.path));
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

    private static final class Reading implements RequestPredicates.Visitor {

        private String method = "";
        private String path = "";

        @Override
        public void method(Set<HttpMethod> methods) {
            method = methods.iterator().next().name();
        }

        @Override
        public void path(String pattern) {
            path = pattern;
        }

        @Override
        @Deprecated
        @SuppressWarnings({"deprecation", "removal"})
        public void pathExtension(String extension) {}

        @Override
        public void header(String name, String value) {}

        @Override
        public void queryParam(String name, String value) {}

        @Override
        public void version(String version) {}

        @Override
        public void startAnd() {}

        @Override
        public void and() {}

        @Override
        public void endAnd() {}

        @Override
        public void startOr() {}

        @Override
        public void or() {}

        @Override
        public void endOr() {}

        @Override
        public void startNegate() {}

        @Override
        public void endNegate() {}

        @Override
        public void unknown(RequestPredicate predicate) {}
    }
}
