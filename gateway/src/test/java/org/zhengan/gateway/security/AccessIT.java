package org.zhengan.gateway.security;

import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.WebTestClient;
import org.zhengan.gateway.fixture.RunningGateway;
import org.zhengan.gateway.fixture.Signer;
import org.zhengan.gateway.fixture.StubService;

class AccessIT {

    private static StubService service;
    private static RunningGateway gateway;

    @BeforeAll
    static void start() {
        service = new StubService();
        gateway = RunningGateway.before(service.uri());
    }

    @AfterAll
    static void stop() {
        gateway.close();
        service.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/actuator/health",
                "/actuator/health/liveness",
                "/actuator/health/readiness",
                "/actuator/prometheus",
                "/v3/api-docs",
                "/v3/api-docs/swagger-config",
                "/api/gas/openapi.json",
                "/api/gas/asyncapi.json",
                "/api/gas/schemas/gas.leak-alarm.raised.json",
                "/api/catalogue"
            })
    void isOpenToStrangersWhereNothingIsKept(String path) {
        gateway.stranger().get().uri(path).exchange().expectStatus().isOk();
    }

    @Test
    void turnsAStrangerAwayInChinese() {
        problem(gateway.stranger().get().uri("/api/gas/leak-alarms").exchange())
                .jsonPath("$.type")
                .isEqualTo("urn:zhengan:problem:unauthenticated")
                .jsonPath("$.status")
                .isEqualTo(401)
                .jsonPath("$.title")
                .isEqualTo("未经身份验证")
                .jsonPath("$.instance")
                .isEqualTo("/api/gas/leak-alarms")
                .jsonPath("$.traceId")
                .isNotEmpty();
    }

    @Test
    void speaksEnglishToWhoAsksForIt() {
        var answer = gateway.stranger()
                .post()
                .uri("/api/gas/leak-alarms")
                .header("Accept-Language", "en-GB,en;q=0.9")
                .exchange();

        problem(answer).jsonPath("$.title").isEqualTo("Not authenticated");
    }

    static Stream<String> badTokens() {
        return Stream.of(
                "not.a.token",
                RunningGateway.signer().token("somebody-else", Duration.ofHours(1)),
                RunningGateway.signer().token("zhengan", Duration.ofHours(-1)),
                Signer.withNewKey().tokenFor("CITY"));
    }

    @ParameterizedTest
    @MethodSource("badTokens")
    void acceptsOnlyValidTokensOfTheIssuer(String token) {
        var answer = gateway.stranger()
                .get()
                .uri("/api/gas/leak-alarms")
                .headers(headers -> headers.setBearerAuth(token))
                .exchange();

        problem(answer).jsonPath("$.type").isEqualTo("urn:zhengan:problem:unauthenticated");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/actuator/env", "/nowhere", "/api/nowhere/things", "/api/gas-leaks/things"})
    void answersThatThereIsNothingAtAnUnknownPath(String path) {
        gateway.city()
                .get()
                .uri(path)
                .exchange()
                .expectStatus()
                .isNotFound()
                .expectHeader()
                .contentTypeCompatibleWith(MediaType.APPLICATION_PROBLEM_JSON)
                .expectBody()
                .jsonPath("$.type")
                .isEqualTo("urn:zhengan:problem:not-found")
                .jsonPath("$.detail")
                .isEqualTo("没有路径 " + path);
    }

    @Test
    void answersThatAMethodIsNotOffered() {
        gateway.city().post().uri("/api/catalogue").exchange().expectStatus().isEqualTo(405);
    }

    private static WebTestClient.BodyContentSpec problem(WebTestClient.ResponseSpec answer) {
        return answer.expectStatus()
                .isUnauthorized()
                .expectHeader()
                .contentTypeCompatibleWith(MediaType.APPLICATION_PROBLEM_JSON)
                .expectHeader()
                .exists("WWW-Authenticate")
                .expectBody();
    }
}
