package org.zhengan.runtime.web;

import com.mongodb.client.model.Filters;
import java.util.Set;
import org.bson.Document;
import org.springframework.web.reactive.function.server.RouterFunction;
import org.springframework.web.reactive.function.server.RouterFunctions;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import org.zhengan.runtime.outbox.EventLog;
import org.zhengan.runtime.security.Actors;
import org.zhengan.runtime.security.Sight;
import org.zhengan.trail.Kind;
import reactor.core.publisher.Mono;

/** The change feed: every event the caller may see, in the order of the log, for who cannot read Kafka. */
public record ChangeRoutes(String context, EventLog log) {

    /** The route. */
    public RouterFunction<ServerResponse> routes() {
        return RouterFunctions.route()
                .GET("/api/" + context + "/changes", this::changes)
                .build();
    }

    private Mono<ServerResponse> changes(ServerRequest request) {
        return Actors.of(request).flatMap(actor -> {
            var params = new Params(request).knowing(Set.of("after", "limit", "district", "subject"));
            long after = params.position("after");
            int limit = params.limit();
            var district = params.district(actor);
            params.end();
            var filter = new Document("kind", Kind.EVENT.name());
            district.ifPresent(one -> filter.append("district", one.name()));
            params.text("subject").ifPresent(subject -> filter.append("subject", subject));
            return log.after(after, Filters.and(filter, Sight.ofEvents(actor)), limit)
                    .collectList()
                    // they are kept as they were published, so they are passed on as they are
                    .flatMap(found -> Pages.ofLog(found, after, entry -> entry.getString("json")));
        });
    }
}
