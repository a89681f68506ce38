package org.zhengan.gateway.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.reactive.server.WebTestClient;
import org.zhengan.gateway.fixture.Await;
import org.zhengan.gateway.fixture.RunningGateway;
import org.zhengan.gateway.fixture.StubService;
import org.zhengan.gateway.fixture.WebhookBench;
import reactor.core.publisher.Mono;

class WebhookDeliveryIT {

    private static WebhookBench bench;
    private static RunningGateway gateway;

    @BeforeAll
    static void start() {
        bench = new WebhookBench();
        gateway = bench.gateway();
    }

    @AfterAll
    static void stop() {
        gateway.close();
        bench.close();
    }

    @Test
    void bringsTheEventAsItIsAndSigned() throws GeneralSecurityException {
        var made = WebhookBench.subscribe(client("signed"), Map.of("url", bench.address("/signed?x=1")));

        var id = bench.publish("a", "ERQI");

        var received = bench.await("/signed", 1).get(0);
        assertThat(received.uri()).isEqualTo("/signed?x=1");
        assertThat(received.body()).contains("\"id\":\"" + id + "\"");
        assertThat(received.headers().get("content-type")).startsWith("application/cloudevents+json");
        assertThat(received.headers().get("webhook-signature")).isEqualTo(signature(made.get("secret"), received));
    }

    @Test
    void bringsOnlyWhatTheSubscriberMaySeeAndWants() {
        var erqi = as("filter-erqi", "ERQI");
        WebhookBench.subscribe(erqi, Map.of("url", bench.address("/erqi")));
        WebhookBench.subscribe(erqi, Map.of("url", bench.address("/none"), "types", List.of("fire.")));
        WebhookBench.subscribe(
                client("filter"), Map.of("url", bench.address("/two"), "districts", List.of("ERQI", "XINMI")));

        bench.publish("f", "JINSHUI");
        var seen = bench.publish("f", "ERQI");
        var other = bench.publish("f", "XINMI");

        bench.await("/two", 2);
        assertThat(bench.await("/erqi", 1)).singleElement().satisfies(call -> assertThat(call.body())
                .contains(seen));
        assertThat(bench.target().received("/two"))
                .extracting(StubService.Received::body)
                .allMatch(body -> body.contains(seen) || body.contains(other));
        assertThat(bench.target().received("/none")).isEmpty();
    }

    @Test
    void triesAgainUnderTheSameNameUntilItIsTaken() {
        bench.answering("/flaky", 500);
        var subscriber = subscriber("flaky");
        bench.publish("b", "ERQI");
        bench.await("/flaky", 2);

        bench.answering("/flaky", 204);

        var delivery = subscriber.await("DELIVERED");
        assertThat(bench.target().received("/flaky"))
                .extracting(call -> call.headers().get("webhook-id"))
                .hasSizeGreaterThan(2)
                .containsOnly(delivery.get("id").toString());
    }

    @Test
    void givesUpAfterTheLastAttemptFollowsNoRedirectAndBringsAgainOnDemand() {
        bench.answering("/moved", 302);
        var subscriber = subscriber("moved");
        bench.publish("c", "ERQI");

        var delivery = subscriber.await("FAILED");
        assertThat(bench.target().received("/moved")).hasSize(4);
        assertThat(bench.target().received("/elsewhere")).isEmpty();

        bench.answering("/moved", 200);
        subscriber.demand(delivery.get("id"));

        assertThat((List<?>) subscriber.await("DELIVERED").get("log")).hasSize(5);
    }

    @Test
    void stopsWhenTheTargetSaysThatItIsGone() {
        bench.answering("/gone", 410);
        var subscriber = subscriber("gone");
        bench.publish("d", "ERQI");

        Await.until("it is stopped", () -> subscriber.told().contains("STOPPED"));
        var calls = bench.target().received("/gone").size();
        subscriber("after");
        bench.publish("d", "ERQI");

        bench.await("/after", 1);
        assertThat(bench.target().received("/gone")).hasSize(calls);
    }

    @Test
    void doesNotLetASlowTargetHoldUpAnother() {
        bench.target().on("/slow", (request, response) -> Mono.never());
        subscriber("slow");
        subscriber("fast");

        for (var event = 0; event < 20; event++) {
            bench.publish("e" + event, "ERQI");
        }

        bench.await("/fast", 20);
        assertThat(bench.target().received("/slow").size()).isBetween(1, 16);
    }

    @Test
    void bringsAnEventOnceThatTheBrokerHandsOverTwice() {
        subscriber("twice");
        var event = "{\"specversion\":\"1.0\",\"id\":\"same\",\"type\":\"gas.x.y\",\"district\":\"ERQI\"}";

        bench.publishRaw(event);
        bench.publishRaw(event);
        bench.publishRaw(event.replace("same", "other"));

        bench.await("/twice", 2);
        assertThat(bench.target().received("/twice"))
                .filteredOn(call -> call.body().contains("same"))
                .hasSize(1);
    }

    /** Somebody of that name who has everything brought to the path of that name. */
    private static Subscriber subscriber(String name) {
        return Subscriber.of(client(name), bench.address("/" + name));
    }

    private static WebTestClient client(String subject) {
        return as(subject, "CITY");
    }

    private static WebTestClient as(String subject, String district) {
        return gateway.withToken(RunningGateway.signer().tokenOf(subject, district));
    }

    private static String signature(Object secret, StubService.Received received) throws GeneralSecurityException {
        var key = Base64.getDecoder().decode(secret.toString().substring("whsec_".length()));
        var mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(key, "HmacSHA256"));
        var headers = received.headers();
        var signed = headers.get("webhook-id") + "." + headers.get("webhook-timestamp") + "." + received.body();
        return "v1," + Base64.getEncoder().encodeToString(mac.doFinal(signed.getBytes(StandardCharsets.UTF_8)));
    }
}
