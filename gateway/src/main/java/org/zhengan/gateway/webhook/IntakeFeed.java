package org.zhengan.gateway.webhook;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.common.errors.InterruptException;
import org.apache.kafka.common.errors.WakeupException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import org.zhengan.gateway.stream.Broker;

/** Reads the topics of events as one of a group, and moves on only after the deliveries are stored. */
@Component
@WithStore
class IntakeFeed implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(IntakeFeed.class);
    private static final String GROUP = "zhengan-gateway-webhooks";
    private static final Duration POLL = Duration.ofMillis(500);
    private static final Duration PAUSE = Duration.ofSeconds(2);
    private static final Duration FAREWELL = Duration.ofSeconds(3);

    private final Broker broker;
    private final Intake intake;
    private final WebhookSettings settings;
    private volatile @Nullable Thread thread;
    private volatile @Nullable Consumer<byte[], byte[]> reading;

    IntakeFeed(Broker broker, Intake intake, WebhookSettings settings) {
        this.broker = broker;
        this.intake = intake;
        this.settings = settings;
    }

    @Override
    public void start() {
        var feeding = new Thread(this::run, "webhook-intake");
        feeding.setDaemon(true);
        thread = feeding;
        feeding.start();
    }

    /** Lets the thread take leave of its group, so that the next member need not wait until it is missed. */
    @Override
    public void stop() {
        var feeding = thread;
        var consumer = reading;
        thread = null;
        if (consumer != null) {
            consumer.wakeup();
        }
        if (feeding != null) {
            LockSupport.unpark(feeding);
            join(feeding);
        }
    }

    private static void join(Thread feeding) {
        try {
            feeding.join(FAREWELL.toMillis());
            feeding.interrupt();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
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
            try (var consumer = broker.member(GROUP, settings.discovery())) {
                reading = consumer;
                intake.prepare();
                follow(consumer);
            } catch (InterruptException | WakeupException stopped) {
                LOG.debug("the intake of webhooks stops");
            } catch (RuntimeException failure) {
                // What was not committed is handed over again; what was stored already is recognised.
                if (isWanted()) {
                    LOG.warn("the intake of webhooks begins anew: {}", failure.toString());
                    LockSupport.parkNanos(PAUSE.toNanos());
                }
            }
        }
    }

    private void follow(Consumer<byte[], byte[]> consumer) {
        while (isWanted()) {
            var records = consumer.poll(POLL);
            if (!records.isEmpty()) {
                intake.take(records);
                consumer.commitSync();
            }
        }
    }
}
