package org.zhengan.runtime.security;

import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.boot.security.autoconfigure.actuate.web.reactive.ReactiveManagementWebSecurityAutoConfiguration;
import org.springframework.boot.security.autoconfigure.web.reactive.ReactiveWebSecurityAutoConfiguration;
import org.springframework.boot.security.oauth2.server.resource.autoconfigure.web.reactive.ReactiveOAuth2ResourceServerWebSecurityAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.security.config.observation.SecurityObservationSettings;
import org.springframework.security.config.web.server.ServerHttpSecurity;
import org.springframework.security.oauth2.core.OAuth2TokenValidator;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtIssuerValidator;
import org.springframework.security.oauth2.jwt.ReactiveJwtDecoder;
import org.springframework.security.web.server.SecurityWebFilterChain;
import org.springframework.security.web.server.context.NoOpServerSecurityContextRepository;
import org.zhengan.rules.programme.Programme;
import org.zhengan.runtime.problem.Kind;
import org.zhengan.runtime.problem.Problem;
import org.zhengan.runtime.problem.ProblemResponses;

/** Every route of a service asks for a token, but its documents and its health. */
@AutoConfiguration(
        before = {
            ReactiveManagementWebSecurityAutoConfiguration.class,
            ReactiveWebSecurityAutoConfiguration.class,
            ReactiveOAuth2ResourceServerWebSecurityAutoConfiguration.class
        })
@ConditionalOnBean(Programme.class)
@EnableConfigurationProperties(WebSecurity.Issuer.class)
public class WebSecurity {

    private static final String[] OPEN = {
        "/actuator/health/**",
        "/actuator/prometheus",
        "/api/*/openapi.json",
        "/api/*/asyncapi.json",
        "/api/*/schemas/**"
    };

    /** Who signs the tokens we accept. */
    @ConfigurationProperties("zhengan.security")
    public record Issuer(@DefaultValue("zhengan") String issuer) {}

    @Bean
    SecurityWebFilterChain secured(ServerHttpSecurity http, ProblemResponses problems, ReactiveJwtDecoder tokens) {
        return http.csrf(ServerHttpSecurity.CsrfSpec::disable)
                .httpBasic(ServerHttpSecurity.HttpBasicSpec::disable)
                .formLogin(ServerHttpSecurity.FormLoginSpec::disable)
                .logout(ServerHttpSecurity.LogoutSpec::disable)
                .requestCache(ServerHttpSecurity.RequestCacheSpec::disable)
                .securityContextRepository(NoOpServerSecurityContextRepository.getInstance())
                .authorizeExchange(routes ->
                        routes.pathMatchers(OPEN).permitAll().anyExchange().authenticated())
                .oauth2ResourceServer(server -> server.jwt(jwt -> jwt.jwtDecoder(new RememberedTokens(tokens)))
                        .authenticationEntryPoint(
                                (exchange, refused) -> problems.handle(exchange, Problem.of(Kind.UNAUTHENTICATED))))
                .exceptionHandling(handling -> handling.authenticationEntryPoint(
                                (exchange, refused) -> problems.handle(exchange, Problem.of(Kind.UNAUTHENTICATED)))
                        .accessDeniedHandler(
                                (exchange, refused) -> problems.handle(exchange, Problem.of(Kind.ROLE_DENIED))))
                .build();
    }

    /** A request is observed once, by the web layer; observing every filter again costs as much as a small answer. */
    @Bean
    SecurityObservationSettings observedOnce() {
        return SecurityObservationSettings.noObservations();
    }

    /** Tokens of another issuer are strangers'. */
    @Bean
    OAuth2TokenValidator<Jwt> issuerIsOurs(Issuer issuer) {
        return new JwtIssuerValidator(issuer.issuer());
    }
}
