package org.zhengan.runtime.web;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bson.Document;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import org.springframework.web.util.UriComponentsBuilder;
import reactor.core.publisher.Mono;

/** A page of a list: its items, and where the next begins. */
public final class Pages {

    private Pages() {}

    /** Answers the first {@code limit} of {@code found}; where one more was found, {@code cursor} of the last leads on. */
    public static <E> Mono<ServerResponse> answer(
            ServerRequest request, List<E> found, int limit, Function<E, ?> shown, Function<E, String> cursor) {
        return flat(request, found, limit, each -> Stream.of(shown.apply(each)), cursor);
    }

    /** The same where each that was found shows as any number of items. */
    static <E> Mono<ServerResponse> flat(
            ServerRequest request, List<E> found, int limit, Function<E, Stream<?>> shown, Function<E, String> cursor) {
        var items = found.stream().limit(limit).flatMap(shown).toList();
        var page = new LinkedHashMap<String, Object>(Map.of("items", items));
        var answer = ServerResponse.ok();
        if (found.size() > limit) {
            page.put("next", cursor.apply(found.get(limit - 1)));
        }
        if (page.containsKey("next") && request.method().equals(HttpMethod.GET)) {
            answer.header(HttpHeaders.LINK, link(address(request, page.get("next"))));
        }
        return Bodies.json(answer, Json.write(page, Bodies.locale(request)));
    }

    /** Answers entries of the log, {@code written} as JSON, and where the next begin: behind the last, or {@code after}. */
    public static Mono<ServerResponse> ofLog(List<Document> found, long after, Function<Document, String> written) {
        long last = found.isEmpty() ? after : found.get(found.size() - 1).getLong("_id");
        var page = found.stream()
                .map(written)
                .collect(Collectors.joining(",", "{\"items\":[", "],\"next\":\"" + last + "\"}"));
        return Bodies.json(ServerResponse.ok(), page.getBytes(StandardCharsets.UTF_8));
    }

    /** The address of the page of the same list that begins at {@code cursor}. */
    static String address(ServerRequest request, Object cursor) {
        return UriComponentsBuilder.fromPath(request.path())
                .queryParams(request.queryParams())
                .replaceQueryParam("cursor", cursor)
                .encode()
                .build()
                .toString();
    }

    static String link(String next) {
        return "<" + next + ">; rel=\"next\"";
    }
}
