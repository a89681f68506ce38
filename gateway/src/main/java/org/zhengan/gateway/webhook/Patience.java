package org.zhengan.gateway.webhook;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.DoubleSupplier;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/** How long is waited after each failed attempt: longer and longer, and never all at the same moment. */
@Component
@WithStore
final class Patience {

    /** A wait is this share longer or shorter than it is set. */
    private static final double JITTER = 0.2;

    private final List<Duration> retries;
    private final DoubleSupplier random;

    @Autowired
    Patience(WebhookSettings settings) {
        this(settings.retries(), () -> ThreadLocalRandom.current().nextDouble());
    }

    Patience(List<Duration> retries, DoubleSupplier random) {
        this.retries = List.copyOf(retries);
        this.random = random;
    }

    /** The wait after so many attempts, or nothing when it was the last one. */
    Optional<Duration> after(int attempts) {
        if (attempts > retries.size()) {
            return Optional.empty();
        }
        var wait = retries.get(Math.max(0, attempts - 1));
        var factor = 1 - JITTER + 2 * JITTER * random.getAsDouble();
        return Optional.of(Duration.ofMillis(Math.round(wait.toMillis() * factor)));
    }
}
