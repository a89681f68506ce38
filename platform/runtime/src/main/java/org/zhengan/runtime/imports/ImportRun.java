package org.zhengan.runtime.imports;

import com.mongodb.client.model.Updates;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.zhengan.runtime.command.Door;
import org.zhengan.runtime.command.Outcome;
import org.zhengan.runtime.command.Request;
import org.zhengan.runtime.command.Target;
import org.zhengan.runtime.imports.ImportJob.State;
import org.zhengan.runtime.problem.Faults;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/**
 * One import being carried out. Rows are checked before they are given: all of them in an atomic import, chunk by chunk
 * otherwise. It may end anywhere and be begun again: settled chunks are passed over, a chunk that was checked is not
 * checked against its own effects, and a row given twice acts once, because the door knows its key.
 */
final class ImportRun<T, S extends Enum<S>> {

    private final Door<T, S> door;
    private final ImportJobs jobs;
    private final ImportJob job;
    private final int concurrency;
    private final Clock clock;
    private final RowReader reader;
    private Tally tally = Tally.NONE;

    ImportRun(Door<T, S> door, Columns columns, ImportJobs jobs, ImportJob job, int concurrency, Clock clock) {
        this.door = door;
        this.jobs = jobs;
        this.job = job;
        this.concurrency = concurrency;
        this.clock = clock;
        this.reader = new RowReader(columns, job.columns());
    }

    Mono<Void> run() {
        if (job.state() == State.COMMITTED) {
            return release();
        }
        var begun = Updates.combine(
                Updates.set("state", State.RUNNING.name()), Updates.min("startedAt", Date.from(clock.instant())));
        boolean checkFirst = job.order().dryRun() || (job.order().atomic() && !job.checked());
        return jobs.update(job.id(), begun).then(checkFirst ? check() : give());
    }

    /** What went wrong with the import as a whole; nothing of an atomic one stays. */
    Mono<Void> fail() {
        return (job.order().atomic() ? door.store().held().withdraw(job.id()) : Mono.<Void>empty())
                .then(jobs.sent().forgetOpen(job.id()))
                .then(jobs.finish(job.id(), State.FAILED));
    }

    private Mono<Void> check() {
        var rehearsal = new Rehearsal<>(door, job, reader);
        return each(chunk -> checked(chunk, read(chunk), rehearsal)).then(Mono.defer(() -> {
            boolean refused = job.order().atomic() && tally.rejected() > 0;
            return refused || job.order().dryRun()
                    ? chunks().concatMap(chunk -> saved(chunk.settledWith(Map.of())))
                            .then(jobs.finish(job.id(), refused ? State.REFUSED : State.DONE))
                    : jobs.update(job.id(), Updates.set("checked", true)).then(give());
        }));
    }

    private Mono<Void> give() {
        return Mono.defer(() -> {
            tally = job.order().atomic() ? new Tally(job.rows(), 0, 0, 0, List.of()) : Tally.NONE;
            return each(this::given).then(Mono.defer(this::end));
        });
    }

    private Mono<Chunk> given(Chunk chunk) {
        var rows = read(chunk);
        var known =
                chunk.results().isEmpty() ? checked(chunk, rows, new Rehearsal<>(door, job, reader)) : Mono.just(chunk);
        return known.flatMap(checked -> Flux.fromIterable(lanes(rows, checked.results()))
                .flatMap(lane -> Flux.fromIterable(lane).concatMap(this::give), concurrency)
                .collectMap(RowResult::row)
                .flatMap(given -> saved(checked.settledWith(given))));
    }

    private List<ReadRow> read(Chunk chunk) {
        return chunk.rows().stream().map(reader::read).toList();
    }

    private Mono<Chunk> checked(Chunk chunk, List<ReadRow> rows, Rehearsal<T, S> rehearsal) {
        return rehearsal.check(rows).flatMap(found -> saved(chunk.with(found)));
    }

    /** The rows that may be given. Those for one thing stand in one lane, in their order; lanes may go side by side. */
    private Collection<List<ReadRow>> lanes(List<ReadRow> rows, List<RowResult> results) {
        Map<Object, List<ReadRow>> lanes = new LinkedHashMap<>();
        for (int i = 0; i < rows.size(); i++) {
            var row = rows.get(i);
            var command = row.command();
            if (command != null && results.get(i).status() == RowResult.Status.ACCEPTED) {
                var target = job.order().target(door.store().lifecycle(), command);
                lanes.computeIfAbsent(target instanceof Target.ByKey ? target : row.number(), lane -> new ArrayList<>())
                        .add(row);
            }
        }
        return lanes.values();
    }

    private Mono<RowResult> give(ReadRow row) {
        var order = job.order();
        var key = job.id() + "/" + row.number();
        var request = Request.byRow(order.actor(), key, order.atomic() ? job.id() : null, order.trace());
        return Mono.justOrEmpty(row.command())
                .flatMap(command ->
                        door.give(order.target(door.store().lifecycle(), command), command, request, thing -> ""))
                .flatMap(outcome -> result(row.number(), key, outcome))
                .retryWhen(ImportWorker.PATIENCE)
                .onErrorResume(failed -> Mono.just(reader.rejected(row.number(), Faults.of(failed))));
    }

    private Mono<RowResult> result(int row, String key, Outcome<T, S> outcome) {
        if (outcome instanceof Outcome.Done<T, S> done) {
            return Mono.just(RowResult.accepted(row, done.thing().id()));
        } else if (outcome instanceof Outcome.Known<T, S>) {
            return door.store().byRow(key).map(thing -> RowResult.accepted(row, thing.id()));
        }
        return Mono.just(RowResult.unchanged(row));
    }

    private Mono<Void> end() {
        if (!job.order().atomic()) {
            return jobs.finish(job.id(), State.DONE);
        } else if (tally.rejected() > 0) {
            return fail();
        }
        var committed = Updates.set("state", State.COMMITTED.name());
        return jobs.update(job.id(), Updates.combine(committed, ImportJobs.tally(tally)))
                .then(Mono.defer(this::release));
    }

    private Mono<Void> release() {
        return door.store()
                .held()
                .release(job.id(), clock.instant())
                .then(Mono.defer(() -> jobs.finish(job.id(), State.DONE)));
    }

    /** Takes one chunk after the other; what came of it is noted before the next. */
    private Mono<Void> each(Function<Chunk, Mono<Chunk>> step) {
        return chunks().concatMap(chunk -> chunk.settled() ? Mono.just(chunk) : step.apply(chunk))
                .concatMap(chunk -> {
                    tally = tally.plus(chunk.results());
                    // nothing of an atomic import counts as accepted before its commit
                    boolean open = job.order().atomic() && !job.order().dryRun();
                    return jobs.update(job.id(), ImportJobs.tally(open ? tally.undecided() : tally));
                })
                .then();
    }

    private Flux<Chunk> chunks() {
        return Flux.range(0, job.chunks())
                .concatMap(number -> jobs.chunk(job.id(), number), 1)
                .publishOn(Schedulers.boundedElastic(), 1);
    }

    private Mono<Chunk> saved(Chunk chunk) {
        return jobs.save(job.id(), chunk).thenReturn(chunk);
    }
}
