package org.zhengan.runtime.web;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Sorts;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.bson.conversions.Bson;
import org.springframework.web.reactive.function.server.RouterFunction;
import org.springframework.web.reactive.function.server.RouterFunctions;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import org.zhengan.rules.Actor;
import org.zhengan.rules.Settings;
import org.zhengan.rules.Undecidable;
import org.zhengan.rules.programme.Ledger;
import org.zhengan.rules.programme.View;
import org.zhengan.runtime.security.Actors;
import org.zhengan.runtime.security.Sight;
import org.zhengan.runtime.shape.Binder;
import org.zhengan.runtime.shape.Shape;
import org.zhengan.runtime.shape.TextNodes;
import org.zhengan.runtime.store.ThingStore;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** The views of a programme: questions over what its ledgers hold, within what the caller may see. */
public record ViewRoutes(
        List<View<?, ?, ?>> views, Function<Ledger<?, ?>, ThingStore<?, ?>> stores, Settings settings, Clock clock) {

    /** More than this is not read for one answer: the question must be narrowed. */
    private static final int MOST = 200_000;

    /** The routes; none where there is no view. */
    public List<RouterFunction<ServerResponse>> routes() {
        return views.stream().map(this::route).toList();
    }

    private <Q, T, A> RouterFunction<ServerResponse> route(View<Q, T, A> view) {
        var path = "/api/" + view.ledger().lifecycle().context() + "/" + view.path();
        return RouterFunctions.route()
                .GET(path, request -> answer(request, view))
                .build();
    }

    private <Q, T, A> Mono<ServerResponse> answer(ServerRequest request, View<Q, T, A> view) {
        return Actors.of(request).flatMap(actor -> {
            var question = asked(request, view.asked());
            return atMost(MOST, things(view, question, actor)).flatMap(things -> {
                var answer = view.answering().answer(question, things, settings, clock.instant());
                return Bodies.ok(request, Json.withBasis(answer.value(), answer.basis()));
            });
        });
    }

    private static <Q> Q asked(ServerRequest request, Class<Q> type) {
        var shape = Shape.of(type);
        var inPath = request.pathVariables();
        new Params(request)
                .knowing(shape.fields().stream()
                        .map(Shape.Field::name)
                        .filter(name -> !inPath.containsKey(name))
                        .collect(Collectors.toSet()));
        Map<String, String> texts = new HashMap<>(request.queryParams().toSingleValueMap());
        texts.putAll(inPath);
        return Binder.bind(TextNodes.object(shape, texts), type);
    }

    @SuppressWarnings("unchecked")
    private <Q, T, A> Flux<T> things(View<Q, T, A> view, Q question, Actor actor) {
        var store = (ThingStore<T, ?>) stores.apply(view.ledger());
        var selected = ListQuery.selecting(view.ledger(), view.select().apply(question));
        var seen = view.ofAll() ? Filters.empty() : Sight.of(view.ledger().lifecycle(), actor);
        return read(store, Filters.and(selected, seen));
    }

    private static <T, S extends Enum<S>> Flux<T> read(ThingStore<T, S> store, Bson filter) {
        return store.find(filter, Sorts.descending("_id"), MOST + 1)
                .map(stored -> stored.standing().thing());
    }

    /** All of {@code things}; an answer from some of them would be a wrong one. */
    static <T> Mono<List<T>> atMost(int most, Flux<T> things) {
        return things.collectList()
                .filter(all -> all.size() <= most)
                .switchIfEmpty(Mono.error(() -> new Undecidable(
                        "too-many-things",
                        "涉及超过 %d 项，请缩小查询范围".formatted(most),
                        "more than %d things are concerned; narrow the question".formatted(most))));
    }
}
