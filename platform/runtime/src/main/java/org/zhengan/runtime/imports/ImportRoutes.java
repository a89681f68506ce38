package org.zhengan.runtime.imports;

import com.mongodb.client.model.Filters;
import java.net.URI;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.web.reactive.function.server.RouterFunction;
import org.springframework.web.reactive.function.server.RouterFunctions;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import org.zhengan.rules.Actor;
import org.zhengan.rules.Ids;
import org.zhengan.runtime.command.Door;
import org.zhengan.runtime.command.Request;
import org.zhengan.runtime.imports.ImportJob.State;
import org.zhengan.runtime.problem.Kind;
import org.zhengan.runtime.problem.Problem;
import org.zhengan.runtime.security.Actors;
import org.zhengan.runtime.web.Bodies;
import org.zhengan.runtime.web.Json;
import org.zhengan.runtime.web.Pages;
import org.zhengan.runtime.web.Params;
import org.zhengan.runtime.web.Traces;
import reactor.core.publisher.Mono;

/** The import routes of one ledger: send a file, follow the job, fetch what was wrong with it. */
public final class ImportRoutes {

    private static final RouterFunction<ServerResponse> NONE = request -> Mono.empty();

    private final Door<?, ?> door;
    private final ImportJobs jobs;
    private final ImportWorker worker;
    private final String ledger;
    private final String path;

    public ImportRoutes(Door<?, ?> door, ImportWorker worker) {
        this.door = door;
        this.jobs = worker.jobs();
        this.worker = worker;
        this.ledger = door.store().ledger().path();
        this.path = "/api/" + door.store().lifecycle().context() + "/" + ledger + "/imports";
    }

    /** The routes; none where the ledger takes no sheets. They come before those of the ledger itself. */
    public RouterFunction<ServerResponse> routes() {
        var command = door.store().ledger().imported();
        if (command == null) {
            return NONE;
        }
        var columns = Columns.of(command);
        return RouterFunctions.route()
                .POST(path, request -> receive(request, columns))
                .GET(path, this::list)
                .GET(path + "/template.{form:csv|xlsx}", request -> template(request, columns))
                .GET(path + "/{job}", request -> seen(request)
                        .flatMap(job -> Bodies.ok(request, JobView.of(job, path, true))))
                .GET(path + "/{job}/rows", this::rows)
                .GET(path + "/{job}/errors.{form:csv|xlsx}", request -> errors(request, columns))
                .build();
    }

    private Mono<ServerResponse> receive(ServerRequest request, Columns columns) {
        return Actors.of(request).flatMap(actor -> {
            permitted(actor);
            var params = new Params(request).knowing(Set.of("dryRun", "mode", "charset"));
            boolean dryRun = choice(params, "dryRun", "false", "true");
            boolean atomic = choice(params, "mode", "perRow", "atomic");
            var charset =
                    choice(params, "charset", "UTF-8", "GBK") ? Charset.forName("GB18030") : StandardCharsets.UTF_8;
            params.end();
            var now = worker.clock().instant();
            var draft = new ImportJob(
                    Ids.next(),
                    ledger,
                    State.RECEIVING,
                    dryRun,
                    atomic,
                    false,
                    List.of(),
                    actor,
                    actor.district(),
                    Traces.of(request.exchange()),
                    0,
                    0,
                    Tally.NONE,
                    now,
                    null,
                    null);
            var intake = worker.intake();
            return intake.inTurn(Upload.of(request, charset, intake.mostBytes())
                            .flatMap(upload -> intake.take(upload, columns, draft, once(request, draft, upload))))
                    .flatMap(received -> accepted(request, received));
        });
    }

    private Mono<ServerResponse> accepted(ServerRequest request, Intake.Received received) {
        var answer = ServerResponse.accepted()
                .location(URI.create(path + "/" + received.job().id()));
        if (received.replayed()) {
            answer.header("Idempotent-Replayed", "true");
        }
        return Bodies.json(answer, Json.write(JobView.of(received.job(), path, true), Bodies.locale(request)));
    }

    /** The same file sent for another purpose is another request. */
    private static Optional<Request.Once> once(ServerRequest request, ImportJob draft, Upload upload) {
        return Optional.ofNullable(Bodies.once(request, draft.actor().subject(), upload.bytes()))
                .map(once -> new Request.Once(once.key(), once.hash() + "|" + draft.dryRun() + "|" + draft.atomic()));
    }

