package org.zhengan.tokens;

import java.time.Clock;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.context.annotation.Bean;
import org.springframework.security.config.observation.SecurityObservationSettings;
import org.springframework.security.oauth2.core.OAuth2TokenValidator;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtIssuerValidator;
import org.springframework.security.oauth2.jwt.ReactiveJwtDecoder;

/** What is asked of a token beside its signature and its time, and how that is kept cheap. */
@AutoConfiguration
@EnableConfigurationProperties(TokenChecks.Issuer.class)
public class TokenChecks {

    /** Who signs the tokens we accept. */
    @ConfigurationProperties("zhengan.security")
    public record Issuer(@DefaultValue("zhengan") String issuer) {}

    /** Tokens of another issuer are strangers'. */
    @Bean
    OAuth2TokenValidator<Jwt> issuerIsOurs(Issuer issuer) {
        return new JwtIssuerValidator(issuer.issuer());
    }

    /** Whichever way the decoder was made, from one key or from a set of them. */
    @Bean
    static BeanPostProcessor rememberingTokens(ObjectProvider<Clock> clock) {
        return new BeanPostProcessor() {
            @Override
            public Object postProcessAfterInitialization(Object bean, String name) {
                return bean instanceof ReactiveJwtDecoder decoder
                        ? new RememberedTokens(decoder, clock.getObject())
                        : bean;
            }
        };
    }

    /** A request is observed once, by the web layer; observing every filter again costs as much as a small answer. */
    @Bean
    SecurityObservationSettings observedOnce() {
        return SecurityObservationSettings.noObservations();
    }
}
