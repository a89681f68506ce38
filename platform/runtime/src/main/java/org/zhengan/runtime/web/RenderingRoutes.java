package org.zhengan.runtime.web;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.web.reactive.function.server.RouterFunction;
import org.springframework.web.reactive.function.server.RouterFunctions;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import org.zhengan.rules.Settings;
import org.zhengan.rules.personal.Personal;
import org.zhengan.rules.programme.Element;
import org.zhengan.rules.programme.Rendering;
import org.zhengan.rules.programme.Shown;
import org.zhengan.runtime.problem.Kind;
import org.zhengan.runtime.problem.Problem;
import org.zhengan.runtime.security.Actors;
import org.zhengan.runtime.security.Sight;
import org.zhengan.runtime.shape.RecordDocuments;
import org.zhengan.runtime.shape.Seal;
import org.zhengan.runtime.shape.Shape;
import org.zhengan.runtime.store.Stored;
import org.zhengan.runtime.store.ThingStore;
import reactor.core.publisher.Mono;

/** The other forms in which the things of one ledger are shown, to whom may see the things. */
public record RenderingRoutes<T, S extends Enum<S>>(ThingStore<T, S> store, Settings settings) {

    /** Erases what is somebody's: in a form of its own it could not be masked, nor be seen to be. */
    private static final Seal VEIL = new Seal() {
        @Override
        public Object close(String at, String plain) {
            return Personal.ERASED;
        }

        @Override
        public String open(String at, Object sealed) {
            throw new IllegalStateException("nothing is sealed at " + at);
        }
    };

    /** The routes; none where there is no other form. */
    public List<RouterFunction<ServerResponse>> routes() {
        return store.ledger().renderings().stream().map(this::route).toList();
    }

    private RouterFunction<ServerResponse> route(Rendering<T> rendering) {
        var context = "/api/" + store.lifecycle().context() + "/";
        if (rendering.form() instanceof Rendering.Form.One<T> one) {
            var path = context + store.ledger().path() + "/{id}/" + rendering.name();
            return RouterFunctions.route()
                    .GET(path, request -> one(request, rendering, one))
                    .build();
        }
        var page = (Rendering.Form.Page<T>) rendering.form();
        return RouterFunctions.route()
                .GET(context + rendering.name(), request -> page(request, rendering, page))
                .build();
    }

    private Mono<ServerResponse> one(ServerRequest request, Rendering<T> rendering, Rendering.Form.One<T> form) {
        return Actors.of(request)
                .flatMap(actor -> {
                    new Params(request).knowing(Set.of());
                    return Sight.seen(store, request.pathVariable("id"), actor);
                })
                .flatMap(thing -> Mono.justOrEmpty(form.body().apply(shown(thing), settings))
                        .flatMap(body -> answer(
                                ServerResponse.ok().eTag("\"" + thing.version() + "\""), request, rendering, body)))
                .switchIfEmpty(Mono.error(() -> Problem.of(Kind.NOT_FOUND)));
    }

    private Mono<ServerResponse> page(ServerRequest request, Rendering<T> rendering, Rendering.Form.Page<T> form) {
        return Actors.of(request).flatMap(actor -> {
            var query = ListQuery.of(store, new Params(request), actor);
            return store.find(query.filter(), query.sort(), query.limit() + 1)
                    .collectList()
                    .flatMap(found -> {
                        var next = next(request, query, found);
                        var things = found.stream().limit(query.limit()).map(this::shown);
                        var page = new Rendering.Pictured<>(self(request), next, things.toList());
                        var answer = ServerResponse.ok();
                        if (next != null) {
                            answer.header(HttpHeaders.LINK, Pages.link(next));
                        }
                        return answer(answer, request, rendering, form.body().apply(page, settings));
                    });
        });
    }

    private @Nullable String next(ServerRequest request, ListQuery query, List<Stored<T, S>> found) {
        if (found.size() <= query.limit()) {
            return null;
        }
        return Pages.address(request, query.after(found.get(query.limit() - 1)).encoded());
    }

    private static String self(ServerRequest request) {
        var query = request.uri().getRawQuery();
        return query == null ? request.path() : request.path() + "?" + query;
    }

    private static Mono<ServerResponse> answer(
            ServerResponse.BodyBuilder answer, ServerRequest request, Rendering<?> rendering, Object body) {
        var written = body instanceof Element root ? XmlText.of(root) : Json.write(body, Bodies.locale(request));
        return answer.contentType(MediaType.parseMediaType(rendering.mediaType()))
                .bodyValue(written);
    }

    private Shown<T> shown(Stored<T, S> stored) {
        var standing = stored.standing();
        return new Shown<>(
                stored.id(),
                standing.state().name(),
                stored.version(),
                stored.district(),
                stored.createdAt(),
                stored.updatedAt(),
                veiled(standing.thing()));
    }

    private T veiled(T thing) {
        var type = store.lifecycle().type();
        return Shape.of(type).isPersonal()
                ? RecordDocuments.read(RecordDocuments.write(thing, VEIL, ""), type, VEIL, "")
                : thing;
    }
}
