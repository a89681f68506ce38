package org.zhengan.runtime.command;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.zhengan.rules.Actor;
import org.zhengan.rules.City;
import org.zhengan.rules.District;
import org.zhengan.rules.Ids;
import org.zhengan.rules.Moment;
import org.zhengan.rules.Settings;
import org.zhengan.rules.WorkCalendar;
import org.zhengan.rules.lifecycle.CommandName;
import org.zhengan.rules.lifecycle.Decision;
import org.zhengan.rules.lifecycle.Overdue;
import org.zhengan.rules.lifecycle.Standing;
import org.zhengan.runtime.outbox.About;
import org.zhengan.runtime.outbox.HandOff;
import org.zhengan.runtime.outbox.Relay;
import org.zhengan.runtime.outbox.Tellings;
import org.zhengan.runtime.problem.Kind;
import org.zhengan.runtime.problem.Problem;
import org.zhengan.runtime.store.Numbers;
import org.zhengan.runtime.store.Receipt;
import org.zhengan.runtime.store.Stored;
import org.zhengan.runtime.store.ThingStore;
import org.zhengan.runtime.store.Writing;
import reactor.core.publisher.Mono;
import reactor.util.retry.Retry;

/**
 * The one door through which a thing changes: load, decide, write conditionally, hand its events off. A lost race loads
 * and decides again; a command of a person three times, a command addressed by key, which many give at once, more often.
 */
public final class Door<T, S extends Enum<S>> {

    private static final int TRIES_BY_ID = 3;
    private static final int TRIES_BY_KEY = 40;

    private final ThingStore<T, S> store;
    private final Earlier<T, S> earlier;
    private final Relay relay;
    private final Numbers numbers;
    private final Clock clock;
    private final WorkCalendar calendar;
    private final Settings settings;

    public Door(
            ThingStore<T, S> store,
            Relay relay,
            Numbers numbers,
            Clock clock,
            WorkCalendar calendar,
            Settings settings) {
        this.store = store;
        this.earlier = new Earlier<>(store);
        this.relay = relay;
        this.numbers = numbers;
        this.clock = clock;
        this.calendar = calendar;
        this.settings = settings;
    }

    /** The store behind it. */
    public ThingStore<T, S> store() {
        return store;
    }

    /** Gives {@code command} to {@code target}; a {@link Problem} when it is refused. */
    public Mono<Outcome<T, S>> give(Target target, Object command, Request request, Answering<T, S> answering) {
        int tries = target instanceof Target.ById ? TRIES_BY_ID : TRIES_BY_KEY;
        return Mono.defer(() -> attempt(target, command, request, answering))
                .retryWhen(Retry.backoff(tries - 1L, Duration.ofMillis(1))
                        .maxBackoff(Duration.ofMillis(50))
                        .filter(LostRace.class::isInstance)
                        .onRetryExhaustedThrow((spec, signal) -> Problem.of(Kind.VERSION_CONFLICT)));
    }

    /** What would be decided about {@code command} under {@code number}; nothing is stored. */
    public Decision<T, S> rehearse(@Nullable Standing<T, S> standing, Object command, Actor actor, String number) {
        var id = standing == null ? Ids.next() : standing.id();
        return store.lifecycle()
                .decide(standing, id, command, new Moment(clock.instant(), actor, calendar, settings, number));
    }

    private Mono<Outcome<T, S>> attempt(Target target, Object command, Request request, Answering<T, S> answering) {
        return load(target).flatMap(found -> {
            var before = found.orElse(null);
            if (before == null && target instanceof Target.ById) {
                return Mono.error(Problem.of(Kind.NOT_FOUND));
            }
            return earlier.of(before, request)
                    .switchIfEmpty(Mono.defer(() -> decide(target, before, command, request, answering)));
        });
    }

    private Mono<Optional<Stored<T, S>>> load(Target target) {
        Mono<Stored<T, S>> thing = Mono.empty();
        if (target instanceof Target.ById byId) {
            thing = store.byId(byId.id());
        } else if (target instanceof Target.ByKey byKey) {
            thing = store.byKey(byKey.key());
        }
        return thing.map(Optional::of).defaultIfEmpty(Optional.empty());
    }

    private Mono<Outcome<T, S>> decide(
            Target target, @Nullable Stored<T, S> before, Object command, Request request, Answering<T, S> answering) {
        var now = clock.instant().truncatedTo(java.time.temporal.ChronoUnit.MILLIS);
        var id = before == null ? Ids.next() : before.id();
        return number(before, now).flatMap(number -> {
            var moment = new Moment(now, request.actor(), calendar, settings, number);
            var standing = before == null ? null : before.standing();
            var decision = store.lifecycle().decide(standing, id, command, moment);
            if (decision instanceof Decision.Accepted<T, S> accepted) {
                return write(target, before, id, accepted, command, request, moment, answering);
            } else if (decision instanceof Decision.Ignored<T, S> ignored) {
                return Mono.just(new Outcome.Nothing<T, S>(ignored.findings()));
            }
            return Mono.error(refusal(decision));
        });
    }

