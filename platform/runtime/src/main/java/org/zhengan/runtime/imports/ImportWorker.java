package org.zhengan.runtime.imports;

import com.mongodb.client.model.Filters;
import com.mongodb.reactivestreams.client.MongoDatabase;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.zhengan.runtime.command.Door;
import org.zhengan.runtime.imports.ImportJob.State;
import org.zhengan.runtime.personal.Rotation;
import org.zhengan.runtime.personal.Vault;
import org.zhengan.runtime.problem.Faults;
import reactor.core.Disposable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.publisher.Sinks;
import reactor.util.retry.Retry;

/**
 * Carries out imports, one at a time in this instance, and goes on with those that another instance, or an earlier life
 * of this one, left undone. While the store is away it waits.
 */
public final class ImportWorker {

    private static final Logger LOG = LoggerFactory.getLogger(ImportWorker.class);
    private static final Duration SWEEP = Duration.ofSeconds(2);

    /** While the store is away. */
    static final Retry PATIENCE = Retry.backoff(Long.MAX_VALUE, Duration.ofMillis(200))
            .maxBackoff(Duration.ofSeconds(5))
            .filter(Faults::isAway);

    private final List<Door<?, ?>> doors;
    private final ImportLimits limits;
    private final Clock clock;
    private final ImportJobs jobs;
    private final Intake intake;
    private final Sinks.Many<Long> nudges = Sinks.many().multicast().directBestEffort();
    private Disposable running = () -> {};

    public ImportWorker(
            MongoDatabase database,
            List<Door<?, ?>> doors,
            Clock clock,
            String instance,
            ImportLimits limits,
            Vault vault) {
        this.doors = List.copyOf(doors);
        this.limits = limits;
        this.clock = clock;
        this.jobs = new ImportJobs(database, clock, instance, new RowVault(vault), limits.keep());
        this.intake = new Intake(jobs, limits, this::nudge);
    }

    /** Creates what its queries rely on; nothing happens where it exists. */
    public Mono<Void> createIndexes() {
        return jobs.createIndexes();
    }

    /** What of the imports is sealed. */
    public List<Rotation.Kept> sealed() {
        return jobs.sent().sealed();
    }

    /** Forgets rows as they were sent, once they have been kept long enough. */
    public Mono<Void> forget() {
        return Mono.defer(() -> jobs.sent().forget(clock.instant()));
    }

    /** Starts working on what waits and on what comes. */
    public void start() {
        running = jobs.release()
                .onErrorComplete()
                .thenMany(Flux.merge(Flux.interval(Duration.ZERO, SWEEP), nudges.asFlux()))
                .onBackpressureLatest()
                .concatMap(tick -> drain(), 1)
                .subscribe();
    }

    /** Stops at once; whoever comes next goes on from there. */
    public void stop() {
        running.dispose();
        jobs.release().timeout(SWEEP).onErrorComplete().subscribe();
    }

    ImportJobs jobs() {
        return jobs;
    }

    Intake intake() {
        return intake;
    }

    Clock clock() {
        return clock;
    }

    private void nudge() {
        synchronized (nudges) {
            nudges.tryEmitNext(0L);
        }
    }

    private Mono<Void> drain() {
        return jobs.claim()
                .expand(job -> work(job).then(Mono.defer(jobs::claim)))
                .then()
                .onErrorResume(failed -> {
                    LOG.warn("imports wait: {}", failed.toString());
                    return Mono.empty();
                });
    }

    private Mono<Void> work(ImportJob claimed) {
        if (claimed.state() == State.RECEIVING) {
            return jobs.drop(claimed.id());
        }
        return Mono.defer(() -> jobs.byId(claimed.ledger(), claimed.id(), Filters.empty()))
                .flatMap(this::run)
                .retryWhen(PATIENCE)
                .onErrorResume(ImportJobs.LostLease.class, lost -> Mono.empty());
    }

    private Mono<Void> run(ImportJob job) {
        for (var door : doors) {
            var ledger = door.store().ledger();
            if (ledger.path().equals(job.ledger()) && ledger.imported() != null) {
                var columns = Columns.of(ledger.imported());
                return guarded(job, new ImportRun<>(door, columns, jobs, job, limits.concurrency(), clock));
            }
        }
        return jobs.finish(job.id(), State.FAILED);
    }

    private static Mono<Void> guarded(ImportJob job, ImportRun<?, ?> run) {
        return run.run()
                .onErrorResume(
                        failed -> !Faults.isAway(failed) && !(failed instanceof ImportJobs.LostLease), failed -> {
                            LOG.error("import {} failed", job.id(), failed);
                            return run.fail();
                        });
    }
}
