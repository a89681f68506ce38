package org.zhengan.gateway.stream;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.errors.InterruptException;
import org.apache.kafka.common.errors.WakeupException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.zhengan.gateway.GatewaySettings;

/** Keeps the ring fed for as long as the gateway runs, over every absence of the broker. */
@Component
class Feed extends Follower {

    private static final Logger LOG = LoggerFactory.getLogger(Feed.class);
    private static final Duration PAUSE = Duration.ofSeconds(1);

    private final Broker broker;
    private final Ring ring;
    private final Duration discovery;
    private final AtomicInteger up = new AtomicInteger();
    private final AtomicBoolean waiting = new AtomicBoolean();

    Feed(Broker broker, Ring ring, GatewaySettings settings, MeterRegistry meters) {
        super("event-stream-feed", PAUSE);
        this.broker = broker;
        this.ring = ring;
        this.discovery = settings.stream().discovery();
        meters.gauge("zhengan_stream_broker_up", up);
    }

    @Override
    protected Consumer<byte[], byte[]> connect() {
        return broker.consumer("gateway-stream");
    }

    @Override
    protected void follow(Consumer<byte[], byte[]> consumer) throws InterruptedException {
        try (var admin = broker.admin()) {
            var tail = new Tail(consumer, new Topics(admin), ring);
            var next = System.nanoTime();
            while (isWanted()) {
                if (System.nanoTime() - next >= 0) {
                    discover(tail);
                    next = System.nanoTime() + discovery.toNanos();
                }
                tail.poll();
            }
        }
    }

    @Override
    protected void lost(RuntimeException defect) {
        up.set(0);
        LOG.error("the event stream connects anew", defect);
    }

    private void discover(Tail tail) throws InterruptedException {
        try {
            tail.discover();
            up.set(1);
            if (waiting.compareAndSet(true, false)) {
                LOG.info("the broker is back, the event stream goes on");
            }
        } catch (InterruptException | WakeupException stopped) {
            throw stopped;
        } catch (KafkaException noAnswer) {
            up.set(0);
            if (waiting.compareAndSet(false, true)) {
                LOG.warn("the broker is away, the event stream waits: {}", noAnswer.getMessage());
            }
        }
    }
}
