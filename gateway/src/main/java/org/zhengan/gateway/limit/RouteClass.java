package org.zhengan.gateway.limit;

import java.util.Set;
import org.springframework.http.HttpMethod;
import org.springframework.http.server.reactive.ServerHttpRequest;

/** What a request asks for, as far as its cost goes; each class has a limit of its own. */
enum RouteClass {
    READS,
    WRITES,
    IMPORTS,
    EVALUATIONS,
    STREAM;

    private static final Set<HttpMethod> READING = Set.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.OPTIONS);

    static RouteClass of(ServerHttpRequest request) {
        var path = request.getPath().value();
        if (READING.contains(request.getMethod())) {
            return path.equals("/api/events/stream") ? STREAM : READS;
        }
        if (path.contains("/evaluations/")) {
            return EVALUATIONS;
        }
        return path.endsWith("/imports") ? IMPORTS : WRITES;
    }
}
