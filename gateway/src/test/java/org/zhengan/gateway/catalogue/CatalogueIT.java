package org.zhengan.gateway.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.zhengan.gateway.fixture.RunningGateway;
import org.zhengan.gateway.fixture.StubService;

class CatalogueIT {

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

    @Test
    void listsTheServicesAndWhetherTheyAreUp() {
        gateway.stranger()
                .get()
                .uri("/api/catalogue")
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.items[*].name")
                .value(names ->
                        assertThat(names).asString().isEqualTo("[\"fire\",\"gas-safety\",\"vaccine-incident\"]"))
                .jsonPath("$.items[0].status")
                .isEqualTo("DOWN")
                .jsonPath("$.items[1].status")
                .isEqualTo("UP")
                .jsonPath("$.items[1].contexts[0].context")
                .isEqualTo("gas")
                .jsonPath("$.items[1].contexts[0].openapi")
                .isEqualTo("/api/gas/openapi.json")
                .jsonPath("$.items[1].contexts[0].evaluations")
                .isEqualTo("/api/gas/evaluations")
                .jsonPath("$.events")
                .isEqualTo("/api/events/stream");
    }

    @Test
    void leadsFromTheEntranceToThePages() {
        gateway.stranger()
                .get()
                .uri("/")
                .exchange()
                .expectStatus()
                .isFound()
                .expectHeader()
                .location("/swagger-ui.html");
        var page = gateway.stranger()
                .get()
                .uri("/swagger-ui.html")
                .exchange()
                .expectStatus()
                .isFound()
                .returnResult(String.class)
                .getResponseHeaders()
                .getLocation();
        gateway.stranger()
                .get()
                .uri(String.valueOf(page))
                .exchange()
                .expectStatus()
                .isOk();
    }

    @Test
    void showsAllServicesOnThePages() {
        gateway.stranger()
                .get()
                .uri("/v3/api-docs/swagger-config")
                .exchange()
                .expectBody()
                .jsonPath("$.urls[0].url")
                .isEqualTo("/api/fire/openapi.json")
                .jsonPath("$.urls[1].url")
                .isEqualTo("/api/gas/openapi.json")
                .jsonPath("$.urls[2].url")
                .isEqualTo("/api/vaccine/openapi.json")
                .jsonPath("$.urls[3].url")
                .isEqualTo("/v3/api-docs");
    }

    @Test
    void describesWhatTheGatewayItselfServes() {
        gateway.stranger()
                .get()
                .uri("/v3/api-docs")
                .exchange()
                .expectBody()
                .jsonPath("$.paths['/api/events/stream'].get.parameters[?(@.name=='type')]")
                .isNotEmpty()
                .jsonPath("$.paths['/api/catalogue']")
                .exists();
    }
}
