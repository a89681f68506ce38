package org.zhengan.gateway.route;

import io.github.resilience4j.bulkhead.BulkheadConfig;
import io.github.resilience4j.bulkhead.BulkheadRegistry;
import io.github.resilience4j.circuitbreaker.CircuitBreakerConfig;
import io.github.resilience4j.circuitbreaker.CircuitBreakerRegistry;
import io.github.resilience4j.micrometer.tagged.TaggedBulkheadMetrics;
import io.github.resilience4j.micrometer.tagged.TaggedCircuitBreakerMetrics;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.time.Duration;
import org.springframework.cloud.gateway.config.HttpClientCustomizer;
import org.springframework.cloud.gateway.route.RouteLocator;
import org.springframework.cloud.gateway.route.builder.RouteLocatorBuilder;
import org.springframework.cloud.gateway.support.RouteMetadataUtils;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.zhengan.gateway.GatewaySettings;
import org.zhengan.gateway.problem.Problem;
import reactor.netty.http.client.HttpClient;

/** The configured services as routes; a path is the same here and there. */
@Configuration(proxyBeanMethods = false)
class ServiceRoutes {

    @Bean
    RouteLocator routesToServices(
            RouteLocatorBuilder builder,
            GatewaySettings settings,
            CircuitBreakerRegistry breakers,
            BulkheadRegistry bulkheads) {
        var routes = builder.routes();
        settings.services().forEach((name, service) -> {
            var guard = new GuardedCall(name, breakers.circuitBreaker(name), bulkheads.bulkhead(name), settings);
            var paths = service.contexts().stream()
                    .map(context -> "/api/" + context + "/**")
                    .toArray(String[]::new);
            routes.route(name, route -> route.path(paths)
                    .filters(filters -> filters.filter(guard))
                    .metadata(
                            RouteMetadataUtils.CONNECT_TIMEOUT_ATTR,
                            Math.toIntExact(service.connectTimeout().toMillis()))
                    .metadata(
                            RouteMetadataUtils.RESPONSE_TIMEOUT_ATTR,
                            service.responseTimeout().toMillis())
                    .uri(service.uri()));
        });
        return routes.build();
    }

    /** Only a service that is away or hangs counts as failed; any answer, also a refusal, shows that it is there. */
    @Bean
    CircuitBreakerRegistry breakers(GatewaySettings settings) {
        var breaker = settings.breaker();
        return CircuitBreakerRegistry.of(CircuitBreakerConfig.custom()
                .slidingWindowSize(breaker.window())
                .minimumNumberOfCalls(breaker.minimumCalls())
                .failureRateThreshold(breaker.failurePercent())
                .waitDurationInOpenState(breaker.openFor())
                .automaticTransitionFromOpenToHalfOpenEnabled(true)
                .permittedNumberOfCallsInHalfOpenState(breaker.trialCalls())
                .recordException(failure -> Failures.isNetwork(failure) || Failures.isTimeout(failure))
                .ignoreException(Problem.class::isInstance)
                .build());
    }

    /** Nobody waits for a place: a queue before a service that hangs would only hang, too. */
    @Bean
    BulkheadRegistry bulkheads(GatewaySettings settings) {
        return BulkheadRegistry.of(BulkheadConfig.custom()
                .maxConcurrentCalls(settings.bulkhead().calls())
                .maxWaitDuration(Duration.ZERO)
                .build());
    }

    @Bean
    MeterBinder bulkheadMetrics(BulkheadRegistry bulkheads) {
        return TaggedBulkheadMetrics.ofBulkheadRegistry(bulkheads);
    }

    @Bean
    MeterBinder breakerMetrics(CircuitBreakerRegistry breakers) {
        return TaggedCircuitBreakerMetrics.ofCircuitBreakerRegistry(breakers);
    }

    /** By itself the client repeats what broke before it was sent, of any method; repeating is decided in one place only. */
    @Bean
    HttpClientCustomizer withoutHiddenRetry() {
        return (HttpClient client) -> client.disableRetry(true);
    }
}
