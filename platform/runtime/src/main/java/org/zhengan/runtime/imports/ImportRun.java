package org.zhengan.runtime.imports;

import com.mongodb.client.model.Updates;
import java.time.Clock;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import org.zhengan.runtime.command.Door;
import org.zhengan.runtime.command.Outcome;
import org.zhengan.runtime.command.Request;
import org.zhengan.runtime.command.Target;
import org.zhengan.runtime.imports.ImportJob.State;
import org.zhengan.runtime.problem.Faults;
import org.zhengan.runtime.web.Targets;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/**
 * One import being carried out. It may end anywhere and be begun again: settled chunks are passed over, and a row given
 * twice acts once, because the door knows its key.
 */
final class ImportRun<T, S extends Enum<S>> {

    private final Door<T, S> door;
    private final ImportJobs jobs;
    private final ImportJob job;
    private final int concurrency;
    private final Clock clock;
    private final RowReader reader;
    private final Rehearsal<T, S> rehearsal;
    private Tally tally = Tally.NONE;

    ImportRun(Door<T, S> door, Class<?> command, ImportJobs jobs, ImportJob job, int concurrency, Clock clock) {
        this.door = door;
        this.jobs = jobs;
        this.job = job;
        this.concurrency = concurrency;
        this.clock = clock;
        this.reader = new RowReader(Columns.of(command), job.columns());
        this.rehearsal = new Rehearsal<>(door, job, reader);
    }

    Mono<Void> run() {
        if (job.state() == State.COMMITTED) {
            return release();
        }
        var startedAt = job.startedAt() == null ? clock.instant() : job.startedAt();
        var begun = Updates.combine(
                Updates.set("state", State.RUNNING.name()), Updates.set("startedAt", Date.from(startedAt)));
        boolean checkFirst = job.dryRun() || (job.atomic() && !job.checked());
        return jobs.update(job.id(), begun).then(Mono.defer(() -> checkFirst ? check() : give()));
    }

    /** What went wrong with the import as a whole; nothing of an atomic one stays. */
    Mono<Void> fail() {
        var withdrawn = job.atomic() && !job.dryRun() ? door.store().withdraw(job.id()) : Mono.<Void>empty();
        return withdrawn.then(jobs.finish(job.id(), State.FAILED));
    }

    private Mono<Void> check() {
        return chunks().concatMap(chunk -> rehearsal.check(read(chunk)).flatMap(found -> noted(chunk.with(found))))
                .then(Mono.defer(() -> {
                    boolean refused = job.atomic() && tally.rejected() > 0;
                    if (!refused && !job.dryRun()) {
                        return jobs.update(job.id(), Updates.set("checked", true))
                                .then(give());
                    }
                    var shown = ImportJobs.tally(refused ? tally.undecided() : tally);
                    return chunks().concatMap(chunk -> jobs.save(job.id(), chunk.settledWith(chunk.results())))
                            .then(jobs.update(job.id(), shown))
                            .then(jobs.finish(job.id(), refused ? State.REFUSED : State.DONE));
                }));
    }

    private Mono<Void> give() {
        return Mono.defer(() -> {
            tally = job.atomic() ? new Tally(job.rows(), 0, 0, 0, List.of()) : Tally.NONE;
            return chunks().concatMap(chunk -> chunk.settled() ? counted(chunk) : give(chunk))
                    .takeUntil(soFar -> job.atomic() && soFar.rejected() > 0)
                    .then(Mono.defer(this::end));
        });
    }

    private Mono<Tally> give(Chunk chunk) {
        return jobs.update(job.id(), ImportJobs.tally(shown()))
                .thenMany(Flux.defer(() -> Flux.fromIterable(rehearsal.lanes(read(chunk)))))
                .flatMap(lane -> Flux.fromIterable(lane).concatMap(this::give), concurrency)
                .sort(Comparator.comparingInt(RowResult::row))
                .collectList()
                .flatMap(results -> noted(chunk.settledWith(results)));
    }

    private Mono<RowResult> give(ReadRow row) {
        var command = row.command();
        if (command == null) {
            return Mono.just(RowResult.rejected(row.number(), row.issues()));
        }
        var key = job.id() + "/" + row.number();
        var request = Request.byRow(job.actor(), key, job.atomic() ? job.id() : null, job.trace());
        return Mono.defer(() -> {
                    var target = job.atomic()
                            ? new Target.New()
                            : Targets.of(door.store().lifecycle(), command);
                    return door.give(target, command, request, thing -> "");
                })
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
        if (!job.atomic()) {
            return jobs.update(job.id(), ImportJobs.tally(tally)).then(jobs.finish(job.id(), State.DONE));
        } else if (tally.rejected() > 0) {
            return jobs.update(job.id(), ImportJobs.tally(shown())).then(fail());
        }
        var committed = Updates.combine(Updates.set("state", State.COMMITTED.name()), ImportJobs.tally(tally));
        return jobs.update(job.id(), committed).then(Mono.defer(this::release));
    }

    private Mono<Void> release() {
        return door.store()
                .release(job.id(), clock.instant())
                .then(Mono.defer(() -> jobs.finish(job.id(), State.DONE)));
    }

    private Flux<Chunk> chunks() {
        return Flux.range(0, job.chunks())
                .concatMap(number -> jobs.chunk(job.id(), number), 1)
                .publishOn(Schedulers.boundedElastic(), 1);
    }

    private List<ReadRow> read(Chunk chunk) {
        return chunk.rows().stream().map(reader::read).toList();
    }

    private Mono<Tally> noted(Chunk chunk) {
        return jobs.save(job.id(), chunk).then(counted(chunk)).flatMap(soFar -> jobs.update(
                        job.id(), ImportJobs.tally(shown()))
                .thenReturn(soFar));
    }

    private Mono<Tally> counted(Chunk chunk) {
        return Mono.fromSupplier(() -> {
            tally = tally.plus(chunk.results());
            return tally;
        });
    }

    /** Nothing of an atomic import counts as accepted before its commit. */
    private Tally shown() {
        return job.atomic() && !job.dryRun() ? tally.undecided() : tally;
    }
}
