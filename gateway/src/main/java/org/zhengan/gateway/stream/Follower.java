package org.zhengan.gateway.stream;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.common.errors.InterruptException;
import org.apache.kafka.common.errors.WakeupException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/** A thread that reads from the broker for as long as the gateway runs, and connects anew after every failure. */
public abstract class Follower implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(Follower.class);
    private static final Duration FAREWELL = Duration.ofSeconds(3);

    private final String name;
    private final Duration pause;
    private volatile @Nullable Thread thread;
    private volatile @Nullable Consumer<byte[], byte[]> reading;

    /**
     * A follower that has not begun yet.
     *
     * @param pause how long it waits after a failure
     */
    protected Follower(String name, Duration pause) {
        this.name = name;
        this.pause = pause;
    }

    /** A connection for the thread, which closes it. */
    protected abstract Consumer<byte[], byte[]> connect();

    /** Reads for as long as it {@link #isWanted}. */
    protected abstract void follow(Consumer<byte[], byte[]> consumer) throws InterruptedException;

    /** The connection is lost; there will be another. */
    protected abstract void lost(RuntimeException failure);

    /** Whether the thread that asks is to go on. */
    protected final boolean isWanted() {
        return thread == Thread.currentThread();
    }

    @Override
    public final void start() {
        var following = new Thread(this::run, name);
        following.setDaemon(true);
        thread = following;
        following.start();
    }

    /** Lets the thread take leave of the broker, so that nobody there waits until it is missed; not for ever. */
    @Override
    public final void stop() {
        var following = thread;
        thread = null;
        var consumer = reading;
        if (consumer != null) {
            consumer.wakeup();
        }
        if (following != null) {
            LockSupport.unpark(following);
            awaitEnd(following);
        }
    }

    @Override
    public final boolean isRunning() {
        return thread != null;
    }

    private static void awaitEnd(Thread following) {
        try {
            following.join(FAREWELL.toMillis());
            following.interrupt();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private void run() {
        while (isWanted()) {
            try (var consumer = connect()) {
                reading = consumer;
                follow(consumer);
            } catch (InterruptedException | InterruptException | WakeupException stopped) {
                LOG.debug("{} stops", name);
            } catch (RuntimeException failure) {
                if (isWanted()) {
                    lost(failure);
                    LockSupport.parkNanos(pause.toNanos());
                }
            }
        }
    }
}
