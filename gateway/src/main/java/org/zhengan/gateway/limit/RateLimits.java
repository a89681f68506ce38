package org.zhengan.gateway.limit;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.util.function.LongSupplier;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/** The buckets of all clients, in bounded number: who floods with ever new names makes others forgotten, nothing more. */
@Component
final class RateLimits {

    private final LimitSettings settings;
    private final MeterRegistry meters;
    private final LongSupplier clock;
    private final Cache<Client, TokenBucket> buckets;

    @Autowired
    RateLimits(LimitSettings settings, MeterRegistry meters) {
        this(settings, meters, System::nanoTime);
    }

    RateLimits(LimitSettings settings, MeterRegistry meters, LongSupplier clock) {
        this.settings = settings;
        this.meters = meters;
        this.clock = clock;
        this.buckets = Caffeine.newBuilder()
                .maximumSize(settings.clients())
                .executor(Runnable::run)
                .build();
    }

    /** Takes a token. Returns zero, or how long the client has to wait for one. */
    Duration take(String name, RouteClass kind) {
        if (!settings.enabled()) {
            return Duration.ZERO;
        }
        var now = clock.getAsLong();
        var missing = buckets.get(new Client(name, kind), unknown -> new TokenBucket(now))
                .take(settings.of(kind), now);
        if (missing > 0) {
            meters.counter("zhengan_requests_limited", "class", kind.name()).increment();
        }
        return Duration.ofNanos(missing);
    }

    long remembered() {
        buckets.cleanUp();
        return buckets.estimatedSize();
    }

    private record Client(String name, RouteClass kind) {}
}
