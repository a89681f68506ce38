package org.zhengan.runtime.web;

import java.util.concurrent.Semaphore;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import org.zhengan.runtime.problem.Kind;
import org.zhengan.runtime.problem.Problem;
import reactor.core.publisher.Mono;

/**
 * Answers so many requests at a time and refuses the rest at once, before a token is looked at: those taken in are
 * answered in good time. A request counts until its answer has ended. Who operates the service is always let in.
 */
@Order(Ordered.HIGHEST_PRECEDENCE + 1)
public final class Admission implements WebFilter {

    private final Semaphore places;

    /** Lets {@code most} in at a time. */
    public Admission(int most) {
        this.places = new Semaphore(most);
    }

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
        if (exchange.getRequest().getPath().value().startsWith("/actuator/")) {
            return chain.filter(exchange);
        }
        return Mono.defer(() -> places.tryAcquire()
                ? Mono.defer(() -> chain.filter(exchange)).doFinally(end -> places.release())
                : Mono.error(Problem.of(Kind.TOO_MANY_REQUESTS)));
    }
}
