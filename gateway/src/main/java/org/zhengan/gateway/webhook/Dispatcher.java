package org.zhengan.gateway.webhook;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import reactor.core.Disposable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Sends deliveries on their way when they are due, each target on a lane of its own, so that none waits for another. */
@Component
@WithStore
class Dispatcher implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(Dispatcher.class);
    private static final Duration TICK = Duration.ofMillis(200);

    /** Also another gateway makes subscriptions and puts deliveries off. */
    private static final Duration LOOK_AROUND = Duration.ofSeconds(5);

    private static final Duration CLEAN_UP = Duration.ofMinutes(10);

    private final Subscriptions subscriptions;
    private final Deliveries deliveries;
    private final Courier courier;
    private final WebhookSettings settings;
    private final Clock clock;
    private final Map<String, Lane> lanes = new ConcurrentHashMap<>();
    private volatile Instant nextRound = Instant.MIN;
    private volatile Instant nextCleanUp = Instant.MIN;
    private volatile @Nullable Disposable running;

    Dispatcher(
            Subscriptions subscriptions,
            Deliveries deliveries,
            Courier courier,
            WebhookSettings settings,
            Clock clock) {
        this.subscriptions = subscriptions;
        this.deliveries = deliveries;
        this.courier = courier;
        this.settings = settings;
        this.clock = clock;
    }

    /** There is something to bring for the subscription. */
    void wake(String subscription) {
        var lane = lanes.get(subscription);
        if (lane == null) {
            nextRound = Instant.MIN;
        } else {
            lane.wake();
        }
    }

    /** Nothing more is brought for the subscription. */
    void close(String subscription) {
        var lane = lanes.remove(subscription);
        if (lane != null) {
            lane.close();
        }
    }

    @Override
    public void start() {
        running = Flux.interval(TICK)
                .onBackpressureDrop()
                .concatMap(tick -> round().onErrorResume(Dispatcher::storeAway))
                .subscribe();
    }

    @Override
    public void stop() {
        var ticking = running;
        running = null;
        if (ticking != null) {
            ticking.dispose();
        }
        lanes.values().forEach(Lane::close);
        lanes.clear();
    }

    @Override
    public boolean isRunning() {
        return running != null;
    }

    private static Mono<Void> storeAway(Throwable failure) {
        LOG.warn("webhooks wait for the store: {}", failure.toString());
        return Mono.delay(LOOK_AROUND).then();
    }

    private Mono<Void> round() {
        var now = clock.instant();
        return refresh(now)
                .then(Mono.fromRunnable(() ->
                        lanes.values().stream().filter(lane -> lane.isDue(now)).forEach(this::open)));
    }

    private Mono<Void> refresh(Instant now) {
        if (now.isBefore(nextRound)) {
            return Mono.empty();
        }
        nextRound = now.plus(LOOK_AROUND);
        return subscriptions.open().collectList().doOnNext(this::arrange).then(cleanUp(now));
    }

    private Mono<Void> cleanUp(Instant now) {
        if (now.isBefore(nextCleanUp)) {
            return Mono.empty();
        }
        nextCleanUp = now.plus(CLEAN_UP);
        return deliveries.forgetOver(now);
    }

    private void arrange(Collection<Subscription> active) {
        var ids = new HashSet<String>();
        for (var subscription : active) {
            ids.add(subscription.id());
            lanes.computeIfAbsent(subscription.id(), unknown -> new Lane(subscription, settings.concurrency()));
        }
        lanes.keySet().stream().filter(id -> !ids.contains(id)).toList().forEach(this::close);
    }

    /** Begins to work through a lane; each delivery found opens it a bit wider, up to its width. */
    private void open(Lane lane) {
        if (lane.enter()) {
            Flux.defer(() -> step(lane))
                    .repeat()
                    .takeWhile(goesOn -> goesOn)
                    .doFinally(how -> lane.leave())
                    .subscribe(goesOn -> {}, failure -> LOG.warn("a webhook waits: {}", failure.toString()));
        }
    }

    private Mono<Boolean> step(Lane lane) {
        if (lane.isClosed()) {
            return Mono.just(false);
        }
        var calls = lane.calls();
        var now = clock.instant();
        return deliveries
                .claim(lane.subscription().id(), now, now.plus(settings.lease()))
                .flatMap(delivery -> {
                    open(lane);
                    return courier.bring(lane.subscription(), delivery);
                })
                .doOnNext(goesOn -> {
                    if (!goesOn) {
                        close(lane.subscription().id());
                    }
                })
                .switchIfEmpty(Mono.defer(() -> rest(lane, calls, now)));
    }

    private Mono<Boolean> rest(Lane lane, long calls, Instant now) {
        var latest = now.plus(LOOK_AROUND);
        return deliveries
                .nextDue(lane.subscription().id())
                .filter(due -> due.isBefore(latest))
                .defaultIfEmpty(latest)
                .doOnNext(due -> lane.rest(calls, due))
                .thenReturn(false);
    }
}
