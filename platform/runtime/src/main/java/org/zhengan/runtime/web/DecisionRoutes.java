package org.zhengan.runtime.web;

import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.bson.Document;
import org.springframework.web.reactive.function.server.RouterFunction;
import org.springframework.web.reactive.function.server.RouterFunctions;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import org.zhengan.rules.Basis;
import org.zhengan.rules.City;
import org.zhengan.rules.Settings;
import org.zhengan.rules.Undecidable;
import org.zhengan.rules.lifecycle.Replay;
import org.zhengan.runtime.security.Actors;
import org.zhengan.runtime.security.Sight;
import org.zhengan.runtime.store.Erasure;
import org.zhengan.runtime.store.History;
import org.zhengan.runtime.store.Receipts;
import org.zhengan.runtime.store.ThingStore;
import reactor.core.publisher.Mono;

/** Why a thing stands where it stands: its decisions with their inputs, and the same decisions made anew. */
public record DecisionRoutes<T, S extends Enum<S>>(
        ThingStore<T, S> store, Map<String, Basis> rules, Settings settings, Clock clock) {

    private static final String RULES = "rules";

    /** Whose rules judge anew. */
    enum Rules {
        THEN,
        TODAY
    }

    /** The routes. */
    public RouterFunction<ServerResponse> routes() {
        var path = "/api/" + store.lifecycle().context() + "/" + store.ledger().path() + "/{id}";
        return RouterFunctions.route()
                .GET(path + "/decisions", this::decisions)
                .GET(path + "/replay", this::replay)
                .build();
    }

    private Mono<ServerResponse> decisions(ServerRequest request) {
        var params = new Params(request).knowing(Set.of("limit", "cursor"));
        int limit = params.limit();
        long after = params.position("cursor");
        params.end();
        return receipts(request, after, limit + 1)
                .flatMap(found -> Pages.answer(
                        request,
                        found,
                        limit,
                        receipt -> shown(receipt, made(request, receipt)),
                        receipt -> receipt.getLong("version").toString()));
    }

    private Mono<ServerResponse> replay(ServerRequest request) {
        var params = new Params(request).knowing(Set.of(RULES));
        var wanted = params.choice(RULES, Rules.class).orElse(Rules.THEN);
        params.end();
        return receipts(request, 0, History.MOST + 1).flatMap(receipts -> {
            requireWhole(receipts);
            var today = City.dateOf(clock.instant());
            var under = wanted == Rules.TODAY ? new Replay.Under(today, settings) : null;
            var course = receipts.stream()
                    .filter(receipt -> !Erasure.isOne(receipt))
                    .map(receipt -> made(request, receipt))
                    .toList();
            var compared = Replay.of(store.lifecycle(), request.pathVariable("id"), course, under);
            var differing = compared.stream().filter(each -> !each.isSame()).toList();
            return Bodies.ok(
                    request,
                    Map.of(
                            "rules",
                            wanted,
                            "decisions",
                            course.size(),
                            "replayed",
                            compared.size(),
                            "same",
                            differing.isEmpty() && compared.size() == course.size(),
                            "differences",
                            differing));
        });
    }

    private Mono<List<Document>> receipts(ServerRequest request, long after, int limit) {
        return Actors.of(request).flatMap(actor -> {
            return Sight.seen(store, request.pathVariable("id"), actor)
                    .flatMap(thing ->
                            store.history().of(thing.id(), after, limit).collectList());
        });
    }

    /** Each decision makes one version; where one is missing, what followed cannot be judged. */
    private static void requireWhole(List<Document> receipts) {
        if (receipts.size() > History.MOST) {
            throw new Undecidable(
                    "history-too-long",
                    "决定超过 %d 项，不能一次复核".formatted(History.MOST),
                    "more than %d decisions are not replayed at once".formatted(History.MOST));
        }
        long last = receipts.isEmpty() ? 0 : receipts.get(receipts.size() - 1).getLong("version");
        if (last == 0 || last != receipts.size()) {
            throw new Undecidable(
                    "history-incomplete",
                    "部分决定已不在案，无法从头复核",
                    "some of its decisions are no longer kept, so it cannot be replayed");
        }
    }

    private Replay.Made<S> made(ServerRequest request, Document receipt) {
        return Receipts.made(store.lifecycle(), receipt, store.personal().seal(request.pathVariable("id")));
    }

    private Map<String, Object> shown(Document receipt, Replay.Made<S> made) {
        Map<String, Object> shown = new LinkedHashMap<>();
        shown.put("version", made.version());
        shown.put("at", made.moment().at());
        shown.put("by", made.moment().actor().subject());
        shown.put("command", receipt.getString("command"));
        if (receipt.containsKey("from")) {
            shown.put("from", receipt.getString("from"));
        }
        shown.put("to", made.to());
        shown.put("inputs", made.command());
        List<Basis> basis = new ArrayList<>();
        made.rules().forEach(rule -> basis.add(Objects.requireNonNull(rules.get(rule), rule)));
        shown.put("basis", basis);
        return shown;
    }
}
