package org.zhengan.runtime.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import org.springframework.web.util.UriComponentsBuilder;
import reactor.core.publisher.Mono;

/** A page of a list: its items, and where the next begins. */
public final class Pages {

    private Pages() {}

    /** Answers a page; {@code next} is the cursor of the one after it. */
    public static Mono<ServerResponse> answer(ServerRequest request, List<?> items, Optional<String> next) {
        return answer(request, items, next, "cursor");
    }

    static Mono<ServerResponse> answer(ServerRequest request, List<?> items, Optional<String> next, String parameter) {
        Map<String, Object> page = new LinkedHashMap<>();
        page.put("items", items);
        next.ifPresent(cursor -> page.put("next", cursor));
        var answer = ServerResponse.ok();
        next.ifPresent(cursor -> answer.header(HttpHeaders.LINK, link(request, parameter, cursor)));
        return Bodies.json(answer, Json.write(page, Bodies.locale(request)));
    }

    private static String link(ServerRequest request, String parameter, String cursor) {
        var uri = UriComponentsBuilder.fromPath(request.path())
                .queryParams(request.queryParams())
                .replaceQueryParam(parameter, cursor)
                .encode()
                .build();
        return "<" + uri + ">; rel=\"next\"";
    }
}
