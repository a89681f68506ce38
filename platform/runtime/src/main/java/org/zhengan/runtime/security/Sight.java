package org.zhengan.runtime.security;

import com.mongodb.client.model.Filters;
import java.util.ArrayList;
import java.util.List;
import org.bson.conversions.Bson;
import org.zhengan.rules.Actor;
import org.zhengan.rules.District;
import org.zhengan.rules.lifecycle.Access;
import org.zhengan.rules.lifecycle.Access.Reach;
import org.zhengan.rules.lifecycle.Lifecycle;
import org.zhengan.runtime.problem.Kind;
import org.zhengan.runtime.problem.Problem;
import org.zhengan.runtime.store.Stored;
import org.zhengan.runtime.store.ThingStore;
import reactor.core.publisher.Mono;

/** What an actor may see of a ledger: the one filter of every outlet, part of the query wherever there is one. */
public final class Sight {

    private Sight() {}

    /** Picks the documents of things that {@code actor} may see; a {@link Problem} for whom there are none. */
    public static Bson of(Lifecycle<?, ?> lifecycle, Actor actor) {
        return of(lifecycle, actor, "");
    }

    /** Picks what {@code actor} himself or somebody of whom he may see the things has asked for. */
    public static Bson ofAskedBy(Lifecycle<?, ?> lifecycle, Actor actor, String asker) {
        return Filters.or(Filters.eq(asker + "subject", actor.subject()), of(lifecycle, actor, asker));
    }

    /** Picks the events in the log that {@code actor} may hear of. */
    public static Bson ofEvents(Actor actor) {
        if (actor.roles().contains(Actor.ADMIN)) {
            return Filters.empty();
        }
        var openTo = Filters.in("audience", actor.roles());
        return actor.unit().isBlank()
                ? openTo
                : Filters.or(
                        openTo,
                        Filters.and(
                                Filters.eq("unit", actor.unit()),
                                Filters.in(
                                        "audience",
                                        actor.roles().stream()
                                                .map(role -> role + Access.CONFINED)
                                                .toList())));
    }

    private static Bson of(Lifecycle<?, ?> lifecycle, Actor actor, String owner) {
        List<Bson> filters = new ArrayList<>();
        if (reach(lifecycle, actor) == Reach.OWN_UNIT) {
            filters.add(Filters.eq(owner + "unit", actor.unit()));
        }
        if (actor.district() != District.CITY) {
            filters.add(Filters.eq(owner + "district", actor.district().name()));
        }
        return filters.isEmpty() ? Filters.empty() : Filters.and(filters);
    }

    /**
     * The thing {@code id} as far as {@code actor} may see it. Whoever may see none of its kind is told so, and who may not
     * see this one hears that it is not there; a {@link Problem} either way, and noted.
     */
    public static <T, S extends Enum<S>> Mono<Stored<T, S>> seen(ThingStore<T, S> store, String id, Actor actor) {
        return store.byId(id)
                .switchIfEmpty(Mono.error(
                        () -> Problem.of(isOpen(store.lifecycle(), actor) ? Kind.NOT_FOUND : Kind.ROLE_DENIED)))
                .doOnNext(thing -> require(store.lifecycle(), actor, thing));
    }

    /** Refuses as {@link #seen} does what is loaded already. */
    public static <T, S extends Enum<S>> void require(Lifecycle<T, S> lifecycle, Actor actor, Stored<T, S> thing) {
        boolean own = reach(lifecycle, actor) == Reach.ALL
                || lifecycle.access().unitOf(thing.standing().thing()).equals(actor.unit());
        if (!own || !actor.district().covers(thing.district())) {
            throw Problem.hidden();
        }
    }

    /** Whether {@code actor} may see anything of this kind. */
    public static boolean isOpen(Lifecycle<?, ?> lifecycle, Actor actor) {
        return lifecycle.access().of(actor) != Reach.NONE;
    }

    private static Reach reach(Lifecycle<?, ?> lifecycle, Actor actor) {
        var reach = lifecycle.access().of(actor);
        if (reach == Reach.NONE) {
            throw Problem.of(Kind.ROLE_DENIED);
        }
        return reach;
    }
}
