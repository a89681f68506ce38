package org.zhengan.gateway.stream;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.errors.InterruptException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import org.zhengan.gateway.GatewaySettings;

/** Keeps the ring fed for as long as the gateway runs, over every absence of the broker. */
@Component
class Feed implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(Feed.class);
    private static final Duration PAUSE = Duration.ofSeconds(1);

    private final Broker broker;
    private final Ring ring;
    private final Duration discovery;
    private volatile @Nullable Thread thread;
    private final AtomicInteger up = new AtomicInteger();
    private final AtomicBoolean waiting = new AtomicBoolean();

    Feed(Broker broker, Ring ring, GatewaySettings settings, MeterRegistry meters) {
        this.broker = broker;
        this.ring = ring;
        this.discovery = settings.stream().discovery();
        meters.gauge("zhengan_stream_broker_up", up);
    }

    @Override
    public void start() {
        var feeding = new Thread(this::run, "event-stream-feed");
        feeding.setDaemon(true);
        thread = feeding;
        feeding.start();
    }

    @Override
    public void stop() {
        var feeding = thread;
        thread = null;
        if (feeding != null) {
            feeding.interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return thread != null;
    }

    private boolean isWanted() {
        return thread == Thread.currentThread();
    }

    private void run() {
        while (isWanted()) {
            try (var consumer = broker.consumer("gateway-stream");
                    var admin = broker.admin()) {
                follow(new Tail(consumer, new Topics(admin), ring));
            } catch (InterruptedException | InterruptException stopped) {
                LOG.debug("the event stream stops");
            } catch (RuntimeException defect) {
                up.set(0);
                LOG.error("the event stream connects anew", defect);
                LockSupport.parkNanos(PAUSE.toNanos());
            }
        }
    }

    private void follow(Tail tail) throws InterruptedException {
        var next = System.nanoTime();
        while (isWanted()) {
            if (System.nanoTime() - next >= 0) {
                discover(tail);
                next = System.nanoTime() + discovery.toNanos();
            }
            tail.poll();
        }
    }

    private void discover(Tail tail) throws InterruptedException {
        try {
            tail.discover();
            up.set(1);
            if (waiting.compareAndSet(true, false)) {
                LOG.info("the broker is back, the event stream goes on");
            }
        } catch (InterruptException stopped) {
            throw stopped;
        } catch (KafkaException noAnswer) {
            up.set(0);
            if (waiting.compareAndSet(false, true)) {
                LOG.warn("the broker is away, the event stream waits: {}", noAnswer.getMessage());
            }
        }
    }
}
