package org.zhengan.runtime.web;

import java.nio.charset.StandardCharsets;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.util.UriUtils;
import org.zhengan.rules.Actor;
import org.zhengan.runtime.personal.Witness;
import org.zhengan.runtime.problem.Kind;
import org.zhengan.runtime.problem.Problem;
import org.zhengan.runtime.shape.Shape;
import org.zhengan.runtime.store.Stored;
import org.zhengan.runtime.store.ThingStore;
import reactor.core.publisher.Mono;

/** Lets those who may, and say what for, see what is somebody's; not before it is noted. */
record Unmasking<T, S extends Enum<S>>(ThingStore<T, S> store, Witness witness) {

    /** What for; as UTF-8, or percent-encoded where a client writes ASCII only. */
    static final String REASON = "X-Access-Reason";

    private static final int SHORTEST = 10;
    private static final int LONGEST = 200;

    /** Whether {@code thing} is shown in full: not where nobody asks, never where he who asks may not. */
    Mono<Boolean> granted(ServerRequest request, Actor actor, Stored<T, S> thing) {
        var given = request.headers().firstHeader(REASON);
        var fields = Shape.of(store.lifecycle().type()).personal();
        if (given == null || fields.isEmpty()) {
            return Mono.just(false);
        } else if (!store.lifecycle().mayUnmask(actor, thing.standing().thing())) {
            return Mono.error(Problem.of(Kind.ROLE_DENIED));
        }
        var path = store.ledger().path();
        return witness.unmasked(actor, path, thing.id(), thing.district(), fields, reason(given))
                .thenReturn(true);
    }

    private static String reason(String given) {
        var reason = decoded(given).strip();
        int length = reason.codePointCount(0, reason.length());
        if (length < SHORTEST || length > LONGEST || reason.chars().anyMatch(Character::isISOControl)) {
            throw Bodies.invalid(
                    REASON,
                    "应为 %d 至 %d 字".formatted(SHORTEST, LONGEST),
                    "must have %d to %d characters".formatted(SHORTEST, LONGEST));
        }
        return reason;
    }

    private static String decoded(String given) {
        var utf8 = new String(given.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8);
        var text = utf8.indexOf('\uFFFD') >= 0
                        || !StandardCharsets.ISO_8859_1.newEncoder().canEncode(given)
                ? given
                : utf8;
        try {
            return UriUtils.decode(text, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException notEncoded) {
            return text;
        }
    }
}
