package org.zhengan.runtime.web;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import org.zhengan.rules.Text;
import org.zhengan.runtime.command.Request;
import org.zhengan.runtime.problem.Kind;
import org.zhengan.runtime.problem.Problem;
import org.zhengan.runtime.problem.ProblemResponses;
import reactor.core.publisher.Mono;
import tools.jackson.databind.JsonNode;

/** What a request brings and what an answer is made of. */
public final class Bodies {

    private static final int LONGEST_KEY = 200;

    private Bodies() {}

    /** The JSON of a request; an empty body, or one that is no JSON, is malformed. */
    static Mono<byte[]> read(ServerRequest request) {
        if (!isJson(request)) {
            return Mono.error(Problem.of(Kind.UNSUPPORTED_MEDIA_TYPE));
        }
        return request.bodyToMono(byte[].class)
                .filter(bytes -> bytes.length > 0)
                .switchIfEmpty(Mono.error(() -> Problem.of(Kind.MALFORMED_BODY, "请求体为空", "the body is empty")));
    }

    private static boolean isJson(ServerRequest request) {
        try {
            return request.headers()
                    .contentType()
                    .orElse(MediaType.APPLICATION_JSON)
                    .isCompatibleWith(MediaType.APPLICATION_JSON);
        } catch (InvalidMediaTypeException garbled) {
            return false;
        }
    }

    /** The JSON object in {@code bytes}. */
    static JsonNode object(byte[] bytes) {
        var json = Json.read(bytes);
        if (json == null || !json.isObject()) {
            throw Problem.of(Kind.MALFORMED_BODY, "请求体应为 JSON 对象", "the body must be a JSON object");
        }
        return json;
    }

    /** The caller's idempotency key, bound to him and to what he asks. */
    public static Request.@Nullable Once once(ServerRequest request, String subject, byte[] body) {
        var key = request.headers().firstHeader("Idempotency-Key");
        if (key == null) {
            return null;
        }
        if (key.isBlank() || key.length() > LONGEST_KEY) {
            throw invalid("Idempotency-Key", "应为 1 至 200 字", "must have 1 to 200 characters");
        }
        var query = request.uri().getRawQuery();
        var asked = query == null ? request.path() : request.path() + "?" + query;
        return new Request.Once(subject + "|" + key, hash(asked, body));
    }

    /** The version in {@code If-Match}, if it is given. */
    static @Nullable Long ifMatch(ServerRequest request) {
        var given = request.headers().firstHeader("If-Match");
        if (given == null || given.equals("*")) {
            return null;
        }
        try {
            return Long.valueOf(given.replace("W/", "").replace("\"", ""));
        } catch (NumberFormatException noVersion) {
            throw invalid("If-Match", "应为 ETag 给出的版本", "must be the version an ETag gave");
        }
    }

    static Problem invalid(String where, String zh, String en) {
        return Problem.invalid(
                Kind.VALIDATION_FAILED, List.of(new Problem.Issue(where, "invalid-value", new Text(zh, en), null)));
    }

    /** The reader's language. */
    public static Locale locale(ServerRequest request) {
        return ProblemResponses.locale(request.headers().asHttpHeaders());
    }

    /** Answers JSON already written. */
    public static Mono<ServerResponse> json(ServerResponse.BodyBuilder answer, byte[] body) {
        return answer.contentType(MediaType.APPLICATION_JSON).bodyValue(body);
    }

    /** Answers {@code value} in the reader's language. */
    public static Mono<ServerResponse> ok(ServerRequest request, Object value) {
        return json(ServerResponse.ok(), Json.write(value, locale(request)));
    }

    private static String hash(String asked, byte[] body) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            digest.update(asked.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest.digest(body));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
