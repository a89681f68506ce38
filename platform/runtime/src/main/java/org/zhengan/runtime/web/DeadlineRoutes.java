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
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.bson.conversions.Bson;
import org.springframework.web.reactive.function.server.RouterFunction;
import org.springframework.web.reactive.function.server.RouterFunctions;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import org.zhengan.rules.Deadline;
import org.zhengan.runtime.security.Actors;
import org.zhengan.runtime.store.Stored;
import org.zhengan.runtime.store.ThingStore;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * What is due, over every ledger of the service: things in the order of their earliest clock still to be met, each with
 * the clocks that were asked for. So a page is a range of one index in each ledger.
 */
public final class DeadlineRoutes {

    private static final Duration SOON = Duration.ofHours(24);

    private final List<ThingStore<?, ?>> stores;
    private final Clock clock;
    private final String path;

    /** Which clocks are asked for; a clock that is DUE_SOON falls due within a day. */
    enum Status {
        OPEN,
        DUE_SOON,
        OVERDUE
    }

    private record Case(Date due, String id, ThingStore<?, ?> store, Stored<?, ?> thing) {}

    public DeadlineRoutes(String context, List<ThingStore<?, ?>> stores, Clock clock) {
        this.stores = List.copyOf(stores);
        this.clock = clock;
        this.path = "/api/" + context + "/deadlines";
    }

    /** The route. */
    public RouterFunction<ServerResponse> routes() {
        return RouterFunctions.route().GET(path, this::deadlines).build();
    }

    private Mono<ServerResponse> deadlines(ServerRequest request) {
        return Actors.of(request).flatMap(actor -> {
            var params =
                    new Params(request).knowing(Set.of("status", "district", "dueBefore", "asOf", "limit", "cursor"));
            var status = params.choice("status", Status.class);
            var district = params.district(actor);
            var asOf = params.instant("asOf").orElse(clock.instant());
            var dueBefore = params.instant("dueBefore");
            int limit = params.limit();
            params.end();
            List<Bson> filters = new ArrayList<>(List.of(Filters.exists("nextDue")));
            district.ifPresent(one -> filters.add(Filters.eq("district", one.name())));
            var latest = latest(status, asOf, dueBefore);
            latest.ifPresent(instant -> filters.add(Filters.lte("nextDue", Date.from(instant))));
            params.text("cursor")
                    .map(Cursor::decoded)
                    .ifPresent(cursor -> filters.add(cursor.afterAscending("nextDue")));
            return Flux.fromIterable(stores)
                    .concatMap(store -> cases(store, Filters.and(filters), limit + 1))
                    .sort(Comparator.comparing(Case::due).thenComparing(Case::id))
                    .take(limit + 1L)
                    .collectList()
                    .flatMap(found -> Pages.flat(
                            request, found, limit, each -> items(each, status, asOf, latest), each -> new Cursor(
                                            each.due(), each.id())
                                    .encoded()));
        });
    }

    private static Optional<Instant> latest(Optional<Status> status, Instant asOf, Optional<Instant> dueBefore) {
        Optional<Instant> bound = status.flatMap(wanted -> switch (wanted) {
            case OPEN -> Optional.<Instant>empty();
            case DUE_SOON -> Optional.of(asOf.plus(SOON));
            case OVERDUE -> Optional.of(asOf.minusMillis(1));
        });
        boolean statusIsStricter =
                bound.isPresent() && (dueBefore.isEmpty() || bound.get().isBefore(dueBefore.get()));
        return statusIsStricter ? bound : dueBefore;
    }

    private static <T, S extends Enum<S>> Flux<Case> cases(ThingStore<T, S> store, Bson filter, int limit) {
        return store.find(filter, Sorts.ascending("nextDue", "_id"), limit)
                .map(thing -> new Case(earliest(thing), thing.id(), store, thing));
    }

    private static Date earliest(Stored<?, ?> thing) {
        return thing.standing().deadlines().stream()
                .filter(Deadline::isUnmet)
                .flatMap(each -> Optional.ofNullable(each.dueAt()).stream())
                .min(Comparator.naturalOrder())
                .map(Date::from)
                .orElseThrow();
    }

    private static Stream<Map<String, Object>> items(
            Case of, Optional<Status> status, Instant asOf, Optional<Instant> latest) {
        return of.thing().standing().deadlines().stream()
                .filter(clock -> clock.isUnmet() && clock.dueAt() != null)
                .filter(clock -> latest.isEmpty() || !due(clock).isAfter(latest.get()))
                .filter(clock -> status.isEmpty() || status.get() == status(due(clock), asOf))
                .map(clock -> item(of, clock, status(due(clock), asOf)));
    }

    private static Instant due(Deadline clock) {
        return Objects.requireNonNull(clock.dueAt());
    }

    private static Status status(Instant due, Instant asOf) {
        if (due.isBefore(asOf)) {
            return Status.OVERDUE;
        }
        return due.isAfter(asOf.plus(SOON)) ? Status.OPEN : Status.DUE_SOON;
    }

    private static Map<String, Object> item(Case of, Deadline deadline, Status status) {
        var lifecycle = of.store().lifecycle();
        Map<String, Object> item = new LinkedHashMap<>();
        item.put("thing", lifecycle.name());
        item.put("id", of.id());
        item.put(
                "href",
                "/api/" + lifecycle.context() + "/" + of.store().ledger().path() + "/" + of.id());
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
