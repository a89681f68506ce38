package org.zhengan.gateway.webhook;

import io.netty.buffer.Unpooled;
import io.netty.channel.ChannelOption;
import io.netty.handler.codec.http.HttpHeaders;
import java.net.ConnectException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.TimeoutException;
import javax.net.ssl.SSLException;
import org.springframework.http.client.ReactorResourceFactory;
import org.springframework.stereotype.Component;
import org.zhengan.gateway.problem.Problem;
import reactor.core.publisher.Mono;
import reactor.netty.http.client.HttpClient;
import reactor.netty.resources.ConnectionProvider;
import reactor.netty.resources.LoopResources;

/** Makes one attempt: signs the event and posts it to the target, follows no redirect and reads no answer's body. */
@Component
@WithStore
final class Sender {

    private static final int CONNECT_MILLIS = 5_000;

    private final Targets targets;
    private final Clock clock;
    private final Duration timeout;
    private final HttpClient client;

    Sender(Targets targets, WebhookSettings settings, Clock clock, ReactorResourceFactory resources) {
        this.targets = targets;
        this.clock = clock;
        this.timeout = settings.timeout();
        this.client = client(resources.getLoopResources());
    }

    /** A connection serves one attempt, because the next one may have to go to another address. */
    private static HttpClient client(LoopResources loops) {
        return HttpClient.create(ConnectionProvider.newConnection())
                .runOn(loops)
                .followRedirect(false)
                .disableRetry(true)
                .option(ChannelOption.CONNECT_TIMEOUT_MILLIS, CONNECT_MILLIS);
    }

    Mono<Attempt> send(Subscription subscription, Delivery delivery) {
        var begun = clock.instant();
        var target = subscription.target();
        return targets.resolve(target)
                .flatMap(address -> post(target, address, subscription.secret(), delivery))
                .timeout(timeout)
                .map(status -> new Attempt(begun, status, since(begun), null))
                .onErrorResume(failure -> Mono.just(new Attempt(begun, null, since(begun), reason(failure))));
    }

    private Mono<Integer> post(URI target, InetSocketAddress address, Secret secret, Delivery delivery) {
        var body = delivery.event().getBytes(StandardCharsets.UTF_8);
        return ("https".equals(target.getScheme()) ? client.secure() : client)
                .remoteAddress(() -> address)
                .headers(headers -> describe(headers, secret, delivery, body.length))
                .post()
                .uri(path(target))
                .send(Mono.fromSupplier(() -> Unpooled.wrappedBuffer(body)))
                .responseSingle((answer, ignored) -> Mono.just(answer.status().code()));
    }

    private void describe(HttpHeaders headers, Secret secret, Delivery delivery, int length) {
        var timestamp = clock.instant().getEpochSecond();
        headers.set("webhook-id", delivery.id())
                .set("webhook-timestamp", timestamp)
                .set("webhook-signature", secret.sign(delivery.id(), timestamp, delivery.event()))
                .set("content-type", "application/cloudevents+json; charset=utf-8")
                .set("content-length", length)
                .set("user-agent", "zhengan-webhooks");
    }

    private static String path(URI target) {
        var path = target.getRawPath().isEmpty() ? "/" : target.getRawPath();
        return target.getRawQuery() == null ? path : path + "?" + target.getRawQuery();
    }

    private long since(Instant begun) {
        return Duration.between(begun, clock.instant()).toMillis();
    }

    /** Enough to find the fault with, and nothing of what stands in our own network. */
    private static String reason(Throwable failure) {
        if (failure instanceof Problem refused) {
            return String.valueOf(refused.getMessage());
        }
        if (failure instanceof TimeoutException) {
            return "no answer in time";
        }
        if (failure instanceof SSLException) {
            return "no trusted TLS connection";
        }
        return failure instanceof ConnectException ? "no connection" : "the connection broke";
    }
}
