package org.zhengan.gateway.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import com.mongodb.reactivestreams.client.MongoClient;
import com.mongodb.reactivestreams.client.MongoClients;
import com.mongodb.reactivestreams.client.MongoCollection;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.bson.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.test.web.reactive.server.EntityExchangeResult;
import org.springframework.test.web.reactive.server.WebTestClient;
import org.zhengan.gateway.fixture.RunningGateway;
import org.zhengan.store.EmbeddedStore;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** A subscription asked for twice under one key is one. */
class WebhookOnceIT {

    private static final String KEY = "Idempotency-Key";
    private static final Map<String, Object> WISH = Map.of("url", "https://1.1.1.1/hook", "types", List.of("gas."));

    private static EmbeddedStore store;
    private static MongoClient client;
    private static RunningGateway gateway;

    @BeforeAll
    static void start() {
        store = EmbeddedStore.inMemory();
        client = MongoClients.create(store.connectionString());
        gateway = RunningGateway.before(
                "http://localhost:1",
                "spring.mongodb.uri",
                store.connectionString(),
                "zhengan.gateway.webhooks.per-owner",
                "3");
    }

    @AfterAll
    static void stop() {
        gateway.close();
        client.close();
        store.close();
    }

    @Test
    void theSameRequestUnderItsKeyGetsTheFirstAnswerAgain() {
        var first = made("again", "key-1", WISH);
        var second = made("again", "key-1", WISH);

        assertThat(second.getStatus().value()).isEqualTo(201);
        assertThat(second.getResponseBody()).isEqualTo(first.getResponseBody());
        assertThat(first.getResponseHeaders().containsHeader("Idempotent-Replayed"))
                .isFalse();
        assertThat(second.getResponseHeaders().getFirst("Idempotent-Replayed")).isEqualTo("true");
        assertThat(stored("again")).hasSize(1);
    }

    @Test
    void anotherRequestUnderTheSameKeyIsRefusedAndAnothersKeyIsAnother() {
        made("other", "key-1", WISH);

        var refused = made("other", "key-1", Map.of("url", "https://1.1.1.1/hook"));
        assertThat(refused.getStatus().value()).isEqualTo(409);
        assertThat(refused.getResponseBody()).containsEntry("type", "urn:zhengan:problem:idempotency-conflict");
        assertThat(made("somebody-else", "key-1", WISH).getResponseHeaders().containsHeader("Idempotent-Replayed"))
                .isFalse();
        assertThat(made("other", "", WISH).getStatus().value()).isEqualTo(400);
        assertThat(made("other", "x".repeat(201), WISH).getStatus().value()).isEqualTo(400);
    }

    @Test
    void afterSevenDaysAKeyIsFreeAgain() {
        made("later", "key-1", WISH);
        var week = Instant.now().minus(OnceKey.KEPT);
        Mono.from(webhooks()
                        .updateMany(Filters.eq("owner.subject", "later"), Updates.set("since", week.minusSeconds(1))))
                .block();

        var anew = made("later", "key-1", Map.of("url", "https://1.1.1.1/other"));

        assertThat(anew.getStatus().value()).isEqualTo(201);
        assertThat(stored("later")).hasSize(2);
    }

    @Test
    void ofManyAtOnceUnderOneKeyOneIsMadeAndAllGetIt() {
        var ids = together(8, turn -> made("crowd", "key-1", WISH)).stream()
                .map(answer -> Objects.requireNonNull(answer.getResponseBody()).get("id"));

        assertThat(ids.distinct()).hasSize(1);
        assertThat(stored("crowd")).hasSize(1);
    }

    @Test
    void ofManyAtOnceNoMoreAreMadeThanThereMayBe() {
        var answers = together(8, turn -> made("greedy", "key-" + turn, WISH));

        assertThat(answers).extracting(answer -> answer.getStatus().value()).containsOnly(201, 409);
        assertThat(stored("greedy").size()).isLessThanOrEqualTo(3);
    }

    private static EntityExchangeResult<Map<String, Object>> made(
            String subject, String key, Map<String, Object> wish) {
        return as(subject)
                .post()
                .uri("/api/webhooks")
                .header(KEY, key)
                .bodyValue(wish)
                .exchange()
                .expectBody(new ParameterizedTypeReference<Map<String, Object>>() {})
                .returnResult();
    }

    private static <R> List<R> together(int count, IntFunction<R> work) {
        return IntStream.range(0, count)
                .mapToObj(turn -> CompletableFuture.supplyAsync(() -> work.apply(turn)))
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .toList();
    }

    private static List<Document> stored(String subject) {
        return Objects.requireNonNull(Flux.from(webhooks().find(Filters.eq("owner.subject", subject)))
                .collectList()
                .block());
    }

    private static MongoCollection<Document> webhooks() {
        return client.getDatabase("gateway").getCollection("webhooks");
    }

    private static WebTestClient as(String subject) {
        return gateway.withToken(RunningGateway.signer().tokenOf(subject, "CITY"));
    }
}
