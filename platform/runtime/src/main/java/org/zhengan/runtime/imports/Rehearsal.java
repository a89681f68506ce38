package org.zhengan.runtime.imports;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Sorts;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.bson.Document;
import org.zhengan.rules.City;
import org.zhengan.rules.Text;
import org.zhengan.rules.lifecycle.Decision;
import org.zhengan.rules.lifecycle.Lifecycle;
import org.zhengan.rules.lifecycle.Standing;
import org.zhengan.runtime.command.Door;
import org.zhengan.runtime.command.Target;
import org.zhengan.runtime.problem.Faults;
import org.zhengan.runtime.problem.Kind;
import org.zhengan.runtime.problem.Problem;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Decides the rows of one import with nothing stored: what each would do, against the store and the rows before it. */
final class Rehearsal<T, S extends Enum<S>> {

    /** Numbers that no thing will ever have, so that rows rehearsed do not meet in them. */
    private static final int NUMBERS = 900_000_000;

    private static final int STORED = 0;

    private final Door<T, S> door;
    private final Lifecycle<T, S> lifecycle;
    private final ImportJob job;
    private final RowReader reader;
    private final Map<String, Integer> taken = new HashMap<>();
    private final Map<String, Standing<T, S>> standings = new HashMap<>();

    Rehearsal(Door<T, S> door, ImportJob job, RowReader reader) {
        this.door = door;
        this.lifecycle = door.store().lifecycle();
        this.job = job;
        this.reader = reader;
    }

    /** A row decided, and the natural keys it takes if it starts a thing. */
    private record Decided(RowResult result, List<String> keys) {}

    /** What comes of rows that come next, in their order. */
    Mono<List<RowResult>> check(List<ReadRow> rows) {
        return standing(rows)
                .thenMany(Flux.defer(() -> Flux.fromStream(rows.stream().map(this::decided))))
                .collectList()
                .flatMap(decided -> holders(decided.stream().flatMap(row -> row.keys().stream()))
                        .then(Mono.fromSupplier(
                                () -> decided.stream().map(this::unique).toList())));
    }

    /** Loads the things that rows are addressed to, but for those which rows before them have changed. */
    private Mono<Void> standing(List<ReadRow> rows) {
        List<String> keys = new ArrayList<>();
        for (var row : rows) {
            var command = row.command();
            if (command != null
                    && job.order().dryRun()
                    && job.order().target(lifecycle, command) instanceof Target.ByKey byKey) {
                keys.add(byKey.key());
            }
        }
        return keys.isEmpty()
                ? Mono.empty()
                : door.store()
                        .find(Filters.in("keys", keys), Sorts.ascending("_id"), keys.size())
                        .doOnNext(found ->
                                keys(found.standing()).forEach(key -> standings.putIfAbsent(key, found.standing())))
                        .then();
    }

    private Decided decided(ReadRow row) {
        var command = row.command();
        if (command == null) {
            return new Decided(RowResult.rejected(row.number(), row.issues()), List.of());
        }
        try {
            return decided(row.number(), command);
        } catch (RuntimeException failed) {
            return new Decided(reader.rejected(row.number(), Faults.of(failed)), List.of());
        }
    }

    private Decided decided(int row, Object command) {
        var address = job.order().target(lifecycle, command) instanceof Target.ByKey byKey ? byKey.key() : "";
        if (!address.isEmpty() && !job.order().dryRun()) {
            // it stands in the lane of its thing, and is decided there
            return new Decided(RowResult.accepted(row, null), List.of());
        }
        var standing = standings.get(address);
        var year = City.dateOf(job.createdAt()).getYear();
        var number = lifecycle.numberPrefix() + "-" + year + "-" + (NUMBERS + row);
        var decision = door.rehearse(standing, command, job.order().actor(), standing == null ? number : "");
        if (decision instanceof Decision.Ignored<T, S>) {
            return new Decided(RowResult.unchanged(row), List.of());
        } else if (!(decision instanceof Decision.Accepted<T, S> accepted)) {
            throw Door.refusal(decision);
        } else if (!job.order().actor().district().covers(lifecycle.district().apply(accepted.thing()))) {
            throw Problem.of(Kind.DISTRICT_DENIED);
        } else {
            var id = standing == null ? "" : standing.id();
            var after = new Standing<>(id, accepted.to(), accepted.thing(), accepted.deadlines());
            if (!address.isEmpty()) {
                standings.put(address, after);
            }
            var own = standing == null
                    ? keys(after).stream().filter(key -> !key.endsWith(number)).toList()
                    : List.<String>of();
            return new Decided(RowResult.accepted(row, null), own);
        }
    }

    private List<String> keys(Standing<T, S> standing) {
        List<String> keys = new ArrayList<>();
        for (var key : lifecycle.keys()) {
            var held = key.of(standing.thing(), standing.state());
            if (held != null) {
                keys.add(held);
            }
        }
        return keys;
    }

    private Mono<Void> holders(Stream<String> wanted) {
        var keys = wanted.distinct().toList();
        return keys.isEmpty()
                ? Mono.empty()
                : Flux.from(door.store()
                                .collection()
                                .find(Filters.in("keys", keys))
                                .projection(new Document("keys", 1)))
                        .concatMapIterable(document -> document.getList("keys", String.class, List.of()))
                        .doOnNext(key -> taken.putIfAbsent(key, STORED))
                        .then();
    }

    private RowResult unique(Decided row) {
        for (var key : row.keys()) {
            var earlier = taken.get(key);
            if (earlier != null) {
                var detail = earlier == STORED
                        ? Kind.DUPLICATE.title()
                        : new Text("与第 %s 行重复", "is the same as row %s").with(earlier);
                var field = "/" + key.substring(0, key.indexOf('|'));
                var issue = new Problem.Issue(field, "duplicate", detail, null);
                return RowResult.rejected(
                        row.result().row(), List.of(reader.columns().told(issue)));
            }
        }
        row.keys().forEach(key -> taken.put(key, row.result().row()));
        return row.result();
    }
}
