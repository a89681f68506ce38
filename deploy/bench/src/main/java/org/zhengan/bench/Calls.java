package org.zhengan.bench;

import io.netty.buffer.Unpooled;
import io.netty.handler.codec.http.HttpHeaderNames;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import reactor.core.publisher.Mono;
import reactor.netty.http.client.HttpClient;
import reactor.netty.http.client.HttpClientResponse;
import reactor.netty.resources.ConnectionProvider;

/** Calls over connections that are kept; any answer but the expected one is a failure of the run. */
final class Calls implements AutoCloseable {

    private static final int CONNECTIONS = 256;

    private final ConnectionProvider connections = ConnectionProvider.builder("bench")
            .maxConnections(CONNECTIONS)
            .pendingAcquireMaxCount(-1)
            .build();
    private final HttpClient client;

    Calls(String token) {
        this.client = HttpClient.create(connections)
                .disableRetry(true)
                .responseTimeout(Duration.ofSeconds(30))
                .headers(headers -> headers.set(HttpHeaderNames.AUTHORIZATION, "Bearer " + token)
                        .set(HttpHeaderNames.CONTENT_TYPE, "application/json"));
    }

    /** An answer: where the new thing is, if one was made, and the bytes. */
    record Answer(String location, ByteBuffer body) {

        String text() {
            return StandardCharsets.UTF_8.decode(body.duplicate()).toString();
        }

        String id() {
            return location.substring(location.lastIndexOf('/') + 1);
        }
    }

    Mono<Answer> post(String url, byte[] body, int expected) {
        return client.post()
                .uri(url)
                .send(Mono.just(Unpooled.wrappedBuffer(body)))
                .responseSingle((response, content) -> content.asByteArray()
                        .defaultIfEmpty(new byte[0])
                        .map(bytes -> answer(response, bytes, expected)));
    }

    Mono<Answer> get(String url) {
        return client.get().uri(url).responseSingle((response, content) -> content.asByteArray()
                .defaultIfEmpty(new byte[0])
                .map(bytes -> answer(response, bytes, 200)));
    }

    private static Answer answer(HttpClientResponse response, byte[] body, int expected) {
        if (response.status().code() != expected) {
            throw new IllegalStateException(response.method() + " " + response.uri() + " answered " + response.status()
                    + ": " + new String(body, StandardCharsets.UTF_8));
        }
        return new Answer(response.responseHeaders().get(HttpHeaderNames.LOCATION, ""), ByteBuffer.wrap(body));
    }

    @Override
    public void close() {
        connections.dispose();
    }
}
