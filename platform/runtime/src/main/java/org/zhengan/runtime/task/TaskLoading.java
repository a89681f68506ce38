package org.zhengan.runtime.task;

import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.zhengan.rules.Actor;
import org.zhengan.rules.Settings;
import org.zhengan.rules.programme.Programme;
import org.zhengan.rules.programme.TaskLedger;
import org.zhengan.rules.task.Load;
import org.zhengan.runtime.command.Door;
import org.zhengan.runtime.command.Request;
import org.zhengan.runtime.problem.Kind;
import org.zhengan.runtime.problem.Problem;
import org.zhengan.runtime.web.Targets;
import org.zhengan.runtime.web.Traces;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Gives the task ledger its rows through the one door. With any number of instances and starts a row is there once, and
 * a row that stands there as it should is left alone.
 */
public record TaskLoading(TaskLedger tasks, Door<?, ?> door, Settings settings) {

    private static final int AT_ONCE = 8;
    private static final Set<Kind> AS_IT_SHOULD_BE = Set.of(Kind.ILLEGAL_TRANSITION, Kind.DUPLICATE);

    /** Loads what {@code programme} charges people with; nothing where it tracks no tasks. */
    public static Mono<Void> of(Programme programme, Function<TaskLedger, Door<?, ?>> doors, Settings settings) {
        return Optional.ofNullable(programme.tasks())
                .map(tasks -> new TaskLoading(tasks, doors.apply(tasks), settings).run())
                .orElse(Mono.empty());
    }

    private Mono<Void> run() {
        return Flux.fromIterable(tasks.loads(settings))
                .flatMap(row -> load(door, row), AT_ONCE)
                .then();
    }

    private static Mono<Void> load(Door<?, ?> door, Load row) {
        var lifecycle = door.store().lifecycle();
        var request = Request.of(Actor.system(lifecycle.context()), Traces.fresh());
        return door.give(Targets.of(lifecycle, row), row, request, thing -> "")
                .then()
                .onErrorResume(
                        Problem.class,
                        problem -> AS_IT_SHOULD_BE.contains(problem.kind()) ? Mono.empty() : Mono.error(problem));
    }
}
