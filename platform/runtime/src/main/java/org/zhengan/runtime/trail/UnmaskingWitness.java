package org.zhengan.runtime.trail;

import java.util.List;
import java.util.Map;
import org.zhengan.rules.Actor;
import org.zhengan.rules.District;
import org.zhengan.runtime.personal.Witness;
import org.zhengan.trail.Kind;
import reactor.core.publisher.Mono;

/** Notes in the trail who is about to see what is somebody's, and what for. */
public record UnmaskingWitness(String context, Trail trail) implements Witness {

    @Override
    public Mono<Void> unmasked(
            Actor actor, String ledger, String id, District district, List<String> fields, String reason) {
        var type = context + "." + ledger + ".unmasked";
        return trail.note(Kind.UNMASKING, type, id, district.name(), actor, Map.of("fields", fields, "reason", reason));
    }
}