    private Mono<ServerResponse> list(ServerRequest request) {
        return Actors.of(request).flatMap(actor -> {
            var params = new Params(request).knowing(Set.of("limit", "cursor"));
            int limit = params.limit();
            params.end();
            return jobs.list(ledger, actor, params.text("cursor"), limit + 1)
                    .collectList()
                    .flatMap(found -> {
                        var items = found.subList(0, Math.min(limit, found.size()));
                        Optional<String> next = found.size() > limit
                                ? Optional.of(items.get(limit - 1).id())
                                : Optional.empty();
                        return Pages.answer(
                                request,
                                items.stream()
                                        .map(job -> JobView.of(job, path, false))
                                        .toList(),
                                next);
                    });
        });
    }

    private Mono<ServerResponse> rows(ServerRequest request) {
        return seen(request).flatMap(job -> {
            var params = new Params(request).knowing(Set.of("status", "limit", "cursor"));
            var status = params.choice("status", RowResult.Status.class);
            int limit = params.limit();
            if (params.text("cursor")
                    .filter(cursor -> !cursor.matches("\\d{1,9}"))
                    .isPresent()) {
                params.fault("cursor", "invalid-value", "不是本接口给出的游标", "is not a cursor of this list");
            }
            params.end();
            int after = params.text("cursor").map(Integer::valueOf).orElse(0);
            return jobs.chunks(job.id(), Filters.gt("results.row", after))
                    .concatMapIterable(Chunk::results)
                    .map(result -> job.isWithheld() ? result.withheld() : result)
                    .filter(result -> result.row() > after && (status.isEmpty() || status.get() == result.status()))
                    .take(limit + 1L)
                    .collectList()
                    .flatMap(found -> {
                        var items = found.subList(0, Math.min(limit, found.size()));
                        Optional<String> next = found.size() > limit
                                ? Optional.of(
                                        Integer.toString(items.get(limit - 1).row()))
                                : Optional.empty();
                        return Pages.answer(request, items, next);
                    });
        });
    }

    /** Only who may give the command sees again what was sent: cells may name people. */
    private Mono<ServerResponse> errors(ServerRequest request, Columns columns) {
        return Actors.of(request).doOnNext(this::permitted).then(seen(request)).flatMap(job -> {
            var bad = jobs.chunks(job.id(), Filters.eq("results.status", RowResult.Status.REJECTED.name()));
            var sheet = new ErrorSheet(columns, job.columns());
            var written = bad.reduceWith(() -> sheet.begin(isXlsx(request)), sheet::add);
            return worker.intake().inTurn(written.flatMap(done -> file(request, "errors", done)));
        });
    }

    private Mono<ServerResponse> template(ServerRequest request, Columns columns) {
        return Mono.fromCallable(() -> new SheetWriter(isXlsx(request)).row(columns.headings()))
                .flatMap(sheet -> file(request, "template", sheet));
    }

    private Mono<ServerResponse> file(ServerRequest request, String name, SheetWriter sheet) {
        var type = isXlsx(request) ? Upload.XLSX : new MediaType(Upload.CSV, StandardCharsets.UTF_8);
        return ServerResponse.ok()
                .contentType(type)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "attachment; filename=\"%s-%s.%s\"".formatted(ledger, name, request.pathVariable("form")))
                .bodyValue(sheet.end());
    }

    private static boolean isXlsx(ServerRequest request) {
        return request.pathVariable("form").equals("xlsx");
    }

    private Mono<ImportJob> seen(ServerRequest request) {
        return Actors.of(request)
                .flatMap(actor -> jobs.byId(ledger, request.pathVariable("job")).filter(job -> job.isSeenBy(actor)))
                .switchIfEmpty(Mono.error(() -> Problem.of(Kind.NOT_FOUND)));
    }

    private void permitted(Actor actor) {
        boolean may = door.store().lifecycle().table().stream()
                .filter(row -> row.starts()
                        && row.commandType() == door.store().ledger().imported())
                .anyMatch(row -> actor.mayActAs(row.roles()));
        if (!may) {
            throw Problem.of(Kind.ROLE_DENIED);
        }
    }

    private static boolean choice(Params params, String name, String otherwise, String wanted) {
        var given = params.text(name).orElse(otherwise);
        if (!given.equals(wanted) && !given.equals(otherwise)) {
            params.fault(
                    name,
                    "unknown-value",
                    "应为 %s 或 %s".formatted(otherwise, wanted),
                    "must be %s or %s".formatted(otherwise, wanted));
        }
        return given.equals(wanted);
    }
}
