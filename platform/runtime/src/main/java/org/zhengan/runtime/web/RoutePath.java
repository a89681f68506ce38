package org.zhengan.runtime.web;

import java.util.Set;
import org.springframework.http.HttpMethod;
import org.springframework.web.reactive.function.server.RequestPredicate;
import org.springframework.web.reactive.function.server.RequestPredicates;

/**
 * What a route answers to.
 *
 * @param method the HTTP method
 * @param path the pattern, with {@code {variables}}
 */
public record RoutePath(String method, String path) {

    /** Reads it off a route's predicate: one method and one path. */
    public static RoutePath of(RequestPredicate predicate) {
        var reading = new Reading();
        predicate.accept(reading);
        return new RoutePath(reading.method, reading.path);
    }

    /** The {@code collection} of {@code /api/{context}/{collection}…}. */
    String collection() {
        var words = path.split("/", -1);
        if (words.length < 4 || words[3].contains("{")) {
            throw new IllegalArgumentException("not a route of a collection: " + path);
        }
        return words[3];
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
