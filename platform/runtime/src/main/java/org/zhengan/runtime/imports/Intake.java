package org.zhengan.runtime.imports;

import com.mongodb.MongoException;
import java.util.ArrayList;
import java.util.IntSummaryStatistics;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicInteger;
import org.zhengan.rules.Text;
import org.zhengan.runtime.command.Request;
import org.zhengan.runtime.problem.Kind;
import org.zhengan.runtime.problem.Problem;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/** Takes files in: when it has answered, every row is in the store and will be seen to. */
final class Intake {

    private static final int DUPLICATE_KEY = 11_000;
    private static final int LONGEST_CELL = 32_767;
    private static final int MOST_CELLS = 1_000;
    private static final int CHUNK_TEXT = 1_000_000;
    private static final int UNFOLDING = 16;

    private final ImportJobs jobs;
    private final ImportLimits limits;
    private final Runnable nudge;
    private final Semaphore places;

    Intake(ImportJobs jobs, ImportLimits limits, Runnable nudge) {
        this.jobs = jobs;
        this.limits = limits;
        this.nudge = nudge;
        this.places = new Semaphore(limits.uploads());
    }

    /** A job that will be done; {@code replayed} when it was answered before under the same key. */
    record Received(ImportJob job, boolean replayed) {}

    int mostBytes() {
        return (int) limits.maxBytes().toBytes();
    }

    /** Does {@code work}, which holds a file in memory, if there is room for one more. */
    <V> Mono<V> inTurn(Mono<V> work) {
        return Mono.defer(() -> places.tryAcquire()
                ? work.doFinally(end -> places.release())
                : Mono.error(Problem.of(Kind.TOO_MANY_REQUESTS)));
    }

    Mono<Received> take(Upload upload, Columns columns, ImportJob draft, Optional<Request.Once> once) {
        var stored = Mono.using(
                        () -> Sheet.open(upload, limits.maxBytes().toBytes() * UNFOLDING),
                        sheet -> store(sheet, columns, draft, once),
                        Sheet::close)
                .subscribeOn(Schedulers.boundedElastic())
                .doOnNext(job -> nudge.run())
                .map(job -> new Received(job, false))
                .onErrorResume(
                        failed -> failed instanceof MongoException mongo && mongo.getCode() == DUPLICATE_KEY,
                        failed -> kept(once));
        return kept(once).switchIfEmpty(stored);
    }

    private Mono<Received> kept(Optional<Request.Once> once) {
        return Mono.justOrEmpty(once).flatMap(key -> jobs.kept(key)
                .flatMap(kept -> kept.hash().equals(key.hash())
                        ? Mono.just(new Received(kept.job(), true))
                        : Mono.error(Problem.of(Kind.IDEMPOTENCY_CONFLICT))));
    }

    private Mono<ImportJob> store(Sheet sheet, Columns columns, ImportJob draft, Optional<Request.Once> once) {
        var headings = sheet.next();
        if (headings == null || headings.isBlank()) {
            return Mono.error(empty());
        }
        var job = draft.reading(columns.match(headings.cells()));
        return jobs.begin(job)
                .thenMany(chunks(sheet).subscribeOn(Schedulers.boundedElastic()))
                // what is being written when a fault is found is waited for, so that it can be dropped
                .concatMapDelayError(
                        chunk -> jobs.append(job.id(), chunk)
                                .thenReturn(chunk.rows().size()),
                        false,
                        1)
                .collect(IntSummaryStatistics::new, IntSummaryStatistics::accept)
                .filter(rows -> rows.getCount() > 0)
                .switchIfEmpty(Mono.error(Intake::empty))
                .flatMap(rows -> jobs.received(job.id(), rows.getSum(), rows.getCount(), once))
                .switchIfEmpty(Mono.error(() -> Problem.of(Kind.UNAVAILABLE)))
                .onErrorResume(failed -> jobs.drop(job.id()).onErrorComplete().then(Mono.error(failed)));
    }

    private Flux<Chunk> chunks(Sheet sheet) {
        var count = new AtomicInteger();
        return Flux.generate(() -> 0, (number, sink) -> {
            var rows = rows(sheet);
            if (count.addAndGet(rows.size()) > limits.maxRows()) {
                sink.error(Problem.of(
                        Kind.TOO_LARGE,
                        "最多 %d 行".formatted(limits.maxRows()),
                        "at most %d rows".formatted(limits.maxRows())));
            } else if (rows.isEmpty()) {
                sink.complete();
            } else {
                sink.next(new Chunk(number, rows, List.of(), false));
            }
            return number + 1;
        });
    }

    private List<SheetRow> rows(Sheet sheet) {
        List<SheetRow> rows = new ArrayList<>();
        int text = 0;
        while (rows.size() < limits.chunkRows() && text < CHUNK_TEXT) {
            var row = sheet.next();
            if (row == null) {
                break;
            } else if (row.cells().size() > MOST_CELLS
                    || row.cells().stream().anyMatch(cell -> cell.length() > LONGEST_CELL)) {
                var detail = new Text("第 %s 行单元格过多或过长", "row %s has too many or too long cells").with(row.number());
                throw Problem.of(Kind.MALFORMED_BODY, detail.zh(), detail.en());
            } else if (!row.isBlank()) {
                rows.add(row);
                text += row.size();
            }
        }
        return rows;
    }

    private static Problem empty() {
        return Problem.of(Kind.MALFORMED_BODY, "文件没有数据行", "the file has no rows");
    }
}
