package org.zhengan.runtime.personal;

import java.util.List;
import org.zhengan.rules.Actor;
import org.zhengan.rules.District;
import reactor.core.publisher.Mono;

/** Notes who has seen what is somebody's, before he sees it. */
public interface Witness {

    /**
     * Completes when it is noted that {@code actor} sees {@code fields} of the thing {@code id}; nothing is shown if it
     * fails.
     *
     * @param ledger   where the thing is found
     * @param district whose it is
     * @param reason  what the actor says he needs it for
     */
    Mono<Void> unmasked(Actor actor, String ledger, String id, District district, List<String> fields, String reason);
}
