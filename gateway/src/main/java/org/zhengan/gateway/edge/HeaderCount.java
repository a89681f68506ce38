package org.zhengan.gateway.edge;

import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import org.zhengan.gateway.problem.Kind;
import org.zhengan.gateway.problem.Problem;
import reactor.core.publisher.Mono;

/** Refuses a request with more headers than anybody needs; their size is limited before they get here. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 6)
final class HeaderCount implements WebFilter {

    private final int most;

    HeaderCount(EdgeSettings settings) {
        this.most = settings.maxHeaders();
    }

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
        var headers = exchange.getRequest().getHeaders();
        var count = headers.headerNames().stream()
                .mapToInt(name -> headers.getOrEmpty(name).size())
                .sum();
        return count <= most ? chain.filter(exchange) : Mono.error(tooMany());
    }

    private Problem tooMany() {
        return Problem.of(Kind.HEADERS_TOO_LARGE, "请求头不得超过 " + most + " 个", "At most " + most + " headers are allowed");
    }
}
