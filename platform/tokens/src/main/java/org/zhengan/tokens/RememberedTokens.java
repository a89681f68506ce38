package org.zhengan.tokens;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Ticker;
import java.time.Clock;
import java.time.Duration;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.ReactiveJwtDecoder;
import reactor.core.publisher.Mono;

/**
 * Remembers for a minute that a token was found good: a client sends the same one with every request, and checking its
 * signature costs as much as a small answer. A token that has ended since is checked, and refused, as ever.
 */
final class RememberedTokens implements ReactiveJwtDecoder {

    private static final int MOST = 10_000;
    private static final Duration TIME = Duration.ofMinutes(1);

    private final ReactiveJwtDecoder checked;
    private final Clock clock;
    private final Cache<String, Jwt> known;

    RememberedTokens(ReactiveJwtDecoder checked, Clock clock) {
        this(checked, clock, Ticker.systemTicker());
    }

    /** {@code ticker} measures the minute: no step of {@code clock} makes it longer. */
    RememberedTokens(ReactiveJwtDecoder checked, Clock clock, Ticker ticker) {
        this.checked = checked;
        this.clock = clock;
        this.known = Caffeine.newBuilder()
                .maximumSize(MOST)
                .expireAfterWrite(TIME)
                .ticker(ticker)
                .build();
    }

    @Override
    public Mono<Jwt> decode(String token) {
        var jwt = known.getIfPresent(token);
        if (jwt != null && jwt.getExpiresAt() != null && clock.instant().isBefore(jwt.getExpiresAt())) {
            return Mono.just(jwt);
        }
        return checked.decode(token).doOnNext(good -> known.put(token, good));
    }
}
