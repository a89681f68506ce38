package org.zhengan.tokens;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.security.oauth2.core.OAuth2TokenValidator;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.ReactiveJwtDecoder;
import reactor.core.publisher.Mono;

/** An application that has a decoder of tokens needs nothing but this module for the rest. */
class TokenChecksTest {

    private static final Instant NOW = Instant.parse("2026-03-02T09:00:00Z");

    private final List<String> checked = new ArrayList<>();
    private final ApplicationContextRunner application = new ApplicationContextRunner()
            .withConfiguration(AutoConfigurations.of(TokenChecks.class))
            .withBean(Clock.class, () -> Clock.fixed(NOW, ZoneOffset.UTC))
            .withBean(ReactiveJwtDecoder.class, () -> token -> {
                checked.add(token);
                return Mono.just(issuedBy("zhengan"));
            });

    @Test
    void itsDecoderRemembersWhatItFoundGood() {
        application.run(context -> {
            var decoder = context.getBean(ReactiveJwtDecoder.class);

            decoder.decode("good").block();
            decoder.decode("good").block();

            assertThat(checked).containsExactly("good");
        });
    }

    @Test
    void tokensOfAnotherIssuerAreStrangers() {
        application.run(context -> {
            assertThat(isStranger(context.getBean(OAuth2TokenValidator.class), "zhengan"))
                    .isFalse();
            assertThat(isStranger(context.getBean(OAuth2TokenValidator.class), "city"))
                    .isTrue();
        });
    }

    @Test
    void theIssuerIsASetting() {
        application.withPropertyValues("zhengan.security.issuer=city").run(context -> {
            assertThat(isStranger(context.getBean(OAuth2TokenValidator.class), "zhengan"))
                    .isTrue();
            assertThat(isStranger(context.getBean(OAuth2TokenValidator.class), "city"))
                    .isFalse();
        });
    }

    @SuppressWarnings("unchecked")
    private static boolean isStranger(OAuth2TokenValidator<?> validator, String issuer) {
        return ((OAuth2TokenValidator<Jwt>) validator)
                .validate(issuedBy(issuer))
                .hasErrors();
    }

    private static Jwt issuedBy(String issuer) {
        return Jwt.withTokenValue("token")
                .header("alg", "RS256")
                .issuer(issuer)
                .subject("somebody")
                .expiresAt(NOW.plusSeconds(3600))
                .build();
    }
}
