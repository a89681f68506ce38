package org.zhengan.gateway.edge;

import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;

/** Tells browsers on every answer what they may not do with it, unless a service has said so itself. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 5)
final class SecurityHeaders implements WebFilter {

    private static final String NOTHING = "default-src 'none'; frame-ancestors 'none'";

    /** Swagger UI carries styles and images in its pages; its scripts are files of ours. */
    private static final String PAGES = "default-src 'self'; style-src 'self' 'unsafe-inline'; "
            + "img-src 'self' data:; object-src 'none'; base-uri 'self'; frame-ancestors 'none'";

    private final String hsts;

    SecurityHeaders(EdgeSettings settings) {
        this.hsts = "max-age=" + settings.hsts().toSeconds() + "; includeSubDomains";
    }

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
        var response = exchange.getResponse();
        response.beforeCommit(() -> {
            mend(response.getHeaders(), exchange.getRequest());
            return Mono.empty();
        });
        return chain.filter(exchange);
    }

    private void mend(HttpHeaders headers, ServerHttpRequest request) {
        var path = request.getPath().value();
        headers.remove(HttpHeaders.SERVER);
        headers.remove("X-Powered-By");
        setUnlessSet(headers, "X-Content-Type-Options", "nosniff");
        setUnlessSet(headers, "X-Frame-Options", "DENY");
        setUnlessSet(headers, "Referrer-Policy", "no-referrer");
        setUnlessSet(headers, "Content-Security-Policy", isPage(path) ? PAGES : NOTHING);
        if (path.startsWith("/api/")) {
            setUnlessSet(headers, HttpHeaders.CACHE_CONTROL, "no-store");
        }
        if ("https".equalsIgnoreCase(request.getURI().getScheme())) {
            setUnlessSet(headers, "Strict-Transport-Security", hsts);
        }
    }

    private static boolean isPage(String path) {
        return path.startsWith("/swagger-ui") || path.startsWith("/webjars/");
    }

    private static void setUnlessSet(HttpHeaders headers, String name, String value) {
        if (!headers.containsHeader(name)) {
            headers.set(name, value);
        }
    }
}
