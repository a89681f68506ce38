package org.zhengan.runtime.web;

import java.util.HexFormat;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Pattern;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;

/** W3C trace context: each request has one, given or made; answers, problems and events carry it on. */
@Order(Ordered.HIGHEST_PRECEDENCE)
public final class Traces implements WebFilter {

    private static final String HEADER = "traceparent";
    private static final String ATTRIBUTE = Traces.class.getName();
    private static final Pattern FORM = Pattern.compile("00-(?!0{32})[0-9a-f]{32}-(?!0{16})[0-9a-f]{16}-[0-9a-f]{2}");

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
        of(exchange);
        return chain.filter(exchange);
    }

    /** The trace context of {@code exchange}. */
    public static String of(ServerWebExchange exchange) {
        Object known = exchange.getAttributes().get(ATTRIBUTE);
        if (known instanceof String trace) {
            return trace;
        }
        var given = exchange.getRequest().getHeaders().getFirst(HEADER);
        var trace = given != null && FORM.matcher(given).matches() ? given : fresh();
        exchange.getAttributes().put(ATTRIBUTE, trace);
        exchange.getResponse().getHeaders().set(HEADER, trace);
        return trace;
    }

    /** The trace id within a trace context. */
    public static String id(String trace) {
        return trace.substring(3, 35);
    }

    /** A new trace context, for what the suite starts itself. */
    public static String fresh() {
        var bytes = new byte[24];
        ThreadLocalRandom.current().nextBytes(bytes);
        bytes[0] |= 1;
        bytes[16] |= 1;
        var hex = HexFormat.of();
        return "00-" + hex.formatHex(bytes, 0, 16) + "-" + hex.formatHex(bytes, 16, 24) + "-01";
    }
}
