package org.zhengan.runtime.web;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Sorts;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.bson.conversions.Bson;
import org.springframework.web.reactive.function.server.RouterFunction;
import org.springframework.web.reactive.function.server.RouterFunctions;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import org.zhengan.rules.Deadline;
import org.zhengan.rules.programme.Ledger;
import org.zhengan.runtime.problem.Kind;
import org.zhengan.runtime.problem.Problem;
import org.zhengan.runtime.security.Actors;
import org.zhengan.runtime.security.Sight;
import org.zhengan.runtime.store.Stored;
import org.zhengan.runtime.store.ThingStore;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * What is due, over every ledger of the service: things in the order of their earliest clock still to be met, each with
 * the clocks that were asked for. So a page is a range of one index in each ledger.
 */
public record DeadlineRoutes(String context, List<ThingStore<?, ?>> stores, Clock clock) {

    private static final Duration SOON = Duration.ofHours(24);

    /** Which clocks are asked for; a clock that is DUE_SOON falls due within a day. */
    enum Status {
        OPEN,
        DUE_SOON,
        OVERDUE
    }

    /** What the caller asks for: clocks of that status, due by {@code latest} if there is such a bound. */
    private record Asked(Optional<Status> status, Instant asOf, Optional<Instant> latest) {

        static Asked of(Optional<Status> status, Instant asOf, Optional<Instant> dueBefore) {
            var bound = status.flatMap(wanted -> switch (wanted) {
                case OPEN -> Optional.<Instant>empty();
                case DUE_SOON -> Optional.of(asOf.plus(SOON));
                case OVERDUE -> Optional.of(asOf.minusMillis(1));
            });
            return new Asked(
                    status,
                    asOf,
                    Stream.concat(bound.stream(), dueBefore.stream()).min(Comparator.naturalOrder()));
        }

        Status status(Instant due) {
            if (due.isBefore(asOf)) {
                return Status.OVERDUE;
            }
            return due.isAfter(asOf.plus(SOON)) ? Status.OPEN : Status.DUE_SOON;
        }

        boolean includes(Instant due) {
            return (latest.isEmpty() || !due.isAfter(latest.get()))
                    && (status.isEmpty() || status.get() == status(due));
        }
    }

    /** A clock still to be met, and when it falls due. */
    private record Due(Instant at, Deadline clock) {

        static Stream<Due> of(Stored<?, ?> thing) {
            return thing.standing().deadlines().stream()
                    .filter(Deadline::isUnmet)
                    .flatMap(clock -> Optional.ofNullable(clock.dueAt()).map(at -> new Due(at, clock)).stream());
        }
    }

    private record Case(Instant due, Ledger<?, ?> ledger, Stored<?, ?> thing) {

        Cursor cursor() {
            return new Cursor(Date.from(due), thing.id());
        }
    }

    /** The route. */
    public RouterFunction<ServerResponse> routes() {
        return RouterFunctions.route()
                .GET("/api/" + context + "/deadlines", this::deadlines)
                .build();
    }

    private Mono<ServerResponse> deadlines(ServerRequest request) {
        return Actors.of(request).flatMap(actor -> {
            var params =
                    new Params(request).knowing(Set.of("status", "district", "dueBefore", "asOf", "limit", "cursor"));
            var status = params.choice("status", Status.class);
            var district = params.district(actor);
            var now = params.instant("asOf").orElse(clock.instant());
            var asked = Asked.of(status, now, params.instant("dueBefore"));
            int limit = params.limit();
            params.end();
            List<Bson> filters = new ArrayList<>(List.of(Filters.exists("nextDue")));
            district.ifPresent(one -> filters.add(Filters.eq("district", one.name())));
            asked.latest().ifPresent(latest -> filters.add(Filters.lte("nextDue", Date.from(latest))));
            params.text("cursor")
                    .map(Cursor::decoded)
                    .ifPresent(cursor -> filters.add(cursor.afterAscending("nextDue")));
            var visible = stores.stream()
                    .filter(store -> Sight.isOpen(store.lifecycle(), actor))
                    .toList();
            if (visible.isEmpty()) {
                throw Problem.of(Kind.ROLE_DENIED);
            }
            return Flux.fromIterable(visible)
                    .concatMap(store -> cases(
                            store, Filters.and(Filters.and(filters), Sight.of(store.lifecycle(), actor)), limit + 1))
                    .sort(Comparator.comparing(Case::due)
                            .thenComparing(of -> of.thing().id()))
                    .take(limit + 1L)
                    .collectList()
                    .flatMap(found -> Pages.flat(request, found, limit, of -> items(of, asked), of -> of.cursor()
                            .encoded()));
        });
    }

    private static <T, S extends Enum<S>> Flux<Case> cases(ThingStore<T, S> store, Bson filter, int limit) {
        return store.find(filter, Sorts.ascending("nextDue", "_id"), limit)
                .map(thing -> new Case(
                        Due.of(thing)
                                .map(Due::at)
                                .min(Comparator.naturalOrder())
                                .orElseThrow(),
                        store.ledger(),
                        thing));
    }

    private static Stream<Map<String, Object>> items(Case of, Asked asked) {
        return Due.of(of.thing())
                .filter(due -> asked.includes(due.at()))
                .map(due -> item(of, due.clock(), asked.status(due.at())));
    }

    private static Map<String, Object> item(Case of, Deadline deadline, Status status) {
        var lifecycle = of.ledger().lifecycle();
        var path = "/api/" + lifecycle.context() + "/" + of.ledger().path() + "/";
        Map<String, Object> item = new LinkedHashMap<>();
        item.put("thing", lifecycle.name());
        item.put("id", of.thing().id());
        item.put("href", path + of.thing().id());
        item.put("district", of.thing().district());
        item.put("state", of.thing().standing().state());
        item.put("deadline", deadline.name());
        item.put("status", status);
        item.put("startedAt", deadline.startedAt());
        item.put("dueAt", deadline.dueAt());
        item.put("steps", deadline.steps());
        item.put("basis", List.of(deadline.basis()));
        return item;
    }
}
