package org.zhengan.gateway.webhook;

import java.time.Clock;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.stereotype.Component;
import org.zhengan.gateway.problem.Kind;
import org.zhengan.gateway.problem.Problem;
import org.zhengan.gateway.stream.InterestReader;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** What a caller may do with webhooks: with its own ones everything, with others' nothing. */
@Component
@WithStore
final class Webhooks {

    private static final Duration FULL_FOR = Duration.ofMinutes(1);

    private final Subscriptions subscriptions;
    private final Deliveries deliveries;
    private final Targets targets;
    private final Dispatcher dispatcher;
    private final WebhookSettings settings;
    private final Clock clock;

    Webhooks(
            Subscriptions subscriptions,
            Deliveries deliveries,
            Targets targets,
            Dispatcher dispatcher,
            WebhookSettings settings,
            Clock clock) {
        this.subscriptions = subscriptions;
        this.deliveries = deliveries;
        this.targets = targets;
        this.dispatcher = dispatcher;
        this.settings = settings;
        this.clock = clock;
    }

    /** A subscription as it was made, now or under the same key before. */
    record Made(Subscription subscription, boolean replayed) {}

    Mono<Made> make(Jwt caller, WebhookWish wish, @Nullable String key) {
        if (wish.url() == null || wish.url().isBlank()) {
            throw Problem.of(Kind.VALIDATION_FAILED, "缺少 url", "The url is missing");
        }
        var interest = InterestReader.read(caller, wish.filters());
        var made = new Subscription(
                "wh_" + UUID.randomUUID(),
                Owner.of(caller, subject(caller), interest.viewer().district()),
                targets.parse(wish.url()),
                interest,
                Secret.fresh(),
                Subscription.State.ACTIVE,
                clock.instant().truncatedTo(ChronoUnit.MILLIS),
                OnceKey.of(subject(caller), key));
        return earlier(made).switchIfEmpty(Mono.defer(() -> add(caller, made)));
    }

    /** What the same request made before, if it was here. */
    private Mono<Made> earlier(Subscription wish) {
        return Mono.justOrEmpty(wish.once())
                .flatMap(once -> subscriptions.under(once, wish.since()))
                .map(found -> {
                    if (!found.wishesTheSameAs(wish)) {
                        throw Problem.of(
                                Kind.IDEMPOTENCY_CONFLICT, "该幂等键已用于另一订阅", "The key was used for another subscription");
                    }
                    return new Made(found, true);
                });
    }

    /** Counted once more behind the write: two who ask at once for the last place do not both get it. */
    private Mono<Made> add(Jwt caller, Subscription made) {
        return atMost(settings.perOwner() - 1, caller)
                .then(Mono.defer(() -> targets.resolve(made.target())))
                .then(Mono.defer(() -> subscriptions.add(made)))
                .then(Mono.defer(() -> atMost(settings.perOwner(), caller)
                        .onErrorResume(
                                Problem.class, tooMany -> end(caller, made.id()).then(Mono.error(tooMany)))))
                .then(Mono.fromSupplier(() -> {
                    dispatcher.wake(made.id());
                    return new Made(made, false);
                }))
                .onErrorResume(Subscriptions::isTaken, taken -> earlier(made).switchIfEmpty(Mono.error(taken)));
    }

    private Mono<Void> atMost(int most, Jwt caller) {
        return of(caller)
                .count()
                .filter(count -> count <= most)
                .switchIfEmpty(Mono.error(this::tooMany))
                .then();
    }

    Flux<Subscription> of(Jwt caller) {
        return subscriptions.of(subject(caller));
    }

    Mono<Subscription> find(Jwt caller, String id) {
        return subscriptions.find(id, subject(caller)).switchIfEmpty(Mono.error(() -> missing(id)));
    }

    Mono<Void> end(Jwt caller, String id) {
        return subscriptions
                .remove(id, subject(caller))
                .filter(removed -> removed)
                .switchIfEmpty(Mono.error(() -> missing(id)))
                .doOnNext(removed -> dispatcher.close(id))
                .then(deliveries.forget(id));
    }

    Flux<Delivery> log(Jwt caller, String id, Delivery.@Nullable State state, @Nullable LogCursor after, int limit) {
        return find(caller, id).flatMapMany(mine -> deliveries.log(id, state, after, limit));
    }

    Mono<Void> bringAgain(Jwt caller, String id, String delivery) {
        return find(caller, id)
                .filter(mine -> mine.state() != Subscription.State.STOPPED)
                .switchIfEmpty(
                        Mono.error(() -> Problem.of(Kind.ILLEGAL_TRANSITION, "该订阅已停止", "The subscription is stopped")))
                .flatMap(mine -> deliveries.pending(id, settings.pending()))
                .filter(pending -> pending < settings.pending())
                .switchIfEmpty(Mono.error(this::tooManyPending))
                .flatMap(room -> deliveries.again(id, delivery, clock.instant()))
                .filter(found -> found)
                .switchIfEmpty(Mono.error(() -> missing(delivery)))
                .doOnNext(found -> dispatcher.wake(id))
                .then();
    }

    /** A subscription has to be somebody's. */
    private static String subject(Jwt caller) {
        if (caller.getSubject() == null) {
            throw Problem.of(Kind.ROLE_DENIED, "令牌中没有主体", "The token names no subject");
        }
        return caller.getSubject();
    }

    private Problem tooMany() {
        var most = settings.perOwner();
        return Problem.of(Kind.TOO_MANY_WEBHOOKS, "最多 " + most + " 个订阅", "At most " + most + " webhooks");
    }

    private Problem tooManyPending() {
        var most = settings.pending();
        return Problem.of(
                        Kind.TOO_MANY_PENDING,
                        "每个订阅最多 " + most + " 个待投递事件",
                        "At most " + most + " deliveries of a webhook are pending")
                .retryAfter(FULL_FOR);
    }

    private static Problem missing(String id) {
        return Problem.of(Kind.NOT_FOUND, "没有 " + id, "There is no " + id);
    }
}
