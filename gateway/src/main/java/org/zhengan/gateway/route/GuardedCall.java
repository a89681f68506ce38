package org.zhengan.gateway.route;

import static org.springframework.cloud.gateway.support.ServerWebExchangeUtils.CLIENT_RESPONSE_CONN_ATTR;

import io.github.resilience4j.bulkhead.Bulkhead;
import io.github.resilience4j.bulkhead.BulkheadFullException;
import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.reactor.bulkhead.operator.BulkheadOperator;
import io.github.resilience4j.reactor.circuitbreaker.operator.CircuitBreakerOperator;
import java.io.IOException;
import java.util.Set;
import org.springframework.cloud.gateway.filter.GatewayFilter;
import org.springframework.cloud.gateway.filter.GatewayFilterChain;
import org.springframework.cloud.gateway.support.ServerWebExchangeUtils;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.web.server.ServerWebExchange;
import org.zhengan.gateway.GatewaySettings;
import org.zhengan.gateway.problem.Kind;
import org.zhengan.gateway.problem.Problem;
import reactor.core.publisher.Mono;
import reactor.netty.Connection;
import reactor.util.retry.Retry;

/** One call to a service: reads are repeated when the network fails, writes never; a service that is away is left alone. */
final class GuardedCall implements GatewayFilter {

    private static final Set<HttpMethod> REPEATABLE = Set.of(HttpMethod.GET, HttpMethod.HEAD);

    private final String service;
    private final CircuitBreaker breaker;
    private final Bulkhead bulkhead;
    private final GatewaySettings settings;

    GuardedCall(String service, CircuitBreaker breaker, Bulkhead bulkhead, GatewaySettings settings) {
        this.service = service;
        this.breaker = breaker;
        this.bulkhead = bulkhead;
        this.settings = settings;
    }

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, GatewayFilterChain chain) {
        var call = chain.filter(exchange);
        var repeated = REPEATABLE.contains(exchange.getRequest().getMethod()) ? repeated(exchange, call) : call;
        // Outside the breaker, which judges the service and not how many callers it has.
        return repeated.transformDeferred(CircuitBreakerOperator.of(breaker))
                .transformDeferred(BulkheadOperator.of(bulkhead))
                .onErrorMap(this::translated);
    }

    private Mono<Void> repeated(ServerWebExchange exchange, Mono<Void> call) {
        var retry = Retry.backoff(settings.retry().attempts(), settings.retry().backoff())
                .filter(Failures::isNetwork)
                .doBeforeRetry(attempt -> forget(exchange))
                .onRetryExhaustedThrow((spec, attempt) -> attempt.failure());
        return call.then(Mono.defer(() -> lostOnTheWay(exchange)))
                .retryWhen(retry)
                .onErrorResume(LostOnTheWay.class, passedOnAsItIs -> Mono.empty());
    }

    /** A 502 or 503 without Retry-After comes from something between here and the service, which always says when. */
    private static Mono<Void> lostOnTheWay(ServerWebExchange exchange) {
        var status = exchange.getResponse().getStatusCode();
        var lost = status != null
                && (status.value() == 502 || status.value() == 503)
                && !exchange.getResponse().getHeaders().containsHeader(HttpHeaders.RETRY_AFTER);
        return lost ? Mono.error(LostOnTheWay::new) : Mono.empty();
    }

    private static void forget(ServerWebExchange exchange) {
        if (exchange.getAttributes().remove(CLIENT_RESPONSE_CONN_ATTR) instanceof Connection answered) {
            answered.dispose();
        }
        ServerWebExchangeUtils.reset(exchange);
    }

    private Throwable translated(Throwable failure) {
        if (Failures.isTimeout(failure)) {
            return Problem.of(
                            Kind.SERVICE_TIMEOUT,
                            service + " 未在规定时间内响应；写操作请用同一 Idempotency-Key 重试",
                            service + " did not answer in time; repeat a write with the same Idempotency-Key")
                    .causedBy(failure);
        }
        if (failure instanceof BulkheadFullException) {
            return Problem.of(
                            Kind.OVERLOADED,
                            service + " 正在处理的请求过多，请稍后再试",
                            service + " has too many calls under way, try later")
                    .retryAfter(settings.bulkhead().retryAfter());
        }
        if (Failures.isAway(failure)) {
            return Problem.of(
                            Kind.SERVICE_UNAVAILABLE,
                            service + " 暂不可用；写操作请用同一 Idempotency-Key 重试",
                            service + " is away; repeat a write with the same Idempotency-Key")
                    .causedBy(failure)
                    .retryAfter(settings.breaker().openFor());
        }
        return failure;
    }

    private static final class LostOnTheWay extends IOException {}
}
