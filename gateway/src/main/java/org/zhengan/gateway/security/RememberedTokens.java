package org.zhengan.gateway.security;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.time.Instant;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.ReactiveJwtDecoder;
import reactor.core.publisher.Mono;

/**
 * Remembers for a minute that a token was found good: a client sends the same one with every request, and checking its
 * signature costs as much as a small answer. A token that has ended since is checked, and refused, as ever.
 */
final class RememberedTokens implements ReactiveJwtDecoder {

    private static final int MOST = 10_000;

    private final ReactiveJwtDecoder checked;
    private final Cache<String, Jwt> known = Caffeine.newBuilder()
            .maximumSize(MOST)
            .expireAfterWrite(Duration.ofMinutes(1))
            .build();

    RememberedTokens(ReactiveJwtDecoder checked) {
        this.checked = checked;
    }

    @Override
    public Mono<Jwt> decode(String token) {
        var jwt = known.getIfPresent(token);
        if (jwt != null && jwt.getExpiresAt() != null && Instant.now().isBefore(jwt.getExpiresAt())) {
            return Mono.just(jwt);
        }
        return checked.decode(token).doOnNext(good -> known.put(token, good));
    }
}
