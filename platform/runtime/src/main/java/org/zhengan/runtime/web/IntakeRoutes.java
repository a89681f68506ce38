package org.zhengan.runtime.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.web.reactive.function.server.RouterFunction;
import org.springframework.web.reactive.function.server.RouterFunctions;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import org.zhengan.rules.Actor;
import org.zhengan.rules.InvalidValue;
import org.zhengan.rules.programme.Ledger;
import org.zhengan.runtime.command.Door;
import org.zhengan.runtime.command.Outcome;
import org.zhengan.runtime.command.Request;
import org.zhengan.runtime.command.Target;
import org.zhengan.runtime.problem.Faults;
import org.zhengan.runtime.problem.Kind;
import org.zhengan.runtime.problem.Problem;
import org.zhengan.runtime.problem.ProblemResponses;
import org.zhengan.runtime.security.Actors;
import org.zhengan.runtime.shape.Binder;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import tools.jackson.databind.JsonNode;

/**
 * What devices send in batches: {@code {"items":[…]}}, at most 500. Each item stands alone and is answered at its place;
 * items of one thing act in the order given.
 */
public record IntakeRoutes<T, S extends Enum<S>>(Door<T, S> door, Ledger.Intake intake) {

    private static final int MOST = 500;
    private static final int SIDE_BY_SIDE = 16;

    /** The route. */
    public RouterFunction<ServerResponse> routes() {
        var path = "/api/" + door.store().lifecycle().context() + "/" + intake.path();
        return RouterFunctions.route().POST(path, this::take).build();
    }

    private record Item(int index, Object command, Target target) {
        Map<String, Object> answered(String outcome) {
            Map<String, Object> answer = new LinkedHashMap<>();
            answer.put("index", index);
            answer.put("outcome", outcome);
            return answer;
        }
    }

    private Mono<ServerResponse> take(ServerRequest request) {
        return Mono.zip(Actors.of(request), Bodies.read(request)).flatMap(asked -> {
            var items = items(Bodies.object(asked.getT2()));
            var once = Bodies.once(request, asked.getT1().subject(), asked.getT2());
            var groups = items.stream()
                    .collect(Collectors.groupingBy(Item::target, LinkedHashMap::new, Collectors.toList()));
            return Flux.fromIterable(groups.values())
                    .flatMap(
                            group -> Flux.fromIterable(group)
                                    .concatMap(item -> give(request, asked.getT1(), item, once)),
                            SIDE_BY_SIDE)
                    .collectList()
                    .flatMap(results -> answer(request, results));
        });
    }

    private List<Item> items(JsonNode body) {
        var given = body.get("items");
        if (given == null || !given.isArray() || given.isEmpty() || given.size() > MOST || body.size() > 1) {
            throw Bodies.invalid(
                    "/items", "应为 1 至 %d 项的数组".formatted(MOST), "must be an array of 1 to %d items".formatted(MOST));
        }
        List<Item> items = new ArrayList<>();
        List<InvalidValue.Fault> faults = new ArrayList<>();
        for (int i = 0; i < given.size(); i++) {
            try {
                Object command = Binder.bind(given.get(i), intake.command());
                items.add(new Item(i, command, Targets.of(door.store().lifecycle(), command)));
            } catch (InvalidValue invalid) {
                faults.addAll(invalid.at("/items/" + i).faults());
            }
        }
        if (!faults.isEmpty()) {
            throw new InvalidValue(faults);
        }
        return items;
    }

    /** The key of a batch is a key for each of its items, so that a batch cut short may be sent again. */
    private Mono<Map<String, Object>> give(
            ServerRequest request, Actor actor, Item item, Request.@Nullable Once batch) {
        var once = batch == null ? null : new Request.Once(batch.key() + "#" + item.index(), batch.hash());
        var given = new Request(actor, null, once, null, null, null, Traces.of(request.exchange()));
        return door.give(item.target(), item.command(), given, thing -> "")
                .map(outcome -> result(item, outcome))
                .onErrorResume(failure -> {
                    var problem = Faults.of(failure);
                    return problem.kind() == Kind.UNAVAILABLE || problem.kind() == Kind.DEFECT
                            ? Mono.error(failure)
                            : Mono.just(refused(request, item, problem));
                });
    }

    private Map<String, Object> result(Item item, Outcome<T, S> outcome) {
        if (outcome instanceof Outcome.Done<T, S> done) {
            var result = item.answered(done.started() ? "STARTED" : "CHANGED");
            result.put("id", done.thing().id());
            result.put("state", done.thing().standing().state());
            result.put("version", done.thing().version());
            return result;
        } else if (outcome instanceof Outcome.Before<T, S> before) {
            var result = item.answered("KNOWN");
            result.put("id", before.thing().id());
            return result;
        }
        return item.answered("NOTHING_TO_DO");
    }

    private static Map<String, Object> refused(ServerRequest request, Item item, Problem problem) {
        var result = item.answered("REFUSED");
        var trace = Traces.id(Traces.of(request.exchange()));
        result.put("problem", ProblemResponses.body(problem, request.path(), trace, Bodies.locale(request)));
        return result;
    }

    private static Mono<ServerResponse> answer(ServerRequest request, List<Map<String, Object>> results) {
        results.sort(Comparator.comparing(result -> (Integer) Objects.requireNonNull(result.get("index"))));
        return Bodies.ok(request, Map.of("results", results));
    }
}
