package org.zhengan.gateway.edge;

import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.web.cors.CorsConfiguration;
import org.springframework.web.cors.reactive.CorsWebFilter;

/** Calls from pages of other origins: none, unless the operator names them. */
@Configuration(proxyBeanMethods = false)
class CrossOrigin {

    private static final List<String> METHODS = List.of("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE");
    private static final List<String> READABLE =
            List.of("ETag", "Location", "Link", "Retry-After", "X-Request-Id", "Idempotent-Replayed");

    /** Before the check of tokens, because a browser asks for leave without one. */
    @Bean
    @Order(Ordered.HIGHEST_PRECEDENCE + 30)
    CorsWebFilter crossOriginCalls(EdgeSettings settings) {
        var cors = settings.cors();
        if (cors.origins().isEmpty()) {
            return new CorsWebFilter(exchange -> null);
        }
        var rules = new CorsConfiguration();
        rules.setAllowedOrigins(cors.origins());
        rules.setAllowedMethods(METHODS);
        rules.addAllowedHeader(CorsConfiguration.ALL);
        rules.setExposedHeaders(READABLE);
        rules.setMaxAge(cors.maxAge());
        return new CorsWebFilter(exchange -> rules);
    }
}
