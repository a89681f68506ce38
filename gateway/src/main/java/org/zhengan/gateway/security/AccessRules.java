package org.zhengan.gateway.security;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.reactive.EnableWebFluxSecurity;
import org.springframework.security.config.web.server.ServerHttpSecurity;
import org.springframework.security.oauth2.jwt.ReactiveJwtDecoder;
import org.springframework.security.web.server.SecurityWebFilterChain;
import org.springframework.security.web.server.ServerAuthenticationEntryPoint;
import org.springframework.security.web.server.authorization.ServerAccessDeniedHandler;
import org.springframework.security.web.server.context.NoOpServerSecurityContextRepository;
import org.springframework.security.web.server.firewall.ServerExchangeRejectedHandler;
import org.springframework.util.Assert;
import org.zhengan.gateway.limit.RateFilter;
import org.zhengan.gateway.problem.Kind;
import org.zhengan.gateway.problem.Problem;
import org.zhengan.gateway.problem.ProblemWriter;

/** Which paths are open and that everything else needs a valid token. */
@Configuration(proxyBeanMethods = false)
@EnableWebFluxSecurity
class AccessRules {

    private static final String[] OPEN = {
        "/",
        "/actuator/health/**",
        "/actuator/prometheus",
        "/swagger-ui.html",
        "/swagger-ui/**",
        "/webjars/**",
        "/v3/api-docs/**",
        "/api/catalogue",
        "/api/*/openapi.json",
        "/api/*/asyncapi.json",
        "/api/*/schemas/**"
    };

    @Bean
    SecurityWebFilterChain accessRulesChain(
            ServerHttpSecurity http,
            ProblemWriter problems,
            RateFilter rates,
            ObjectProvider<ReactiveJwtDecoder> decoder) {
        Assert.state(
                decoder.getIfAvailable() != null,
                "the gateway needs the key of its tokens: set spring.security.oauth2.resourceserver.jwt."
                        + "public-key-location or .jwk-set-uri");
        var stranger = stranger(problems, rates);
        var denied = denied(problems);
        return http.csrf(ServerHttpSecurity.CsrfSpec::disable)
                .httpBasic(ServerHttpSecurity.HttpBasicSpec::disable)
                .formLogin(ServerHttpSecurity.FormLoginSpec::disable)
                .logout(ServerHttpSecurity.LogoutSpec::disable)
                // Headers are set in one place for every answer, also those given before anybody is asked for a token.
                .headers(ServerHttpSecurity.HeaderSpec::disable)
                .requestCache(ServerHttpSecurity.RequestCacheSpec::disable)
                .securityContextRepository(NoOpServerSecurityContextRepository.getInstance())
                .authorizeExchange(paths -> paths.pathMatchers(HttpMethod.GET, OPEN)
                        .permitAll()
                        .pathMatchers(HttpMethod.HEAD, OPEN)
                        .permitAll()
                        .anyExchange()
                        .authenticated())
                .oauth2ResourceServer(server -> server.jwt(Customizer.withDefaults())
                        .authenticationEntryPoint(stranger)
                        .accessDeniedHandler(denied))
                .exceptionHandling(
                        answers -> answers.authenticationEntryPoint(stranger).accessDeniedHandler(denied))
                .build();
    }

    /** A path or header that is a trick and not a request: 400 in the form of every other refusal. */
    @Bean
    ServerExchangeRejectedHandler refusedTricks(ProblemWriter problems) {
        return (exchange, reason) -> problems.write(
                exchange,
                Problem.of(
                        Kind.VALIDATION_FAILED,
                        "路径或请求头含有不允许的字符",
                        "The path or a header holds characters that are not allowed"));
    }

    /** Also whoever has no good token is counted, by address: guessing must not be free of limits. */
    private static ServerAuthenticationEntryPoint stranger(ProblemWriter problems, RateFilter rates) {
        var unknown = Problem.of(Kind.UNAUTHENTICATED, "需要有效的访问令牌", "A valid access token is needed");
        return (exchange, reason) -> rates.countStranger(exchange.getRequest())
                .defaultIfEmpty(unknown)
                .flatMap(problem -> {
                    exchange.getResponse().getHeaders().set(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
                    return problems.write(exchange, problem);
                });
    }

    private static ServerAccessDeniedHandler denied(ProblemWriter problems) {
        return (exchange, reason) ->
                problems.write(exchange, Problem.of(Kind.ROLE_DENIED, "该令牌无权访问", "The token does not allow this"));
    }
}
