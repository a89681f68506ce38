package org.zhengan.gateway.route;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;

/** Passes the caller's {@code X-Request-Id} on and back, and gives one to who has none. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 10)
final class RequestId implements WebFilter {

    private static final String HEADER = "X-Request-Id";
    private static final int LONGEST = 128;

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
        var given = exchange.getRequest().getHeaders().getFirst(HEADER);
        var id = idOf(given);
        exchange.getResponse().beforeCommit(() -> {
            exchange.getResponse().getHeaders().set(HEADER, id);
            return Mono.empty();
        });
        return chain.filter(id.equals(given) ? exchange : withId(exchange, id));
    }

    private static String idOf(@Nullable String given) {
        return given != null && !given.isBlank() && given.length() <= LONGEST
                ? given
                : UUID.randomUUID().toString();
    }

    private static ServerWebExchange withId(ServerWebExchange exchange, String id) {
        return exchange.mutate().request(request -> request.header(HEADER, id)).build();
    }
}
