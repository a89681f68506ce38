package org.zhengan.runtime.command;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.zhengan.runtime.problem.Kind;
import org.zhengan.runtime.problem.Problem;
import org.zhengan.runtime.security.Sight;
import org.zhengan.runtime.store.Stored;
import org.zhengan.runtime.store.ThingStore;
import reactor.core.publisher.Mono;

/** Recognises what was here before: a request under its idempotency key, an event, a row of an import. */
final class Earlier<T, S extends Enum<S>> {

    private final ThingStore<T, S> store;

    Earlier(ThingStore<T, S> store) {
        this.store = store;
    }

    /** What answers {@code request} without deciding anything; empty when it is new. */
    Mono<Outcome<T, S>> of(@Nullable Stored<T, S> before, Request request) {
        if (before == null) {
            // the thing it acted on may have ended since, and its key with it
            return request.seen() == null
                    ? older(request.once())
                    : store.hasSeen(request.seen()).filter(seen -> seen).map(seen -> new Outcome.Known<>());
        }
        Sight.require(store.lifecycle(), request.actor(), before);
        if ((request.seen() != null && before.seen().contains(request.seen()))
                || (request.row() != null && before.took(request.row()))) {
            return Mono.just(new Outcome.Known<>());
        }
        var once = request.once();
        var kept = once == null ? Optional.<Stored.KeptAnswer>empty() : before.answer(once.key());
        if (once != null && kept.isPresent()) {
            return replay(before, kept.get(), once);
        }
        boolean stale = request.ifMatch() != null && request.ifMatch() != before.version();
        return older(once).switchIfEmpty(stale ? Mono.error(() -> Problem.of(Kind.VERSION_CONFLICT)) : Mono.empty());
    }

    /** What was answered so long ago that the thing does not hold it any more; the hash tells that the path is the same. */
    private Mono<Outcome<T, S>> older(Request.@Nullable Once once) {
        return once == null
                ? Mono.empty()
                : store.older()
                        .under(once.key())
                        .flatMap(found -> found.answer().hash().equals(once.hash())
                                ? store.byId(found.thing()).map(thing -> new Outcome.Before<>(thing, found.answer()))
                                : Mono.error(Problem.of(Kind.IDEMPOTENCY_CONFLICT)));
    }

    /** A key was taken: by an earlier copy of this very request, or by another thing. */
    Mono<Outcome<T, S>> copyOf(Request request) {
        var once = request.once();
        Mono<Outcome<T, S>> earlier = Mono.empty();
        if (once != null) {
            earlier = store.byRequest(once.key()).flatMap(thing -> thing.answer(once.key())
                    .map(kept -> replay(thing, kept, once))
                    .orElseGet(() -> Mono.error(Problem.of(Kind.IDEMPOTENCY_CONFLICT))));
        } else if (request.row() != null) {
            earlier = store.byRow(request.row()).map(thing -> new Outcome.Known<T, S>());
        }
        return earlier.switchIfEmpty(Mono.error(() -> Problem.of(Kind.DUPLICATE)));
    }

    private Mono<Outcome<T, S>> replay(Stored<T, S> thing, Stored.KeptAnswer kept, Request.Once once) {
        return kept.hash().equals(once.hash())
                ? Mono.just(new Outcome.Before<>(thing, kept))
                : Mono.error(Problem.of(Kind.IDEMPOTENCY_CONFLICT));
    }

    /** The same request may have been here before. */
    static final class Copied extends RuntimeException {

        private static final long serialVersionUID = 1L;

        Copied() {
            super(null, null, false, false);
        }
    }
}
