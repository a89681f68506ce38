package org.zhengan.gateway.limit;

import java.time.Duration;
import org.springframework.core.annotation.Order;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import org.zhengan.gateway.problem.Kind;
import org.zhengan.gateway.problem.Problem;
import reactor.core.publisher.Mono;

/** Asks every request for a token of its client's bucket; stands behind the check of the caller's token. */
@Component
@Order(-50)
public final class RateFilter implements WebFilter {

    private final RateLimits limits;

    RateFilter(RateLimits limits) {
        this.limits = limits;
    }

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
        var request = exchange.getRequest();
        // Probes of the machinery that runs us are never refused: it would take the gateway for dead.
        if (request.getPath().value().startsWith("/actuator/")) {
            return chain.filter(exchange);
        }
        return exchange.getPrincipal()
                .map(principal -> ClientName.of(principal, request))
                .defaultIfEmpty(ClientName.of(request))
                .flatMap(client -> passed(client, request, exchange, chain));
    }

    private Mono<Void> passed(
            String client, ServerHttpRequest request, ServerWebExchange exchange, WebFilterChain chain) {
        var wait = limits.take(client, RouteClass.of(request));
        return wait.isZero() ? chain.filter(exchange) : Mono.error(refusal(wait));
    }

    /** Counts a request that never came past the check of its token; the answer is the refusal to use, or nothing. */
    public Mono<Problem> countStranger(ServerHttpRequest request) {
        return Mono.fromSupplier(() -> limits.take(ClientName.of(request), RouteClass.of(request)))
                .filter(wait -> !wait.isZero())
                .map(RateFilter::refusal);
    }

    private static Problem refusal(Duration wait) {
        return Problem.of(Kind.RATE_LIMITED, "请求过于频繁，请稍后再试", "Too many requests, try later")
                .retryAfter(wait);
    }
}
