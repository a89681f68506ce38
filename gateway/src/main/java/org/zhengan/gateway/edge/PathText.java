package org.zhengan.gateway.edge;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import org.zhengan.gateway.problem.Kind;
import org.zhengan.gateway.problem.Problem;
import reactor.core.publisher.Mono;

/** Refuses a path whose escapes are no text: written longer than need be, a dot or a slash passes those who look for one. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 6)
final class PathText implements WebFilter {

    private static final int HEX = 16;
    private static final int ESCAPE = 3;

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
        return isText(exchange.getRequest().getURI().getRawPath())
                ? chain.filter(exchange)
                : Mono.error(Problem.of(
                        Kind.VALIDATION_FAILED, "路径中的转义不是合法的 UTF-8", "The escapes in the path are not UTF-8"));
    }

    static boolean isText(String path) {
        if (path.indexOf('%') < 0) {
            return true;
        }
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(bytes(path)).hasRemaining();
        } catch (CharacterCodingException | NumberFormatException noText) {
            return false;
        }
    }

    private static ByteBuffer bytes(String path) {
        var bytes = new ByteArrayOutputStream();
        for (int i = 0; i < path.length(); i++) {
            if (path.charAt(i) == '%' && i + ESCAPE <= path.length()) {
                bytes.write(Integer.parseInt(path, i + 1, i + ESCAPE, HEX));
                i += ESCAPE - 1;
            } else {
                bytes.writeBytes(path.substring(i, i + 1).getBytes(StandardCharsets.UTF_8));
            }
        }
        return ByteBuffer.wrap(bytes.toByteArray());
    }
}
