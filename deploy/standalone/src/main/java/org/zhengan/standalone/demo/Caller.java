package org.zhengan.standalone.demo;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CompletionException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** Somebody who calls the gateway with a token of his own. */
public final class Caller {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final HttpClient HTTP =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final String gateway;
    private final String token;

    public Caller(String gateway, String token) {
        this.gateway = gateway;
        this.token = token;
    }

    /** What the gateway answered. */
    public record Reply(int status, JsonNode body) {

        /** The body, where the call had to succeed. */
        public JsonNode ok() {
            if (status >= 300) {
                throw new IllegalStateException("answered " + status + ": " + body);
            }
            return body;
        }
    }

    /** Reads. */
    public Reply get(String path) {
        return send(request(path).GET().build());
    }

    /** Reads one thing in full, for a reason that is noted. */
    Reply get(String path, String reason) {
        return send(request(path).header("X-Access-Reason", reason).GET().build());
    }

    /** Sends a JSON text. */
    public Reply post(String path, String json) {
        return send(request(path)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(json))
                .build());
    }

    /** Removes. */
    Reply delete(String path) {
        return send(request(path).DELETE().build());
    }

    /** Sends a sheet; sent again under the same key it is the same import. */
    public Reply postSheet(String path, Path sheet, String key) {
        try {
            return send(request(path)
                    .header("Content-Type", "text/csv")
                    .header("Idempotency-Key", key)
                    .POST(BodyPublishers.ofFile(sheet))
                    .build());
        } catch (IOException away) {
            throw new UncheckedIOException(away);
        }
    }

    /** Opens a stream of server-sent events. */
    InputStream open(String path) {
        var answer = exchange(
                HttpRequest.newBuilder(URI.create(gateway + path))
                        .header("Authorization", "Bearer " + token)
                        .header("Accept", "text/event-stream")
                        .build(),
                BodyHandlers.ofInputStream());
        if (answer.statusCode() != 200) {
            throw new IllegalStateException(path + " answered " + answer.statusCode());
        }
        return answer.body();
    }

    static JsonNode read(String json) {
        return JSON.readTree(json);
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(gateway + path))
                .timeout(PATIENCE)
                .header("Authorization", "Bearer " + token);
    }

    private static Reply send(HttpRequest request) {
        var answer = exchange(request, BodyHandlers.ofString());
        return new Reply(answer.statusCode(), read(answer.body().isEmpty() ? "{}" : answer.body()));
    }

    private static <B> HttpResponse<B> exchange(HttpRequest request, HttpResponse.BodyHandler<B> handler) {
        try {
            return HTTP.sendAsync(request, handler).join();
        } catch (CompletionException failed) {
            throw new IllegalStateException(request.method() + " " + request.uri() + " failed", failed.getCause());
        }
    }
}
