package org.zhengan.gateway.webhook;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.zhengan.gateway.problem.Kind;
import org.zhengan.gateway.problem.Problem;

/** The key by which a caller's repeated request is recognised, as a digest of caller and key. */
record OnceKey(String digest) {

    /** How long it is recognised. */
    static final Duration KEPT = Duration.ofDays(7);

    private static final int LONGEST = 200;

    /** The one that {@code given} is for {@code subject}; null where none is given. */
    static @Nullable OnceKey of(String subject, @Nullable String given) {
        if (given == null) {
            return null;
        }
        if (given.isBlank() || given.length() > LONGEST) {
            throw Problem.of(
                    Kind.VALIDATION_FAILED,
                    "Idempotency-Key 应为 1 至 200 字",
                    "An Idempotency-Key has 1 to 200 characters");
        }
        return new OnceKey(Digests.of(subject, given));
    }
}
