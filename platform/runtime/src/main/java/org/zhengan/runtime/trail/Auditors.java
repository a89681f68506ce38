package org.zhengan.runtime.trail;

import java.util.Set;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.zhengan.rules.Actor;
import org.zhengan.rules.District;
import org.zhengan.runtime.problem.Kind;
import org.zhengan.runtime.problem.Problem;
import org.zhengan.runtime.security.Actors;
import org.zhengan.runtime.web.Params;
import reactor.core.publisher.Mono;

/** Who may look into the trail, and from where to where he wants to. */
final class Auditors {

    private Auditors() {}

    /** The caller, if he acts for the whole city in one of {@code roles}. */
    static Mono<Actor> of(ServerRequest request, Set<String> roles) {
        return Actors.of(request).map(actor -> {
            if (!actor.mayActAs(roles)) {
                throw Problem.of(Kind.ROLE_DENIED);
            } else if (actor.district() != District.CITY) {
                throw Problem.of(Kind.DISTRICT_DENIED);
            }
            return actor;
        });
    }

    /** A position of the trail; 0 where none is given. */
    static long position(Params params, String name) {
        var given = params.text(name).orElse("0");
        if (!given.matches("\\d{1,18}")) {
            params.fault(name, "invalid-value", "不是日志的位置", "is not a position of the trail");
            return 0;
        }
        return Long.parseLong(given);
    }
}
