package org.zhengan.runtime.trail;

import java.security.PrivateKey;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.web.reactive.function.server.RouterFunction;
import org.springframework.web.reactive.function.server.RouterFunctions;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import org.zhengan.rules.Actor;
import org.zhengan.runtime.command.Door;
import org.zhengan.runtime.problem.Kind;
import org.zhengan.runtime.problem.Problem;
import org.zhengan.runtime.security.Actors;
import org.zhengan.runtime.security.Sight;
import org.zhengan.runtime.store.Stored;
import reactor.core.publisher.Mono;

/** The archive of one thing of a ledger; that it leaves is in the trail before its first byte does. */
public final class ArchiveRoutes<T, S extends Enum<S>> {

    private static final int PATIENCE = 10;
    private static final Duration PAUSE = Duration.ofMillis(200);
    private static final MediaType ZIP = MediaType.valueOf("application/zip");

    private final Door<T, S> door;
    private final CaseArchive<T, S> archive;
    private final Trail trail;
    private final Optional<PrivateKey> key;
    private final Set<String> roles;

    public ArchiveRoutes(Door<T, S> door, CaseArchive<T, S> archive, Trail trail, ArchiveSettings settings) {
        this.door = door;
        this.archive = archive;
        this.trail = trail;
        this.key = settings.signing();
        this.roles = settings.roles();
    }

    /** The route. */
    public RouterFunction<ServerResponse> routes() {
        return RouterFunctions.route()
                .GET(archive.path() + "/{id}/archive", this::archive)
                .build();
    }

    private Mono<ServerResponse> archive(ServerRequest request) {
        return Actors.of(request).flatMap(actor -> {
            if (!actor.mayActAs(roles)) {
                return Mono.error(Problem.of(Kind.ROLE_DENIED));
            } else if (key.isEmpty()) {
                return Mono.error(Problem.of(Kind.UNAVAILABLE, "未配置归档签名密钥", "no key is set to sign archives with"));
            }
            return told(request.pathVariable("id"), actor).flatMap(thing -> noted(thing, actor)
                    .then(archive.of(thing, actor, key.get()))
                    .flatMap(bytes -> file(thing.id(), bytes)));
        });
    }

    /** The thing, once all it has to tell is in the trail. */
    private Mono<Stored<T, S>> told(String id, Actor actor) {
        return Sight.seen(door.store(), id, actor)
                .filter(thing -> thing.unsent() == 0)
                .repeatWhenEmpty(PATIENCE, turns -> turns.delayElements(PAUSE))
                .onErrorMap(IllegalStateException.class, waited -> Problem.of(Kind.UNAVAILABLE));
    }

    private Mono<Void> noted(Stored<T, S> thing, Actor actor) {
        return trail.note(
                org.zhengan.trail.Kind.EXPORT,
                door.store().lifecycle().context() + "." + door.store().ledger().path() + ".archive",
                thing.id(),
                thing.district().name(),
                actor,
                Map.of("version", thing.version()));
    }

    private static Mono<ServerResponse> file(String id, byte[] bytes) {
        return ServerResponse.ok()
                .contentType(ZIP)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + id + ".zip\"")
                .bodyValue(bytes);
    }
}
