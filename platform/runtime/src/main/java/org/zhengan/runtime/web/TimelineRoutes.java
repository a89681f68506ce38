package org.zhengan.runtime.web;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.web.reactive.function.server.RouterFunction;
import org.springframework.web.reactive.function.server.RouterFunctions;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import org.zhengan.rules.Basis;
import org.zhengan.rules.Deadline;
import org.zhengan.rules.Text;
import org.zhengan.runtime.security.Actors;
import org.zhengan.runtime.security.Sight;
import org.zhengan.runtime.store.History;
import org.zhengan.runtime.store.Stored;
import org.zhengan.runtime.store.ThingStore;
import reactor.core.publisher.Mono;

/** What happened to a thing and to its clocks in the order of time, each with its clauses. */
public record TimelineRoutes<T, S extends Enum<S>>(ThingStore<T, S> store, Map<String, Basis> rules) {

    /** A decision about the thing. */
    record Decided(
            Instant at,
            String kind,
            long version,
            String by,
            String command,
            @Nullable String from,
            String to,
            List<Basis> basis) {}

    /** A step of one of its clocks; {@code dueAt} is when it is due from then on. */
    record Ticked(
            Instant at,
            String kind,
            String deadline,
            Deadline.Kind step,
            @Nullable Instant dueAt,
            Text note,
            List<Basis> basis) {}

    private record Entry(Instant at, Object shown) {}

    /** The route. */
    public RouterFunction<ServerResponse> routes() {
        var path = "/api/" + store.lifecycle().context() + "/" + store.ledger().path();
        return RouterFunctions.route()
                .GET(path + "/{id}/timeline", this::timeline)
                .build();
    }

    private Mono<ServerResponse> timeline(ServerRequest request) {
        new Params(request).knowing(Set.of());
        var id = request.pathVariable("id");
        return Actors.of(request)
                .flatMap(actor -> Sight.seen(store, id, actor))
                .flatMap(thing ->
                        store.history().of(id, 0, History.MOST).collectList().map(receipts -> entries(thing, receipts)))
                .flatMap(entries -> Bodies.ok(request, Map.of("items", entries)));
    }

    private List<Object> entries(Stored<T, S> thing, List<Document> receipts) {
        List<Entry> entries = new ArrayList<>();
        receipts.stream().map(this::decided).forEach(each -> entries.add(new Entry(each.at(), each)));
        thing.standing().deadlines().stream()
                .flatMap(clock -> clock.steps().stream().map(step -> ticked(clock, step)))
                .forEach(each -> entries.add(new Entry(each.at(), each)));
        entries.sort(Comparator.comparing(Entry::at));
        return entries.stream().map(Entry::shown).toList();
    }

    private Decided decided(Document receipt) {
        return new Decided(
                receipt.getDate("at").toInstant(),
                "DECISION",
                receipt.getLong("version"),
                receipt.getString("actor"),
                receipt.getString("command"),
                receipt.getString("from"),
                receipt.getString("to"),
                receipt.getList("rules", String.class).stream()
                        .map(rule -> Objects.requireNonNull(rules.get(rule), rule))
                        .toList());
    }

    private static Ticked ticked(Deadline clock, Deadline.Step step) {
        return new Ticked(
                step.at(), "DEADLINE", clock.name(), step.kind(), step.dueAt(), step.note(), List.of(step.basis()));
    }
}
