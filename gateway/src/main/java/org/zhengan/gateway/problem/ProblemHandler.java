package org.zhengan.gateway.problem;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.ErrorResponse;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebExceptionHandler;
import reactor.core.publisher.Mono;

/** Turns every failure that reaches the edge into a problem; what nobody foresaw is a defect and is logged. */
@Component
@Order(-2)
final class ProblemHandler implements WebExceptionHandler {

    private static final Logger LOG = LoggerFactory.getLogger(ProblemHandler.class);

    private final ProblemWriter writer;

    ProblemHandler(ProblemWriter writer) {
        this.writer = writer;
    }

    @Override
    public Mono<Void> handle(ServerWebExchange exchange, Throwable failure) {
        if (exchange.getResponse().isCommitted()) {
            return Mono.error(failure);
        }
        return writer.write(exchange, problem(exchange, failure));
    }

    private static Problem problem(ServerWebExchange exchange, Throwable failure) {
        if (failure instanceof Problem problem) {
            return problem;
        }
        if (failure instanceof ErrorResponse known) {
            return translated(exchange, known);
        }
        LOG.error(
                "{} {} failed",
                exchange.getRequest().getMethod(),
                exchange.getRequest().getPath(),
                failure);
        return Problem.of(Kind.INTERNAL, "网关内部出错，已记录", "The gateway failed; it has been logged");
    }

    private static Problem translated(ServerWebExchange exchange, ErrorResponse known) {
        var path = exchange.getRequest().getPath().value();
        var method = exchange.getRequest().getMethod();
        return switch (known.getStatusCode().value()) {
            case 404 -> Problem.of(Kind.NOT_FOUND, "没有路径 " + path, "There is nothing at " + path);
            case 405 -> Problem.of(Kind.METHOD_NOT_ALLOWED, path + " 不支持 " + method, path + " has no " + method);
            case 406 -> Problem.of(Kind.NOT_ACCEPTABLE, "不能以所要求的格式回答", "No answer in the format asked for");
            case 413 -> Problem.of(Kind.BODY_TOO_LARGE, "请求体过大", "The body is too large");
            case 415 -> Problem.of(Kind.UNSUPPORTED_MEDIA_TYPE, "不能读取该格式", "The format cannot be read");
            case 503 -> Problem.of(Kind.SERVICE_UNAVAILABLE, "服务暂不可用", "The service is away");
            case 504 -> Problem.of(Kind.SERVICE_TIMEOUT, "服务未及时响应", "The service took too long");
            default ->
                known.getStatusCode().is4xxClientError()
                        ? Problem.of(Kind.VALIDATION_FAILED, "请求无法理解", "The request cannot be understood")
                        : Problem.of(Kind.INTERNAL, "网关内部出错", "The gateway failed");
        };
    }
}
