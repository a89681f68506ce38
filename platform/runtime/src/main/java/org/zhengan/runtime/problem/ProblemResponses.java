package org.zhengan.runtime.problem;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebExceptionHandler;
import org.zhengan.runtime.web.Json;
import org.zhengan.runtime.web.Traces;
import reactor.core.publisher.Mono;

/** Answers every failure as {@code application/problem+json} in the reader's language; nothing inner leaves. */
@Order(-2)
public final class ProblemResponses implements WebExceptionHandler {

    private static final String RETRY_SECONDS = "2";

    private final Witness witness;

    /** With somebody who sees each. */
    public ProblemResponses(Witness witness) {
        this.witness = witness;
    }

    @Override
    public Mono<Void> handle(ServerWebExchange exchange, Throwable failure) {
        var response = exchange.getResponse();
        if (response.isCommitted()) {
            return Mono.error(failure);
        }
        var problem = Faults.of(failure);
        witness.saw(exchange, problem);
        var locale = locale(exchange.getRequest().getHeaders());
        response.setStatusCode(HttpStatusCode.valueOf(problem.kind().status()));
        response.getHeaders().setContentType(MediaType.APPLICATION_PROBLEM_JSON);
        if (problem.kind() == Kind.UNAUTHENTICATED) {
            response.getHeaders().set(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
        }
        if (problem.kind() == Kind.UNAVAILABLE || problem.kind() == Kind.TOO_MANY_REQUESTS) {
            response.getHeaders().set(HttpHeaders.RETRY_AFTER, RETRY_SECONDS);
        }
        var body = Json.write(
                body(problem, exchange.getRequest().getPath().value(), Traces.id(Traces.of(exchange)), locale), locale);
        return response.writeWith(Mono.just(response.bufferFactory().wrap(body)));
    }

    /** The members of the problem. */
    public static Map<String, Object> body(Problem problem, String instance, String traceId, Locale locale) {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("type", problem.kind().type());
        body.put("title", problem.kind().title());
        body.put("status", problem.kind().status());
        body.put("detail", problem.detail());
        body.put("instance", instance);
        body.put("traceId", traceId);
        body.putAll(problem.more());
        List<Map<String, Object>> issues = new ArrayList<>();
        for (var issue : problem.issues()) {
            Map<String, Object> shown = new LinkedHashMap<>();
            shown.put("pointer", issue.pointer());
            shown.put("code", issue.code());
            shown.put("detail", issue.detail());
            if (issue.basis() != null) {
                shown.put("rule", issue.basis().rule());
                shown.put("document", issue.basis().clause().document().number());
                shown.put("clause", issue.basis().clause().number());
            }
            issues.add(shown);
        }
        body.put("issues", issues);
        return body;
    }

    /** English where it is asked for first, Chinese otherwise. */
    public static Locale locale(HttpHeaders headers) {
        var wanted = headers.getFirst(HttpHeaders.ACCEPT_LANGUAGE);
        return wanted != null && wanted.strip().toLowerCase(Locale.ROOT).startsWith("en")
                ? Locale.ENGLISH
                : Locale.CHINESE;
    }
}
