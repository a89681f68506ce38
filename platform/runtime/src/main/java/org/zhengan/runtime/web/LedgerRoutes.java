package org.zhengan.runtime.web;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.springframework.http.HttpHeaders;
import org.springframework.web.reactive.function.server.RouterFunction;
import org.springframework.web.reactive.function.server.RouterFunctions;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import org.zhengan.rules.Actor;
import org.zhengan.rules.lifecycle.Lifecycle;
import org.zhengan.rules.lifecycle.RowView;
import org.zhengan.rules.programme.Ledger;
import org.zhengan.runtime.command.Door;
import org.zhengan.runtime.command.Outcome;
import org.zhengan.runtime.command.Request;
import org.zhengan.runtime.command.Target;
import org.zhengan.runtime.personal.Witness;
import org.zhengan.runtime.problem.Kind;
import org.zhengan.runtime.problem.Problem;
import org.zhengan.runtime.security.Actors;
import org.zhengan.runtime.security.Sight;
import org.zhengan.runtime.shape.Binder;
import org.zhengan.runtime.store.Stored;
import reactor.core.publisher.Mono;

/** The routes of one ledger: list, one, create, and each command of its state table. */
public final class LedgerRoutes<T, S extends Enum<S>> {

    private static final int OK = 200;
    private static final int CREATED = 201;

    private final Door<T, S> door;
    private final Unmasking<T, S> unmasking;
    private final Lifecycle<T, S> lifecycle;
    private final String path;
    private final Map<String, Class<?>> commands;

    public LedgerRoutes(Door<T, S> door, Witness witness) {
        this.door = door;
        this.unmasking = new Unmasking<>(door.store(), witness);
        this.lifecycle = door.store().lifecycle();
        this.commands = commands(door.store().ledger());
        this.path = "/api/" + lifecycle.context() + "/" + door.store().ledger().path();
    }

    /** The routes, each declared once here. */
    public RouterFunction<ServerResponse> routes() {
        var routes = RouterFunctions.route()
                .GET(path, this::list)
                .GET(path + "/{id}", this::one)
                .POST(path + "/{id}/{command}", this::command);
        starting(lifecycle)
                .ifPresent(type ->
                        routes.POST(path, request -> give(request, type, command -> Targets.of(lifecycle, command))));
        for (var rewriting : door.store().ledger().rewritings()) {
            if (rewriting.amends()) {
                routes.PATCH(path + "/{id}", request -> rewrite(request, rewriting.command()));
            } else {
                routes.PUT(path + "/{id}/" + rewriting.part(), request -> rewrite(request, rewriting.command()));
            }
        }
        if (ListQuery.isSearched(door.store().ledger())) {
            routes.POST(path + "/search", this::search);
        }
        return routes.build();
    }

    /** The command that starts a thing over HTTP, if any does. */
    public static Optional<Class<?>> starting(Lifecycle<?, ?> lifecycle) {
        return served(lifecycle, RowView::starts).findFirst().map(RowView::commandType);
    }

    /** The commands given to a thing by POST with its id, by name. */
    public static Map<String, Class<?>> commands(Ledger<?, ?> ledger) {
        Map<String, Class<?>> commands = new TreeMap<>();
        served(ledger.lifecycle(), row -> !row.starts()).forEach(row -> commands.put(row.command(), row.commandType()));
        ledger.rewritings().forEach(rewriting -> commands.values().remove(rewriting.command()));
        return commands;
    }

    private static Stream<RowView> served(Lifecycle<?, ?> lifecycle, Predicate<RowView> wanted) {
        return lifecycle.table().stream().filter(wanted).filter(row -> !row.roles()
                .equals(Set.of(Actor.SYSTEM)));
    }

    private Mono<ServerResponse> list(ServerRequest request) {
        return Actors.of(request)
                .flatMap(actor -> found(request, actor, ListQuery.of(door.store(), new Params(request), actor)));
    }

    /** Who finds a thing by what is somebody's has learned it: only who may unmask it may search by it. */
    private Mono<ServerResponse> search(ServerRequest request) {
        return Mono.zip(Actors.of(request), Bodies.read(request)).flatMap(asked -> {
            var actor = asked.getT1();
            if (!lifecycle.mayUnmask(actor)) {
                return Mono.error(Problem.of(Kind.ROLE_DENIED));
            }
            var params = new Params(Bodies.object(asked.getT2()));
            return found(request, actor, ListQuery.searching(door.store(), params, actor));
        });
    }

