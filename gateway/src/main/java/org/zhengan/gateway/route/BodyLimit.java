package org.zhengan.gateway.route;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DataBufferUtils;
import org.springframework.http.HttpHeaders;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.http.server.reactive.ServerHttpRequestDecorator;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import org.zhengan.gateway.GatewaySettings;
import org.zhengan.gateway.problem.Kind;
import org.zhengan.gateway.problem.Problem;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Refuses a body over the limit, by its announced length or while it arrives, and one that takes too long to arrive. */
@Component
@Order(0)
final class BodyLimit implements WebFilter {

    private final DataSize limit;
    private final Duration time;

    BodyLimit(GatewaySettings settings) {
        this.limit = settings.bodyLimit();
        this.time = settings.bodyTime();
    }

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
        var request = exchange.getRequest();
        var announced = request.getHeaders().getContentLength();
        if (announced > limit.toBytes()) {
            return Mono.error(this::tooLarge);
        }
        if (announced <= 0 && !request.getHeaders().containsHeader(HttpHeaders.TRANSFER_ENCODING)) {
            return chain.filter(exchange);
        }
        return chain.filter(exchange.mutate().request(counted(request)).build());
    }

    private ServerHttpRequest counted(ServerHttpRequest request) {
        return new ServerHttpRequestDecorator(request) {
            @Override
            public Flux<DataBuffer> getBody() {
                var received = new AtomicLong();
                var tooLate = Mono.delay(time).then(Mono.error(BodyLimit::tooSlow));
                var body = super.getBody().onErrorMap(BodyLimit::brokenOff).takeUntilOther(tooLate);
                return body.handle((buffer, sink) -> {
                    if (received.addAndGet(buffer.readableByteCount()) > limit.toBytes()) {
                        DataBufferUtils.release(buffer);
                        sink.error(tooLarge());
                    } else {
                        sink.next(buffer);
                    }
                });
            }
        };
    }

    /** Marked as the caller's fault, so that callers who hang up do not make a service look away. */
    private static Problem brokenOff(Throwable failure) {
        return Problem.of(Kind.MALFORMED_BODY, "请求体未传完", "The body ended early").causedBy(failure);
    }

    private static Problem tooSlow() {
        return Problem.of(Kind.TOO_SLOW, "请求体未在规定时间内传完", "The body did not arrive in time");
    }

    private Problem tooLarge() {
        var bytes = limit.toBytes();
        return Problem.of(
                Kind.BODY_TOO_LARGE, "请求体不得超过 " + bytes + " 字节", "The body may have at most " + bytes + " bytes");
    }
}
