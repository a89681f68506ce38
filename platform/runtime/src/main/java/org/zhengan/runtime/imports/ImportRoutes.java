package org.zhengan.runtime.imports;

import com.mongodb.client.model.Filters;
import java.net.URI;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.bson.conversions.Bson;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.web.reactive.function.server.RouterFunction;
import org.springframework.web.reactive.function.server.RouterFunctions;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import org.zhengan.rules.Actor;
import org.zhengan.rules.Ids;
import org.zhengan.runtime.command.Door;
import org.zhengan.runtime.problem.Kind;
import org.zhengan.runtime.problem.Problem;
import org.zhengan.runtime.security.Actors;
import org.zhengan.runtime.security.Sight;
import org.zhengan.runtime.trail.Trail;
import org.zhengan.runtime.web.Bodies;
import org.zhengan.runtime.web.Json;
import org.zhengan.runtime.web.Pages;
import org.zhengan.runtime.web.Params;
import org.zhengan.runtime.web.Traces;
import reactor.core.publisher.Mono;

/** The import routes of one ledger: send a file, follow the job, fetch what was wrong with it. */
public record ImportRoutes(Door<?, ?> door, ImportWorker worker, Trail trail) {

    /** The routes, of a ledger that takes sheets; they come before those of the ledger itself. */
    public RouterFunction<ServerResponse> routes() {
        var columns = Columns.of(Objects.requireNonNull(door.store().ledger().imported()));
        var path = path();
        return RouterFunctions.route()
                .POST(path, request -> receive(request, columns))
                .GET(path, this::list)
                .GET(path + "/template.{form:csv|xlsx}", request -> template(request, columns))
                .GET(path + "/{job}", this::one)
                .GET(path + "/{job}/rows", this::rows)
                .GET(path + "/{job}/errors.{form:csv|xlsx}", request -> errors(request, columns))
                .build();
    }

    private String ledger() {
        return door.store().ledger().path();
    }

    private String path() {
        return "/api/" + door.store().lifecycle().context() + "/" + ledger() + "/imports";
    }

    private Mono<ServerResponse> receive(ServerRequest request, Columns columns) {
        return permitted(request, columns).flatMap(actor -> {
            var params = new Params(request).knowing(Set.of("dryRun", "mode", "charset"));
            boolean dryRun = chosen(params, "true", "dryRun", "false");
            boolean atomic = chosen(params, "atomic", "mode", "perRow");
            boolean gbk = chosen(params, "GBK", "charset", "UTF-8");
            params.end();
            var charset = gbk ? Charset.forName("GB18030") : StandardCharsets.UTF_8;
            var id = Ids.next();
            var order = new ImportJob.Order(actor, dryRun, atomic, Traces.of(request.exchange()));
            var now = worker.clock().instant();
            var intake = worker.intake();
            return intake.inTurn(Upload.of(request, charset, intake.mostBytes())
                            .flatMap(upload -> intake.take(
                                    upload,
                                    columns,
                                    paths -> ImportJob.receiving(id, ledger(), order, paths, now),
                                    Optional.ofNullable(Bodies.once(request, actor.subject(), upload.bytes())))))
                    .flatMap(job -> accepted(request, job, !job.id().equals(id)));
        });
    }

    private Mono<ServerResponse> accepted(ServerRequest request, ImportJob job, boolean replayed) {
        var answer = ServerResponse.accepted().location(URI.create(path() + "/" + job.id()));
        if (replayed) {
            answer.header("Idempotent-Replayed", "true");
        }
        return Bodies.json(answer, Json.write(whole(job), Bodies.locale(request)));
    }

    private Mono<ServerResponse> list(ServerRequest request) {
        return Actors.of(request).flatMap(actor -> {
            var params = new Params(request).knowing(Set.of("limit", "cursor"));
            int limit = params.limit();
            params.end();
            return worker.jobs()
                    .list(ledger(), seenBy(actor), params.text("cursor"), limit + 1)
                    .collectList()
                    .flatMap(found -> Pages.answer(request, found, limit, job -> job.view(path()), ImportJob::id));
        });
    }

