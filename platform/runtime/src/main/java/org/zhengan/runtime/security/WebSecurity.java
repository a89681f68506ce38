package org.zhengan.runtime.security;

import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.security.autoconfigure.actuate.web.reactive.ReactiveManagementWebSecurityAutoConfiguration;
import org.springframework.boot.security.autoconfigure.web.reactive.ReactiveWebSecurityAutoConfiguration;
import org.springframework.boot.security.oauth2.server.resource.autoconfigure.web.reactive.ReactiveOAuth2ResourceServerWebSecurityAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.web.server.ServerHttpSecurity;
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
public class WebSecurity {

    private static final String[] OPEN = {
        "/actuator/health/**",
        "/actuator/prometheus",
        "/api/*/openapi.json",
        "/api/*/asyncapi.json",
        "/api/*/schemas/**"
    };

    @Bean
    SecurityWebFilterChain secured(ServerHttpSecurity http, ProblemResponses problems) {
        return http.csrf(ServerHttpSecurity.CsrfSpec::disable)
                .httpBasic(ServerHttpSecurity.HttpBasicSpec::disable)
                .formLogin(ServerHttpSecurity.FormLoginSpec::disable)
                .logout(ServerHttpSecurity.LogoutSpec::disable)
                .requestCache(ServerHttpSecurity.RequestCacheSpec::disable)
                .securityContextRepository(NoOpServerSecurityContextRepository.getInstance())
                .authorizeExchange(routes ->
                        routes.pathMatchers(OPEN).permitAll().anyExchange().authenticated())
                .oauth2ResourceServer(server -> server.jwt(Customizer.withDefaults())
                        .authenticationEntryPoint(
                                (exchange, refused) -> problems.handle(exchange, Problem.of(Kind.UNAUTHENTICATED))))
                .exceptionHandling(handling -> handling.authenticationEntryPoint(
                                (exchange, refused) -> problems.handle(exchange, Problem.of(Kind.UNAUTHENTICATED)))
                        .accessDeniedHandler(
                                (exchange, refused) -> problems.handle(exchange, Problem.of(Kind.ROLE_DENIED))))
                .build();
    }
}
