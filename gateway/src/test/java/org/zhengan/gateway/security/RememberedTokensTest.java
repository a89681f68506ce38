package org.zhengan.gateway.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.security.oauth2.jwt.BadJwtException;
import org.springframework.security.oauth2.jwt.Jwt;
import reactor.core.publisher.Mono;

/** A good token is checked once a minute, one that has ended every time. */
class RememberedTokensTest {

    private static final Instant LONG_AGO = Instant.parse("2020-01-01T00:00:00Z");
    private static final Instant LATE = Instant.parse("2099-01-01T00:00:00Z");

    private final List<String> checked = new ArrayList<>();
    private final RememberedTokens tokens = new RememberedTokens(token -> {
        checked.add(token);
        return token.startsWith("bad")
                ? Mono.error(new BadJwtException("no"))
                : Mono.just(jwt(token, token.startsWith("ended") ? LONG_AGO.plusSeconds(1) : LATE));
    });

    @Test
    void aGoodTokenIsCheckedOnce() {
        assertThat(tokens.decode("good").block())
                .isEqualTo(tokens.decode("good").block());
        tokens.decode("other").block();

        assertThat(checked).containsExactly("good", "other");
    }

    @Test
    void aTokenThatHasEndedIsCheckedAgain() {
        tokens.decode("ended").block();
        tokens.decode("ended").block();

        assertThat(checked).containsExactly("ended", "ended");
    }

    @Test
    void aBadTokenIsNeverRemembered() {
        for (int i = 0; i < 2; i++) {
            assertThatThrownBy(() -> tokens.decode("bad").block()).isInstanceOf(BadJwtException.class);
        }
        assertThat(checked).containsExactly("bad", "bad");
    }

    private static Jwt jwt(String token, Instant until) {
        return Jwt.withTokenValue(token)
                .header("alg", "RS256")
                .subject("somebody")
                .issuedAt(LONG_AGO)
                .expiresAt(until)
                .build();
    }
}
