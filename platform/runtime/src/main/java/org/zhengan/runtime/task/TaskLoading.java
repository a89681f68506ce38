package org.zhengan.runtime.task;

import java.util.function.Function;
import org.zhengan.rules.Actor;
import org.zhengan.rules.Settings;
import org.zhengan.rules.lifecycle.Lifecycle;
import org.zhengan.rules.programme.Programme;
import org.zhengan.rules.task.Load;
import org.zhengan.runtime.command.Door;
import org.zhengan.runtime.command.Request;
import org.zhengan.runtime.web.Targets;
import org.zhengan.runtime.web.Traces;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Gives the task ledger of a programme its rows through the one door. With any number of instances and starts a row is
 * there once, and a row that stands there as it should is left alone.
 */
public record TaskLoading(Programme programme, Function<Lifecycle<?, ?>, Door<?, ?>> doors, Settings settings) {

    private static final int AT_ONCE = 8;

    /** Loads the rows; nothing to do where no tasks are tracked. */
    public Mono<Void> run() {
        var tasks = programme.tasks();
        if (tasks == null) {
            return Mono.empty();
        }
        var door = doors.apply(tasks.ledger().lifecycle());
        return Flux.fromIterable(tasks.loads(settings))
                .flatMap(row -> load(door, row), AT_ONCE)
                .then();
    }

    private Mono<?> load(Door<?, ?> door, Load row) {
        var request = Request.of(Actor.system(programme.context()), Traces.fresh());
        return door.give(Targets.of(door.store().lifecycle(), row), row, request, thing -> "");
    }
}
