package org.zhengan.gateway.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.WebTestClient;
import org.zhengan.gateway.fixture.RunningGateway;
import org.zhengan.gateway.fixture.WebhookBench;
import org.zhengan.store.EmbeddedStore;

/** What the routes of webhooks take and refuse, with the settings they come with. */
class WebhookAccessIT {

    private static EmbeddedStore store;
    private static RunningGateway gateway;

    @BeforeAll
    static void start() {
        store = EmbeddedStore.inMemory();
        gateway = RunningGateway.before(
                "http://localhost:1",
                "spring.mongodb.uri",
                store.connectionString(),
                "zhengan.gateway.webhooks.per-owner",
                "2");
    }

    @AfterAll
    static void stop() {
        gateway.close();
        store.close();
    }

    @Test
    void showsTheSecretOnceAndTheSubscriptionToItsOwnerOnly() {
        var owner = as("owner", "ERQI");
        var made = WebhookBench.subscribe(owner, Map.of("url", "https://1.1.1.1/hook", "types", List.of("gas.")));

        var one = "/api/webhooks/" + made.get("id");
        assertThat(made.get("secret").toString()).startsWith("whsec_");
        assertThat(made.get("district")).isEqualTo("ERQI");
        owner.get()
                .uri(one)
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.secret")
                .doesNotExist();
        owner.get()
                .uri("/api/webhooks")
                .exchange()
                .expectBody()
                .jsonPath("$.items.length()")
                .isEqualTo(1);
        var stranger = as("stranger", "CITY");
        stranger.get().uri(one).exchange().expectStatus().isNotFound();
        stranger.get().uri(one + "/deliveries").exchange().expectStatus().isNotFound();
        stranger.delete().uri(one).exchange().expectStatus().isNotFound();
        stranger.get()
                .uri("/api/webhooks")
                .exchange()
                .expectBody()
                .jsonPath("$.items.length()")
                .isEqualTo(0);
        gateway.stranger().get().uri(one).exchange().expectStatus().isUnauthorized();
        owner.delete().uri(one).exchange().expectStatus().isNoContent();
        owner.get().uri(one).exchange().expectStatus().isNotFound();
    }

    @ParameterizedTest
    @CsvSource({
        "http://1.1.1.1/, 422, target-refused",
        "https://127.0.0.1/, 422, target-refused",
        "https://[::1]/, 422, target-refused",
        "https://169.254.169.254/latest/meta-data, 422, target-refused",
        "nonsense, 422, target-refused",
        "'', 400, validation-failed"
    })
    void refusesATargetThatIsNotOnThePublicInternet(String url, int status, String problem) {
        refused(as("bad-target", "CITY"), Map.of("url", url), status, problem);
    }

    @Test
    void refusesAnotherDistrictsEvents() {
        refused(
                as("curious", "ERQI"),
                Map.of("url", "https://1.1.1.1/", "districts", List.of("JINSHUI")),
                403,
                "district-denied");
    }

    @Test
    void refusesOneSubscriptionMoreThanThereMayBe() {
        var client = as("greedy", "CITY");
        WebhookBench.subscribe(client, Map.of("url", "https://1.1.1.1/1"));
        WebhookBench.subscribe(client, Map.of("url", "https://1.1.1.1/2"));

        refused(client, Map.of("url", "https://1.1.1.1/3"), 409, "too-many-webhooks");
    }

    @Test
    void refusesQuestionsToTheLogThatMeanNothing() {
        var client = as("log", "CITY");
        var log = "/api/webhooks/"
                + WebhookBench.subscribe(client, Map.of("url", "https://1.1.1.1/"))
                        .get("id") + "/deliveries";

        for (var query : List.of("?limit=0", "?limit=501", "?limit=x", "?state=LOST", "?cursor=nonsense")) {
            client.get().uri(log + query).exchange().expectStatus().isBadRequest();
        }
        client.post().uri(log + "/msg_none/redeliver").exchange().expectStatus().isNotFound();
    }

    private static void refused(WebTestClient client, Map<String, Object> wish, int status, String problem) {
        client.post()
                .uri("/api/webhooks")
                .bodyValue(wish)
                .exchange()
                .expectStatus()
                .isEqualTo(status)
                .expectHeader()
                .contentTypeCompatibleWith(MediaType.APPLICATION_PROBLEM_JSON)
                .expectBody()
                .jsonPath("$.type")
                .isEqualTo("urn:zhengan:problem:" + problem);
    }

    private static WebTestClient as(String subject, String district) {
        return gateway.withToken(RunningGateway.signer().tokenOf(subject, district));
    }
}
