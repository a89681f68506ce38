package org.zhengan.gateway.stream;

import java.time.Duration;
import java.util.List;
import java.util.SortedMap;
import java.util.concurrent.Semaphore;
import org.springframework.stereotype.Component;
import org.zhengan.gateway.GatewaySettings;
import reactor.core.publisher.Flux;
import reactor.core.scheduler.Scheduler;
import reactor.core.scheduler.Schedulers;
import reactor.util.retry.Retry;

/** Reads from the broker what the ring no longer has, for a bounded number of subscribers at once; the others wait. */
@Component
class CatchUp {

    private static final Duration LOOK_AGAIN = Duration.ofMillis(200);

    private final Broker broker;
    private final Semaphore places;
    private final Duration stall;
    private final Scheduler readers;

    CatchUp(Broker broker, GatewaySettings settings) {
        this.broker = broker;
        this.places = new Semaphore(settings.stream().catchUps());
        this.stall = settings.stream().stall();
        this.readers = Schedulers.newBoundedElastic(settings.stream().catchUps(), 10_000, "event-catch-up", 60, true);
    }

    /** Everything from the position up to the heads. A subscriber that takes nothing for too long fails. */
    Flux<Arrival> read(Position from, SortedMap<Source, Long> heads) {
        return Flux.using(this::enter, entered -> pages(from, heads), entered -> places.release())
                .retryWhen(Retry.fixedDelay(Long.MAX_VALUE, LOOK_AGAIN).filter(Full.class::isInstance))
                .flatMapIterable(page -> page, 1);
    }

    private Semaphore enter() {
        if (!places.tryAcquire()) {
            throw new Full();
        }
        return places;
    }

    private Flux<List<Arrival>> pages(Position from, SortedMap<Source, Long> heads) {
        return Flux.<List<Arrival>, PastReader>generate(
                        () -> new PastReader(broker.consumer("gateway-stream-past"), from, heads),
                        (reader, sink) -> {
                            if (reader.isDone()) {
                                sink.complete();
                            } else {
                                sink.next(reader.read());
                            }
                            return reader;
                        },
                        reader -> readers.schedule(reader::close))
                .subscribeOn(readers)
                // Also an empty page counts, so the clock runs out only on a subscriber and not on a broker that is
                // away.
                .timeout(stall, Flux.error(Ring.TooSlow::new), Schedulers.parallel());
    }

    private static final class Full extends RuntimeException {
        Full() {
            super("all places are taken", null, false, false);
        }
    }
}
