package org.zhengan.gateway.webhook;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.zhengan.gateway.webhook.Delivery.State;
import reactor.core.publisher.Mono;

/** Brings one delivery and notes what came of it. */
@Component
@WithStore
final class Courier {

    private static final Logger LOG = LoggerFactory.getLogger(Courier.class);

    private final Sender sender;
    private final Deliveries deliveries;
    private final Subscriptions subscriptions;
    private final Patience patience;
    private final Duration keep;
    private final Clock clock;
    private final MeterRegistry meters;

    Courier(
            Sender sender,
            Deliveries deliveries,
            Subscriptions subscriptions,
            Patience patience,
            WebhookSettings settings,
            Clock clock,
            MeterRegistry meters) {
        this.sender = sender;
        this.deliveries = deliveries;
        this.subscriptions = subscriptions;
        this.patience = patience;
        this.keep = settings.keep();
        this.clock = clock;
        this.meters = meters;
    }

    /** Makes an attempt. Returns whether the subscription goes on. */
    Mono<Boolean> bring(Subscription subscription, Delivery delivery) {
        return sender.send(subscription, delivery)
                .flatMap(attempt -> note(subscription, delivery, attempt).thenReturn(!attempt.isGone()));
    }

    private Mono<Void> note(Subscription subscription, Delivery delivery, Attempt attempt) {
        var now = clock.instant();
        if (attempt.isSuccess()) {
            count("delivered");
            return deliveries.finish(delivery, attempt, State.DELIVERED, now.plus(keep));
        }
        if (attempt.isGone()) {
            count("gone");
            LOG.info("the target of webhook {} is gone, nothing more is brought there", subscription.id());
            return deliveries
                    .finish(delivery, attempt, State.FAILED, now.plus(keep))
                    .then(subscriptions.put(subscription.id(), Subscription.State.STOPPED))
                    .then(deliveries.drop(subscription.id(), now.plus(keep)));
        }
        return patience.after(delivery.attempts())
                .map(wait -> {
                    count("retried");
                    return deliveries.postpone(delivery, attempt, now.plus(wait));
                })
                .orElseGet(() -> {
                    count("failed");
                    return deliveries.finish(delivery, attempt, State.FAILED, now.plus(keep));
                });
    }

    private void count(String outcome) {
        meters.counter("zhengan_webhook_attempts", "outcome", outcome).increment();
    }
}
