package org.zhengan.runtime.imports;

import com.mongodb.client.model.Filters;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
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
import org.zhengan.runtime.web.Targets;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Decides the rows of one import with nothing stored: what each would do, against the store and the rows before it. */
final class Rehearsal<T, S extends Enum<S>> {

    /** Numbers that no thing will ever have, so that rows rehearsed do not meet in them. */
    private static final int NUMBERS = 900_000_000;

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

    /** Rows that may meet in a natural key stand in one lane, in their order; lanes may go side by side. */
    Collection<List<ReadRow>> lanes(List<ReadRow> rows) {
        Map<String, String> laneOf = new HashMap<>();
        Map<String, List<ReadRow>> lanes = new LinkedHashMap<>();
        for (var row : rows) {
            var keys = keys(row);
            var lane = keys.stream()
                    .map(laneOf::get)
                    .filter(Objects::nonNull)
                    .findFirst()
                    .orElse("" + row.number());
            keys.forEach(key -> laneOf.putIfAbsent(key, lane));
            lanes.computeIfAbsent(lane, name -> new ArrayList<>()).add(row);
        }
        return lanes.values();
    }

    private List<String> keys(ReadRow row) {
        var command = row.command();
        if (command == null) {
            return List.of();
        } else if (target(command) instanceof Target.ByKey byKey) {
            return List.of(byKey.key());
        }
        try {
            return decided(row, command, null).keys();
        } catch (RuntimeException toldWhenItIsGiven) {
            return List.of();
        }
    }

    /** What came of rows that come next, in their order. */
    Mono<List<RowResult>> check(List<ReadRow> rows) {
        return Flux.fromIterable(rows).concatMap(this::check).collectList().flatMap(this::unique);
    }

    private Mono<Decided> check(ReadRow row) {
        var command = row.command();
        if (command == null) {
            return Mono.just(new Decided(RowResult.rejected(row.number(), row.issues()), List.of()));
        }
        return standing(target(command)).map(found -> {
            try {
                return decided(row, command, found.orElse(null));
            } catch (RuntimeException failed) {
                return new Decided(reader.rejected(row.number(), Faults.of(failed)), List.of());
            }
        });
    }

    private Mono<Optional<Standing<T, S>>> standing(Target target) {
        if (!(target instanceof Target.ByKey byKey)) {
            return Mono.just(Optional.empty());
        }
        var earlier = standings.get(byKey.key());
        return earlier != null
                ? Mono.just(Optional.of(earlier))
                : door.store()
                        .byKey(byKey.key())
                        .map(found -> Optional.of(found.standing()))
                        .defaultIfEmpty(Optional.empty());
    }

    /** An atomic import only starts things: one that is there already could not be held back until the commit. */
    private Target target(Object command) {
        return job.atomic() ? new Target.New() : Targets.of(lifecycle, command);
    }

    private Decided decided(ReadRow row, Object command, @Nullable Standing<T, S> standing) {
        var prefix = lifecycle.numberPrefix();
        var number = standing != null || prefix.isEmpty()
                ? ""
                : prefix + "-" + City.dateOf(job.createdAt()).getYear() + "-" + (NUMBERS + row.number());
        var decision = door.rehearse(standing, command, job.actor(), number);
        if (decision instanceof Decision.Ignored<T, S>) {
            return new Decided(RowResult.unchanged(row.number()), List.of());
        } else if (!(decision instanceof Decision.Accepted<T, S> accepted)) {
            return new Decided(reader.rejected(row.number(), Door.refusal(decision)), List.of());
        } else if (!job.actor().district().covers(lifecycle.district().apply(accepted.thing()))) {
            return new Decided(reader.rejected(row.number(), Problem.of(Kind.DISTRICT_DENIED)), List.of());
        } else {
            if (target(command) instanceof Target.ByKey byKey) {
                var id = standing == null ? "" : standing.id();
                standings.put(byKey.key(), new Standing<>(id, accepted.to(), accepted.thing(), accepted.deadlines()));
            }
            List<String> keys = new ArrayList<>();
            lifecycle.keys().forEach(key -> Optional.ofNullable(key.of(accepted.thing(), accepted.to()))
                    .filter(held -> number.isEmpty() || !held.endsWith(number))
                    .ifPresent(keys::add));
            return new Decided(RowResult.accepted(row.number(), null), standing == null ? keys : List.of());
        }
    }

    private Mono<List<RowResult>> unique(List<Decided> rows) {
        var wanted =
                rows.stream().flatMap(row -> row.keys().stream()).distinct().toList();
        if (wanted.isEmpty()) {
            return Mono.just(rows.stream().map(Decided::result).toList());
        }
        return Flux.from(door.store()
                        .collection()
                        .find(Filters.in("keys", wanted))
                        .projection(new Document("keys", 1)))
                .concatMapIterable(document -> document.getList("keys", String.class, List.of()))
                .collect(HashSet<String>::new, Set::add)
                .map(stored -> rows.stream().map(row -> unique(row, stored)).toList());
    }

    private RowResult unique(Decided row, Set<String> stored) {
        for (var key : row.keys()) {
            var earlier = taken.get(key);
            if (stored.contains(key) || earlier != null) {
                var detail = earlier == null
                        ? Kind.DUPLICATE.title()
                        : new Text("与第 %s 行重复", "is the same as row %s").with(earlier);
                var field = "/" + key.substring(0, key.indexOf('|'));
                var issue = reader.columns().issue(field, "duplicate", detail, null, null);
                return RowResult.rejected(row.result().row(), List.of(issue));
            }
        }
        row.keys().forEach(key -> taken.put(key, row.result().row()));
        return row.result();
    }
}