    private Mono<ServerResponse> found(ServerRequest request, Actor actor, ListQuery query) {
        return door.store()
                .find(query.filter(), query.sort(), query.limit() + 1)
                .collectList()
                .flatMap(found -> Pages.answer(
                        request,
                        found,
                        query.limit(),
                        each -> ThingJson.of(lifecycle, each, actor),
                        each -> query.after(each).encoded()));
    }

    private Mono<ServerResponse> one(ServerRequest request) {
        return Actors.of(request).flatMap(actor -> Sight.seen(door.store(), request.pathVariable("id"), actor)
                .flatMap(thing -> unmasking
                        .granted(request, actor, thing)
                        .flatMap(whole -> answer(OK, thing, shown(thing, actor, request, whole), false))));
    }

    private Mono<ServerResponse> command(ServerRequest request) {
        var type = commands.get(request.pathVariable("command"));
        if (type == null) {
            return Mono.error(Problem.of(Kind.NOT_FOUND));
        }
        return give(request, type, command -> new Target.ById(request.pathVariable("id")));
    }

    /** Whoever writes over something says what he has seen of it. */
    private Mono<ServerResponse> rewrite(ServerRequest request, Class<?> type) {
        return request.headers().firstHeader(HttpHeaders.IF_MATCH) == null
                ? Mono.error(Problem.of(Kind.PRECONDITION_REQUIRED))
                : give(request, type, command -> new Target.ById(request.pathVariable("id")));
    }

    private Mono<ServerResponse> give(ServerRequest request, Class<?> type, Function<Object, Target> target) {
        return Mono.zip(Actors.of(request), Bodies.read(request)).flatMap(asked -> {
            var actor = asked.getT1();
            Actors.permit(actor, lifecycle, type);
            Object command = Binder.bind(Bodies.object(asked.getT2()), type);
            var given = new Request(
                    actor,
                    Bodies.ifMatch(request),
                    Bodies.once(request, actor.subject(), asked.getT2()),
                    null,
                    null,
                    null,
                    Traces.of(request.exchange()));
            return door.give(target.apply(command), command, given, thing -> body(thing, actor, request))
                    .flatMap(outcome -> answer(request, actor, outcome));
        });
    }

    private Mono<ServerResponse> answer(ServerRequest request, Actor actor, Outcome<T, S> outcome) {
        if (outcome instanceof Outcome.Done<T, S> done) {
            return answer(done.started() ? CREATED : OK, done.thing(), body(done.thing(), actor, request), false);
        } else if (outcome instanceof Outcome.Before<T, S> before) {
            return answer(
                    before.answer().status(), before.thing(), before.answer().body(), true);
        } else if (outcome instanceof Outcome.Nothing<T, S> nothing) {
            return Bodies.ok(request, Map.of("outcome", "NOTHING_TO_DO", "findings", nothing.findings()));
        }
        return Bodies.ok(request, Map.of("outcome", "KNOWN"));
    }

    private Mono<ServerResponse> answer(int status, Stored<T, S> thing, String body, boolean replayed) {
        return answer(status, thing, body.getBytes(StandardCharsets.UTF_8), replayed);
    }

    private Mono<ServerResponse> answer(int status, Stored<T, S> thing, byte[] bytes, boolean replayed) {
        // what is replayed tells the version of then
        long version = replayed ? Json.read(bytes).path("version").asLong() : thing.version();
        var answer = ServerResponse.status(status).header(HttpHeaders.ETAG, "\"" + version + "\"");
        if (status == CREATED) {
            answer.location(URI.create(path + "/" + thing.id()));
        }
        if (replayed) {
            answer.header("Idempotent-Replayed", "true");
        }
        return Bodies.json(answer, bytes);
    }

    private byte[] shown(Stored<T, S> thing, Actor actor, ServerRequest request, boolean whole) {
        var json = ThingJson.of(lifecycle, thing, actor);
        var locale = Bodies.locale(request);
        return whole ? Json.unmasked(json, locale) : Json.write(json, locale);
    }

    private String body(Stored<T, S> thing, Actor actor, ServerRequest request) {
        return Json.text(ThingJson.of(lifecycle, thing, actor), Bodies.locale(request));
    }
}
