package org.zhengan.runtime.web;

import java.net.URI;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.reactive.function.server.RouterFunction;
import org.springframework.web.reactive.function.server.RouterFunctions;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import org.zhengan.rules.Actor;
import org.zhengan.rules.lifecycle.Lifecycle;
import org.zhengan.rules.lifecycle.RowView;
import org.zhengan.runtime.command.Door;
import org.zhengan.runtime.command.Outcome;
import org.zhengan.runtime.command.Request;
import org.zhengan.runtime.command.Target;
import org.zhengan.runtime.problem.Kind;
import org.zhengan.runtime.problem.Problem;
import org.zhengan.runtime.security.Actors;
import org.zhengan.runtime.shape.Binder;
import org.zhengan.runtime.store.Stored;
import reactor.core.publisher.Mono;

/** The routes of one ledger: list, one, create, and each command of its state table. */
public final class LedgerRoutes<T, S extends Enum<S>> {

    private final Door<T, S> door;
    private final Lifecycle<T, S> lifecycle;
    private final String path;
    private final Optional<Class<?>> starting;
    private final Map<String, Class<?>> commands;

    public LedgerRoutes(Door<T, S> door) {
        this.door = door;
        this.lifecycle = door.store().lifecycle();
        this.starting = starting(lifecycle);
        this.commands = commands(lifecycle);
        this.path = "/api/" + lifecycle.context() + "/" + door.store().ledger().path();
    }

    /** The routes, each declared once here. */
    public RouterFunction<ServerResponse> routes() {
        return RouterFunctions.route()
                .GET(path, this::list)
                .GET(path + "/{id}", this::one)
                .POST(path, this::create)
                .POST(path + "/{id}/{command}", this::command)
                .build();
    }

    /** The command that starts a thing over HTTP, if any does. */
    public static Optional<Class<?>> starting(Lifecycle<?, ?> lifecycle) {
        return served(lifecycle, RowView::starts).findFirst().map(RowView::commandType);
    }

    /** The commands given to a thing by its id over HTTP, by name. */
    public static Map<String, Class<?>> commands(Lifecycle<?, ?> lifecycle) {
        Map<String, Class<?>> commands = new java.util.TreeMap<>();
        served(lifecycle, row -> !row.starts()).forEach(row -> commands.put(row.command(), row.commandType()));
        return commands;
    }

    private static java.util.stream.Stream<RowView> served(Lifecycle<?, ?> lifecycle, Predicate<RowView> wanted) {
        return lifecycle.table().stream().filter(wanted).filter(row -> !row.roles()
                .equals(java.util.Set.of(Actor.SYSTEM)));
    }

    private Mono<ServerResponse> list(ServerRequest request) {
        return Actors.of(request).flatMap(actor -> {
            var query = ListQuery.of(door.store().ledger(), new Params(request), actor);
            return door.store()
                    .find(query.filter(), query.sort(), query.limit() + 1)
                    .collectList()
                    .flatMap(found -> Pages.answer(
                            request,
                            found,
                            query.limit(),
                            each -> ThingJson.of(lifecycle, each, actor),
                            each -> query.after(each).encoded()));
        });
    }

    private Mono<ServerResponse> one(ServerRequest request) {
        return Actors.of(request)
                .flatMap(actor -> door.store()
                        .byId(request.pathVariable("id"))
                        .filter(thing -> actor.district().covers(thing.district()))
                        .flatMap(thing -> answer(HttpStatus.OK, thing, body(thing, actor, request))))
                .switchIfEmpty(Mono.error(() -> Problem.of(Kind.NOT_FOUND)));
    }

    private Mono<ServerResponse> create(ServerRequest request) {
        if (starting.isEmpty()) {
            return Mono.error(Problem.of(Kind.METHOD_NOT_ALLOWED));
        }
        return give(request, starting.get(), command -> target(command));
    }

    private Mono<ServerResponse> command(ServerRequest request) {
        var type = commands.get(request.pathVariable("command"));
        if (type == null) {
            return Mono.error(Problem.of(Kind.NOT_FOUND));
        }
        return give(request, type, command -> new Target.ById(request.pathVariable("id")));
    }

    /** Where a command without an id goes: to the thing that holds its key, or to a new one. */
    private Target target(Object command) {
        return Targets.of(lifecycle, command);
    }

    private Mono<ServerResponse> give(
            ServerRequest request, Class<?> type, java.util.function.Function<Object, Target> target) {
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
            var status = done.started() ? HttpStatus.CREATED : HttpStatus.OK;
            return answer(status, done.thing(), body(done.thing(), actor, request));
        } else if (outcome instanceof Outcome.Before<T, S> before) {
            var kept = before.answer();
            var version = Json.read(kept.body().getBytes(java.nio.charset.StandardCharsets.UTF_8))
                    .path("version")
                    .asLong();
            return answer(HttpStatus.valueOf(kept.status()), before.thing().id(), version, kept.body(), true);
        } else if (outcome instanceof Outcome.Nothing<T, S> nothing) {
            return Bodies.ok(request, Map.of("outcome", "NOTHING_TO_DO", "findings", nothing.findings()));
        }
        return Bodies.ok(request, Map.of("outcome", "KNOWN"));
    }

    private Mono<ServerResponse> answer(HttpStatus status, Stored<T, S> thing, String body) {
        return answer(status, thing.id(), thing.version(), body, false);
    }

    private Mono<ServerResponse> answer(HttpStatus status, String id, long version, String body, boolean replayed) {
        var answer = ServerResponse.status(status).header(HttpHeaders.ETAG, "\"" + version + "\"");
        if (status == HttpStatus.CREATED) {
            answer.location(URI.create(path + "/" + id));
        }
        if (replayed) {
            answer.header("Idempotent-Replayed", "true");
        }
        return Bodies.json(answer, body.getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }

    private String body(Stored<T, S> thing, Actor actor, ServerRequest request) {
        return Json.text(ThingJson.of(lifecycle, thing, actor), Bodies.locale(request));
    }
}
