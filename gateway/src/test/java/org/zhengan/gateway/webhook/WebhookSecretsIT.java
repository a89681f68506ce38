package org.zhengan.gateway.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.model.Updates;
import com.mongodb.reactivestreams.client.MongoClients;
import com.mongodb.reactivestreams.client.MongoCollection;
import java.util.Map;
import java.util.Objects;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.zhengan.gateway.fixture.Await;
import org.zhengan.gateway.fixture.RunningGateway;
import org.zhengan.gateway.fixture.WebhookBench;
import org.zhengan.store.EmbeddedStore;
import reactor.core.publisher.Mono;

/** Nothing of a secret lies readable in the store, not even one from before a key was asked for. */
class WebhookSecretsIT {

    @Test
    void areSealedWhenTheyAreMadeAndOtherwiseAtTheNextStart() {
        try (var store = EmbeddedStore.inMemory();
                var client = MongoClients.create(store.connectionString())) {
            var webhooks = client.getDatabase("gateway").getCollection("webhooks");
            Object secret;
            try (var gateway = gateway(store)) {
                secret = WebhookBench.subscribe(gateway.city(), Map.of("url", "https://1.1.1.1/"))
                        .get("secret");
            }
            assertThat(stored(webhooks)).startsWith("sealed:");
            Mono.from(webhooks.updateOne(new Document(), Updates.set("secret", secret)))
                    .block();
            assertThat(stored(webhooks)).isEqualTo(secret);

            try (var next = gateway(store)) {
                assertThat(next.uri()).isNotBlank();
                Await.until("it is sealed", () -> stored(webhooks).startsWith("sealed:"));
            }
        }
    }

    private static String stored(MongoCollection<Document> webhooks) {
        return Objects.requireNonNull(Mono.from(webhooks.find()).block()).getString("secret");
    }

    private static RunningGateway gateway(EmbeddedStore store) {
        return RunningGateway.before("http://localhost:1", "spring.mongodb.uri", store.connectionString());
    }
}
