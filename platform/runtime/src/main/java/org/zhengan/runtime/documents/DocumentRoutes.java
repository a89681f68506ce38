package org.zhengan.runtime.documents;

import java.util.Locale;
import java.util.Map;
import org.springframework.web.reactive.function.server.RouterFunction;
import org.springframework.web.reactive.function.server.RouterFunctions;
import org.springframework.web.reactive.function.server.ServerResponse;
import org.zhengan.rules.programme.Programme;
import org.zhengan.runtime.problem.Kind;
import org.zhengan.runtime.problem.Problem;
import org.zhengan.runtime.web.Bodies;
import org.zhengan.runtime.web.Json;
import reactor.core.publisher.Mono;

/** Serves a programme's OpenAPI, AsyncAPI and event schemas; they are open to everybody. */
public final class DocumentRoutes {

    private final String base;
    private final byte[] openApi;
    private final byte[] asyncApi;
    private final Map<String, Map<String, Object>> schemas;

    public DocumentRoutes(Programme programme) {
        this.base = "/api/" + programme.context();
        this.openApi = Json.write(OpenApi.of(programme), Locale.ENGLISH);
        this.asyncApi = Json.write(AsyncApi.of(programme), Locale.ENGLISH);
        this.schemas = EventSchemas.of(programme);
    }

    /** The routes. */
    public RouterFunction<ServerResponse> routes() {
        return RouterFunctions.route()
                .GET(base + "/openapi.json", request -> json(openApi))
                .GET(base + "/asyncapi.json", request -> json(asyncApi))
                .GET(base + "/schemas/{file}", request -> schema(request.pathVariable("file")))
                .build();
    }

    private Mono<ServerResponse> schema(String file) {
        var schema = schemas.get(file.replaceFirst("\\.json$", ""));
        return schema == null ? Mono.error(Problem.of(Kind.NOT_FOUND)) : json(Json.write(schema, Locale.ENGLISH));
    }

    private static Mono<ServerResponse> json(byte[] body) {
        return Bodies.json(ServerResponse.ok(), body);
    }
}
