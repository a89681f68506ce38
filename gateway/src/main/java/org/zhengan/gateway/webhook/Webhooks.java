package org.zhengan.gateway.webhook;

import java.time.Clock;
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

    Mono<Subscription> make(Jwt caller, WebhookWish wish) {
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
                clock.instant().truncatedTo(ChronoUnit.MILLIS));
        return of(caller)
                .count()
                .filter(count -> count < settings.perOwner())
                .switchIfEmpty(Mono.error(this::tooMany))
                .then(Mono.defer(() -> targets.resolve(made.target())))
                .then(Mono.defer(() -> subscriptions.add(made)))
                .doOnSuccess(stored -> dispatcher.wake(made.id()))
                .thenReturn(made);
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
                .filter(mine -> mine.state() == Subscription.State.ACTIVE)
                .switchIfEmpty(
                        Mono.error(() -> Problem.of(Kind.ILLEGAL_TRANSITION, "该订阅已停止", "The subscription is stopped")))
                .flatMap(mine -> deliveries.again(id, delivery, clock.instant()))
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

    private static Problem missing(String id) {
        return Problem.of(Kind.NOT_FOUND, "没有 " + id, "There is no " + id);
    }
}
