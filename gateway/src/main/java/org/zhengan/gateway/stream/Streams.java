package org.zhengan.gateway.stream;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import org.springframework.context.SmartLifecycle;
import org.springframework.http.codec.ServerSentEvent;
import org.springframework.stereotype.Component;
import org.zhengan.gateway.GatewaySettings;
import org.zhengan.gateway.problem.Kind;
import org.zhengan.gateway.problem.Problem;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.publisher.Sinks;

/** All open streams: opens them in bounded number and ends them when the gateway stops. */
@Component
class Streams implements SmartLifecycle {

    private static final Duration WAIT_WHEN_FULL = Duration.ofSeconds(10);

    private final Ring ring;
    private final CatchUp catchUp;
    private final GatewaySettings.Stream settings;
    private final AtomicInteger open = new AtomicInteger();
    private final Counter dropped;
    private volatile Sinks.@Nullable Empty<Void> running;

    Streams(Ring ring, CatchUp catchUp, GatewaySettings settings, MeterRegistry meters) {
        this.ring = ring;
        this.catchUp = catchUp;
        this.settings = settings.stream();
        meters.gauge("zhengan_stream_subscribers", open);
        this.dropped = meters.counter("zhengan_stream_subscribers_dropped");
    }

    /** A stream from the position on, or from now on. */
    Flux<ServerSentEvent<String>> open(Interest interest, @Nullable Position start) {
        return Flux.defer(() -> {
            var end = running;
            if (end == null || !takePlace()) {
                return Flux.error(full());
            }
            var subscriber = new Subscriber(interest, start);
            return signals(start)
                    .handle(subscriber::render)
                    .takeUntilOther(end.asMono())
                    .onErrorResume(Ring.TooSlow.class, slow -> disconnected())
                    .doFinally(how -> open.decrementAndGet());
        });
    }

    private boolean takePlace() {
        var most = settings.maxSubscribers();
        return open.getAndUpdate(taken -> Math.min(most, taken + 1)) < most;
    }

    private Flux<Signal> signals(@Nullable Position start) {
        Flux<Signal> beats =
                Flux.interval(settings.heartbeat()).onBackpressureDrop().map(beat -> Signal.Tick.HEARTBEAT);
        Flux<Signal> hello = ring.isReady() ? Flux.empty() : Flux.just(Signal.Tick.OPENED);
        return Flux.merge(1, hello.concatWith(placed(start)), beats);
    }

    private Flux<Signal> placed(@Nullable Position start) {
        return ring.join(start).flatMapMany(place -> Flux.<Signal>just(new Signal.Placed(place.position()))
                .concatWith(from(place)));
    }

    private Flux<Signal> from(Place place) {
        if (place instanceof Place.Behind behind) {
            var reached = behind.position().advancedTo(behind.heads());
            return catchUp.read(behind.position(), behind.heads())
                    .cast(Signal.class)
                    .concatWith(ring.join(reached).flatMapMany(this::from));
        }
        return place instanceof Place.Covered covered ? live(covered.taken()) : Flux.empty();
    }

    private Flux<Signal> live(long start) {
        var taken = new AtomicLong(start);
        return Mono.defer(() -> ring.after(taken.get()))
                .doOnNext(page -> taken.addAndGet(page.size()))
                .repeat()
                .flatMapIterable(page -> page, 1);
    }

    private Mono<ServerSentEvent<String>> disconnected() {
        dropped.increment();
        return Mono.empty();
    }

    private static Problem full() {
        return Problem.of(Kind.OVERLOADED, "事件流订阅已满", "All places for event streams are taken")
                .retryAfter(WAIT_WHEN_FULL);
    }

    @Override
    public void start() {
        running = Sinks.empty();
    }

    /** In the phase before the web server's, which would otherwise wait for streams that never end by themselves. */
    @Override
    public void stop() {
        var end = running;
        running = null;
        if (end != null) {
            end.tryEmitEmpty();
        }
    }

    @Override
    public boolean isRunning() {
        return running != null;
    }
}
