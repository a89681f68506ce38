package org.zhengan.runtime.trail;

import com.mongodb.client.model.Filters;
import java.io.ByteArrayOutputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.bson.Document;
import org.springframework.http.MediaType;
import org.springframework.web.reactive.function.server.RouterFunction;
import org.springframework.web.reactive.function.server.RouterFunctions;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import org.zhengan.rules.Actor;
import org.zhengan.runtime.outbox.EntryDocuments;
import org.zhengan.runtime.outbox.EventLog;
import org.zhengan.runtime.security.Actors;
import org.zhengan.runtime.web.Bodies;
import org.zhengan.runtime.web.Pages;
import org.zhengan.runtime.web.Params;
import org.zhengan.trail.Entry;
import org.zhengan.trail.EntryLines;
import org.zhengan.trail.Kind;
import org.zhengan.trail.Verdict;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** The trail for auditors: its verification, its entries, the heads that are kept; for an administrator, a new head. */
public final class TrailRoutes {

    private static final Set<String> AUDITOR = Set.of(Actor.AUDITOR);
    private static final Set<String> ADMIN = Set.of(Actor.ADMIN);
    private static final int LINES_AT_ONCE = 64;

    private final String context;
    private final String path;
    private final EventLog log;
    private final Trail trail;
    private final Heads heads;
    private final Verification verification;

    public TrailRoutes(String context, EventLog log, Trail trail, Heads heads) {
        this.context = context;
        this.path = "/api/" + context + "/trail";
        this.log = log;
        this.trail = trail;
        this.heads = heads;
        this.verification = new Verification(log, heads);
    }

    /** The routes. */
    public RouterFunction<ServerResponse> routes() {
        return RouterFunctions.route()
                .GET(path, this::entries)
                .GET(path + "/verification", this::verified)
                .GET(path + "/heads", this::kept)
                .POST(path + "/heads", this::publish)
                .build();
    }

    private Mono<ServerResponse> verified(ServerRequest request) {
        return Actors.ofTheCity(request, AUDITOR).flatMap(actor -> {
            var params = new Params(request).knowing(Set.of("from", "to"));
            long from = params.position("from");
            long to = params.position("to");
            params.end();
            return verification.of(from, to).flatMap(verdict -> Bodies.ok(request, shown(verdict)));
        });
    }

    private static Map<String, Object> shown(Verdict verdict) {
        Map<String, Object> shown = new LinkedHashMap<>();
        shown.put("entries", verdict.entries());
        shown.put("head", verdict.head());
        shown.put("intact", verdict.intact());
        var fault = verdict.fault();
        if (fault != null) {
            shown.put("fault", fault);
        }
        return shown;
    }

    private Mono<ServerResponse> entries(ServerRequest request) {
        return Actors.ofTheCity(request, AUDITOR).flatMap(actor -> {
            var params = new Params(request).knowing(Set.of("after", "limit"));
            long after = params.position("after");
            int limit = params.limit();
            params.end();
            boolean whole = request.headers().accept().contains(MediaType.APPLICATION_NDJSON);
            return whole ? file(after, actor) : page(after, limit);
        });
    }

    private Mono<ServerResponse> page(long after, int limit) {
        return log.after(after, Filters.empty(), limit)
                .collectList()
                .flatMap(found -> Pages.ofLog(
                        found, after, entry -> new String(line(entry), java.nio.charset.StandardCharsets.UTF_8)));
    }

    /** All that follows, line by line as it is read; that it was taken away is an entry itself. */
    private Mono<ServerResponse> file(long after, Actor actor) {
        var lines = log.after(after, Filters.empty(), 0).buffer(LINES_AT_ONCE).map(TrailRoutes::lines);
        return trail.note(Kind.EXPORT, context + ".trail", "", actor.district().name(), actor, Map.of("after", after))
                .then(ServerResponse.ok()
                        .contentType(MediaType.APPLICATION_NDJSON)
                        .body(Flux.from(lines), byte[].class));
    }

    private static byte[] lines(List<Document> entries) {
        var bytes = new ByteArrayOutputStream();
        for (var entry : entries) {
            bytes.writeBytes(line(entry));
            bytes.write('\n');
        }
        return bytes.toByteArray();
    }

    /** What is no entry any more is shown as one that cannot be right. */
    private static byte[] line(Document document) {
        var entry = EntryDocuments.read(document)
                .orElseGet(() -> new Entry(
                        document.getLong("_id"),
                        org.zhengan.trail.Note.of(Kind.EVENT, "", "", "", "", "", "", document.toJson()),
                        "",
                        ""));
        return EntryLines.write(entry, null);
    }

    private Mono<ServerResponse> kept(ServerRequest request) {
        return Actors.ofTheCity(request, AUDITOR).flatMap(actor -> {
            var params = new Params(request).knowing(Set.of("of", "limit"));
            int limit = params.limit();
            params.end();
            return heads.of(params.text("of").orElse(context), limit)
                    .collectList()
                    .flatMap(found -> Bodies.ok(request, Map.of("items", found)));
        });
    }

    private Mono<ServerResponse> publish(ServerRequest request) {
        return Actors.ofTheCity(request, ADMIN)
                .flatMap(actor -> heads.publish())
                .map(head -> (Object) head)
                .defaultIfEmpty(Map.of("outcome", "NOTHING_TO_DO"))
                .flatMap(answer -> Bodies.ok(request, answer));
    }
}
