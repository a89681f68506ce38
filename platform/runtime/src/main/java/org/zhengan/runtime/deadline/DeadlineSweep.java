package org.zhengan.runtime.deadline;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.bson.Document;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.zhengan.rules.Actor;
import org.zhengan.rules.lifecycle.Overdue;
import org.zhengan.runtime.command.Door;
import org.zhengan.runtime.command.Request;
import org.zhengan.runtime.command.Target;
import org.zhengan.runtime.web.Traces;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Marks clocks overdue: what is due and open is given the command {@link Overdue} through the one door, so that with any
 * number of instances it happens once.
 */
public record DeadlineSweep(List<Door<?, ?>> doors, Clock clock) {

    private static final Logger LOG = LoggerFactory.getLogger(DeadlineSweep.class);
    private static final int BATCH = 500;

    /** One pass over every ledger. Emits how many clocks were looked at. */
    public Mono<Long> run() {
        return Flux.fromIterable(doors).concatMap(door -> sweep(door)).count();
    }

    private <T, S extends Enum<S>> Flux<Object> sweep(Door<T, S> door) {
        var now = clock.instant();
        var system = Actor.system(door.store().lifecycle().context());
        return door.store().due(now.minusMillis(1), BATCH).concatMap(document -> Flux.fromIterable(
                        passed(document, now))
                .concatMap(clock -> give(door, document.getString("_id"), clock, system)));
    }

    private static List<String> passed(Document document, Instant now) {
        return document.getList("deadlines", Document.class, List.of()).stream()
                .filter(each -> "OPEN".equals(each.getString("status")))
                .filter(each -> each.getDate("dueAt") != null
                        && each.getDate("dueAt").toInstant().isBefore(now))
                .map(each -> each.getString("name"))
                .toList();
    }

    /** One thing that cannot be marked must not keep the others from it. */
    private static <T, S extends Enum<S>> Mono<Object> give(Door<T, S> door, String id, String name, Actor system) {
        return door.give(new Target.ById(id), new Overdue(name), Request.of(system, Traces.fresh()), thing -> "")
                .<Object>map(outcome -> outcome)
                .onErrorResume(failed -> {
                    LOG.warn("clock {} of {} is not marked yet: {}", name, id, failed.toString());
                    return Mono.just(Map.of());
                });
    }
}
