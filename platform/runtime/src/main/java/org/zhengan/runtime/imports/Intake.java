package org.zhengan.runtime.imports;

import com.mongodb.MongoException;
import java.util.IntSummaryStatistics;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import org.zhengan.runtime.command.Request;
import org.zhengan.runtime.problem.Kind;
import org.zhengan.runtime.problem.Problem;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/** Takes files in: when it has answered, every row is in the store and will be seen to. */
final class Intake {

    private static final int DUPLICATE_KEY = 11_000;
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

    int mostBytes() {
        return (int) limits.maxBytes().toBytes();
    }

    /** Does {@code work}, which holds a file in memory, if there is room for one more. */
    <V> Mono<V> inTurn(Mono<V> work) {
        return Mono.defer(() -> places.tryAcquire()
                ? work.doFinally(end -> places.release())
                : Mono.error(Problem.of(Kind.TOO_MANY_REQUESTS)));
    }

    /** The job that {@code opened} makes of the file's columns, or the one answered before under the same key. */
    Mono<ImportJob> take(
            Upload upload, Columns columns, Function<List<String>, ImportJob> opened, Optional<Request.Once> once) {
        var stored = Mono.using(
                        () -> Sheet.open(upload, limits.maxBytes().toBytes() * UNFOLDING),
                        sheet -> store(sheet, headings -> opened.apply(columns.match(headings)), once),
                        Sheet::close)
                .subscribeOn(Schedulers.boundedElastic())
                .doOnNext(job -> nudge.run())
                .onErrorResume(
                        failed -> failed instanceof MongoException mongo && mongo.getCode() == DUPLICATE_KEY,
                        failed -> kept(once));
        return kept(once).switchIfEmpty(stored);
    }

    private Mono<ImportJob> kept(Optional<Request.Once> once) {
        return Mono.justOrEmpty(once).flatMap(jobs::kept);
    }

    private Mono<ImportJob> store(Sheet sheet, Function<List<String>, ImportJob> opened, Optional<Request.Once> once) {
        var headings = sheet.next();
        if (headings == null || headings.isBlank()) {
            return Mono.error(empty());
        }
        var job = opened.apply(headings.cells());
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

    /** A chunk is full when it has its number of rows, or before if they are long. */
    private Flux<Chunk> chunks(Sheet sheet) {
        var text = new AtomicInteger();
        int share = CHUNK_TEXT / limits.chunkRows();
        return Flux.<SheetRow>generate(
                        sink -> Optional.ofNullable(sheet.next()).ifPresentOrElse(sink::next, sink::complete))
                .filter(row -> !row.isBlank())
                .index((before, row) -> checked(before, row))
                .bufferUntil(row -> {
                    boolean full = text.addAndGet(Math.max(share, row.size())) >= share * limits.chunkRows();
                    text.updateAndGet(soFar -> full ? 0 : soFar);
                    return full;
                })
                .index((number, rows) -> new Chunk(number.intValue(), rows, List.of(), false));
    }

    private SheetRow checked(long before, SheetRow row) {
        if (before >= limits.maxRows()) {
            throw refusal(Kind.TOO_LARGE, "最多 %d 行", "at most %d rows", limits.maxRows());
        } else if (row.cells().size() > MOST_CELLS
                || row.cells().stream().anyMatch(cell -> cell.length() > Sheet.LONGEST_CELL)) {
            throw refusal(Kind.MALFORMED_BODY, "第 %d 行单元格过多或过长", "row %d has too many or too long cells", row.number());
        }
        return row;
    }

    private static Problem refusal(Kind kind, String zh, String en, int number) {
        return Problem.of(kind, zh.formatted(number), en.formatted(number));
    }

    private static Problem empty() {
        return Problem.of(Kind.MALFORMED_BODY, "文件没有数据行", "the file has no rows");
    }
}
