package org.zhengan.runtime.trail;

import java.util.Map;
import org.springframework.web.reactive.function.server.RouterFunctions;
import org.springframework.web.server.ServerWebExchange;
import org.zhengan.rules.Actor;
import org.zhengan.runtime.problem.Problem;
import org.zhengan.runtime.problem.Witness;
import org.zhengan.runtime.security.Actors;
import org.zhengan.runtime.web.Traces;

/** Brings every refusal for want of rights into the trail: who asked, for what, and which it was. */
public final class RightsWitness implements Witness {

    private static final int LONGEST_PATH = 200;

    private final Trail trail;

    public RightsWitness(Trail trail) {
        this.trail = trail;
    }

    @Override
    public void saw(ServerWebExchange exchange, Problem problem) {
        if (!problem.isOfRights()) {
            return;
        }
        var actor = Actors.known(exchange);
        var request = exchange.getRequest();
        var path = request.getPath().value();
        trail.refused(
                problem.kind().slug(),
                subject(exchange),
                actor.map(known -> known.district().name()).orElse(""),
                actor.map(Actor::subject).orElse(""),
                Map.of(
                        "method",
                        request.getMethod().name(),
                        "path",
                        path.substring(0, Math.min(LONGEST_PATH, path.length())),
                        "traceId",
                        Traces.id(Traces.of(exchange))));
    }

    private static String subject(ServerWebExchange exchange) {
        Object variables = exchange.getAttributes().get(RouterFunctions.URI_TEMPLATE_VARIABLES_ATTRIBUTE);
        return variables instanceof Map<?, ?> named && named.get("id") instanceof String id ? id : "";
    }
}