    private Mono<ServerResponse> one(ServerRequest request) {
        return seen(request).flatMap(job -> Bodies.ok(request, whole(job)));
    }

    private Map<String, Object> whole(ImportJob job) {
        var view = job.view(path());
        view.put("errors", job.tally().errors());
        return view;
    }

    private Mono<ServerResponse> rows(ServerRequest request) {
        return seen(request).flatMap(job -> {
            var params = new Params(request).knowing(Set.of("status", "limit", "cursor"));
            var status = params.choice("status", RowResult.Status.class);
            int limit = params.limit();
            long after = params.position("cursor");
            params.end();
            return worker.jobs()
                    .chunks(job.id(), Filters.gt("results.row", after))
                    .concatMapIterable(Chunk::results)
                    .map(result -> job.isWithheld() ? result.withheld() : result)
                    .filter(result -> result.row() > after && (status.isEmpty() || status.get() == result.status()))
                    .take(limit + 1L)
                    .collectList()
                    .flatMap(found -> Pages.answer(request, found, limit, row -> row, row -> "" + row.row()));
        });
    }

    /** Only who may give the command sees again what was sent: cells may name people. It leaves once that is noted. */
    private Mono<ServerResponse> errors(ServerRequest request, Columns columns) {
        return permitted(request, columns).flatMap(actor -> seen(request).flatMap(job -> {
            var bad = worker.jobs().chunks(job.id(), Filters.eq("results.status", RowResult.Status.REJECTED.name()));
            var sheet = new ErrorSheet(columns, job.columns());
            var written = bad.reduceWith(() -> sheet.begin(isXlsx(request)), sheet::add);
            return worker.intake()
                    .inTurn(written.flatMap(done -> noted(job, actor).then(file(request, "errors", done))));
        }));
    }

    private Mono<Void> noted(ImportJob job, Actor actor) {
        return trail.note(
                org.zhengan.trail.Kind.EXPORT,
                door.store().lifecycle().context() + "." + ledger() + ".import-errors",
                job.id(),
                actor.district().name(),
                actor,
                Map.of("rows", job.tally().rejected()));
    }

    private Mono<ServerResponse> template(ServerRequest request, Columns columns) {
        return Mono.fromCallable(() -> new SheetWriter(isXlsx(request)).row(columns.headings()))
                .flatMap(sheet -> file(request, "template", sheet));
    }

    private Mono<ServerResponse> file(ServerRequest request, String name, SheetWriter sheet) {
        var type = isXlsx(request) ? Upload.XLSX : new MediaType(Upload.CSV, StandardCharsets.UTF_8);
        var filename = "%s-%s.%s".formatted(ledger(), name, request.pathVariable("form"));
        return ServerResponse.ok()
                .contentType(type)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + filename + "\"")
                .bodyValue(sheet.end());
    }

    private static boolean isXlsx(ServerRequest request) {
        return request.pathVariable("form").equals("xlsx");
    }

    private Mono<ImportJob> seen(ServerRequest request) {
        return Actors.of(request)
                .flatMap(actor -> worker.jobs().byId(ledger(), request.pathVariable("job"), seenBy(actor)))
                .switchIfEmpty(Mono.error(() -> Problem.of(Kind.NOT_FOUND)));
    }

    private Bson seenBy(Actor actor) {
        return Sight.ofAskedBy(door.store().lifecycle(), actor, "order.actor.");
    }

    private Mono<Actor> permitted(ServerRequest request, Columns columns) {
        return Actors.of(request)
                .doOnNext(actor -> Actors.permit(actor, door.store().lifecycle(), columns.command()));
    }

    private static boolean chosen(Params params, String wanted, String name, String otherwise) {
        return params.oneOf(name, List.of(otherwise, wanted))
                .filter(wanted::equals)
                .isPresent();
    }
}