    private Mono<String> number(@Nullable Stored<T, S> before, Instant now) {
        var lifecycle = store.lifecycle();
        var prefix = lifecycle.numberPrefix();
        return before != null || prefix.isEmpty()
                ? Mono.just("")
                : numbers.next(
                        prefix, lifecycle.numberDigits(), City.dateOf(now).getYear());
    }

    /** The problem that a decision against a command is. */
    public static Problem refusal(Decision<?, ?> decision) {
        if (decision instanceof Decision.Illegal<?, ?> illegal) {
            var from = illegal.from();
            return Problem.illegal(from == null ? "NONE" : from.toString(), illegal.command(), illegal.allowed());
        } else if (decision instanceof Decision.Refused<?, ?> refused) {
            return Problem.refused(refused.findings());
        } else if (decision instanceof Decision.Foreign<?, ?> foreign) {
            return Problem.foreign(foreign.findings());
        }
        return Problem.of(Kind.ROLE_DENIED);
    }

    private Mono<Outcome<T, S>> write(
            Target target,
            @Nullable Stored<T, S> before,
            String id,
            Decision.Accepted<T, S> accepted,
            Object command,
            Request request,
            Moment moment,
            Answering<T, S> answering) {
        var now = moment.at();
        var district = store.lifecycle().district().apply(accepted.thing());
        if (!request.actor().district().covers(district)) {
            return Mono.error(Problem.of(Kind.DISTRICT_DENIED));
        }
        long version = before == null ? 1 : before.version() + 1;
        var after = after(before, id, accepted, version, district, now);
        var answer = kept(request.once(), before == null, after, now, answering);
        var receipt = Receipt.of(
                accepted,
                version,
                moment,
                name(command),
                command,
                store.personal().seal(id));
        var about = About.thing(store.lifecycle(), id, version, district, accepted.thing());
        var events = Tellings.of(about, now, accepted, receipt, request.trace());
        var writing = new Writing<>(
                id,
                accepted,
                district,
                version,
                now,
                receipt,
                events,
                request.seen(),
                answer,
                request.row(),
                request.held());
        var done = new Outcome.Done<>(
                after,
                before == null,
                accepted.basis(),
                accepted.events().stream().map(Decision.Occurrence::type).toList());
        Mono<Outcome<T, S>> written = before == null
                ? store.insert(writing).thenReturn(done)
                : store.update(before, writing).flatMap(won -> won ? Mono.just(done) : Mono.error(new LostRace()));
        return written.onErrorResume(MongoWriteException.class, failed -> taken(target, request, failed))
                .doOnNext(outcome -> handOff(before, id, events, request))
                .onErrorResume(Earlier.Copied.class, replayed -> earlier.copyOf(request));
    }

    private void handOff(@Nullable Stored<T, S> before, String id, List<Writing.Event> events, Request request) {
        if (request.held() == null) {
            relay.offer(new HandOff(store.collection(), id, events, before == null || before.unsent() == 0));
        }
    }

    private Mono<Outcome<T, S>> taken(Target target, Request request, MongoWriteException failed) {
        if (ErrorCategory.fromErrorCode(failed.getCode()) != ErrorCategory.DUPLICATE_KEY) {
            return Mono.error(failed);
        }
        if (request.once() != null || request.row() != null) {
            return Mono.error(new Earlier.Copied());
        }
        return Mono.error(target instanceof Target.ByKey ? new LostRace() : Problem.of(Kind.DUPLICATE));
    }

    private static <T, S extends Enum<S>> Stored<T, S> after(
            @Nullable Stored<T, S> before,
            String id,
            Decision.Accepted<T, S> accepted,
            long version,
            District district,
            Instant now) {
        var standing = new Standing<>(id, accepted.to(), accepted.thing(), accepted.deadlines());
        return new Stored<>(
                standing,
                version,
                district,
                before == null ? now : before.createdAt(),
                now,
                0,
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }

    private static <T, S extends Enum<S>> Stored.@Nullable KeptAnswer kept(
            Request.@Nullable Once once, boolean started, Stored<T, S> after, Instant now, Answering<T, S> answering) {
        return once == null
                ? null
                : new Stored.KeptAnswer(once.key(), once.hash(), started ? 201 : 200, answering.body(after), now);
    }

    private static String name(Object command) {
        return command instanceof Overdue ? "overdue" : CommandName.of(command.getClass());
    }
}
