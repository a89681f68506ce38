package org.zhengan.gateway.problem;

import io.micrometer.tracing.handler.TracingObservationHandler.TracingContext;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.server.reactive.observation.ServerRequestObservationContext;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;
import tools.jackson.databind.json.JsonMapper;

/** Writes a problem as {@code application/problem+json} in the caller's language. */
@Component
public final class ProblemWriter {

    private static final List<Locale> SPOKEN = List.of(Locale.CHINESE, Locale.ENGLISH);

    private final JsonMapper json;

    ProblemWriter(JsonMapper json) {
        this.json = json;
    }

    /** Answers the exchange with the problem. */
    public Mono<Void> write(ServerWebExchange exchange, Problem problem) {
        var response = exchange.getResponse();
        var locale = locale(exchange);
        var headers = response.getHeaders();
        response.setStatusCode(problem.kind().status());
        headers.remove(HttpHeaders.CONTENT_LENGTH);
        headers.setContentType(MediaType.APPLICATION_PROBLEM_JSON);
        headers.setContentLanguage(locale);
        var wait = problem.retryAfter();
        if (wait != null) {
            headers.set(HttpHeaders.RETRY_AFTER, Long.toString(Math.max(1, secondsIn(wait))));
        }
        if (problem.kind().endsTheConnection()) {
            headers.set(HttpHeaders.CONNECTION, "close");
        }
        return response.writeWith(
                Mono.fromSupplier(() -> response.bufferFactory().wrap(body(exchange, problem, locale))));
    }

    /** Rounded up: who comes back at the second we named must not be too early. */
    private static long secondsIn(Duration wait) {
        return wait.plusMillis(999).toSeconds();
    }

    private byte[] body(ServerWebExchange exchange, Problem problem, Locale locale) {
        var body = new LinkedHashMap<String, Object>();
        body.put("type", problem.kind().type());
        body.put("title", problem.kind().title().in(locale));
        body.put("status", problem.kind().status().value());
        body.put("detail", problem.detail().in(locale));
        body.put("instance", exchange.getRequest().getURI().getRawPath());
        traceId(exchange).ifPresent(trace -> body.put("traceId", trace));
        return json.writeValueAsBytes(body);
    }

    private static Optional<String> traceId(ServerWebExchange exchange) {
        return ServerRequestObservationContext.findCurrent(exchange.getAttributes())
                .map(context -> context.<TracingContext>get(TracingContext.class))
                .map(TracingContext::getSpan)
                .map(span -> span.context().traceId());
    }

    private static Locale locale(ServerWebExchange exchange) {
        try {
            var wanted = exchange.getRequest().getHeaders().getAcceptLanguage();
            return Locale.ENGLISH.equals(Locale.lookup(wanted, SPOKEN)) ? Locale.ENGLISH : Locale.SIMPLIFIED_CHINESE;
        } catch (IllegalArgumentException malformedHeader) {
            return Locale.SIMPLIFIED_CHINESE;
        }
    }
}
