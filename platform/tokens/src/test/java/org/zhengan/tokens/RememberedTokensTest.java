package org.zhengan.tokens;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.security.oauth2.jwt.BadJwtException;
import org.springframework.security.oauth2.jwt.Jwt;
import reactor.core.publisher.Mono;

/** A good token is checked once a minute, one that has ended every time. */
class RememberedTokensTest {

    private static final Instant NOW = Instant.parse("2026-03-02T09:00:00Z");

    private final List<String> checked = new ArrayList<>();
    private final AtomicLong nanos = new AtomicLong();

    @Test
    void aGoodTokenIsCheckedOnce() {
        var tokens = tokens(NOW.plusSeconds(3600));

        assertThat(tokens.decode("good").block())
                .isEqualTo(tokens.decode("good").block());
        tokens.decode("other").block();

        assertThat(checked).containsExactly("good", "other");
    }

    @ParameterizedTest(name = "after {0}: {1} checks")
    @CsvSource({"PT59.999S, 1", "PT1M, 2", "PT1M0.001S, 2"})
    void aGoodTokenIsRememberedForAMinute(Duration passed, int checks) {
        var tokens = tokens(NOW.plusSeconds(3600));

        tokens.decode("good").block();
        nanos.set(passed.toNanos());
        tokens.decode("good").block();

        assertThat(checked).hasSize(checks);
    }

    @ParameterizedTest(name = "ends {0} from now: {1} checks")
    @CsvSource({"PT0.001S, 1", "PT0S, 2", "PT-0.001S, 2"})
    void aTokenThatHasEndedIsCheckedAgain(Duration left, int checks) {
        var tokens = tokens(NOW.plus(left));

        tokens.decode("ending").block();
        tokens.decode("ending").block();

        assertThat(checked).hasSize(checks);
    }

    @Test
    void aBadTokenIsNeverRemembered() {
        var tokens = tokens(NOW);

        for (int i = 0; i < 2; i++) {
            assertThatThrownBy(() -> tokens.decode("bad").block()).isInstanceOf(BadJwtException.class);
        }

        assertThat(checked).containsExactly("bad", "bad");
    }

    private RememberedTokens tokens(Instant until) {
        return new RememberedTokens(
                token -> {
                    checked.add(token);
                    return token.equals("bad") ? Mono.error(new BadJwtException("no")) : Mono.just(jwt(token, until));
                },
                Clock.fixed(NOW, ZoneOffset.UTC),
                nanos::get);
    }

    private static Jwt jwt(String token, Instant until) {
        return Jwt.withTokenValue(token)
                .header("alg", "RS256")
                .subject("somebody")
                .issuedAt(NOW.minusSeconds(3600))
                .expiresAt(until)
                .build();
    }
}
