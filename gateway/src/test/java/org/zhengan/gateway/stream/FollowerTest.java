package org.zhengan.gateway.stream;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.MockConsumer;
import org.apache.kafka.common.errors.InterruptException;
import org.apache.kafka.common.errors.WakeupException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.zhengan.gateway.fixture.Await;

/** Reads until it is told to stop, over every failure, and leaves the broker in peace. */
class FollowerTest {

    private static final Duration AGES = Duration.ofMinutes(5);

    private final List<String> said = new CopyOnWriteArrayList<>();
    private final Connection connection = new Connection();

    private Following follower = new Following(Duration.ZERO);

    @AfterEach
    void stop() {
        follower.stop();
    }

    @Test
    void stopsBetweenTwoReadingsAndClosesItsConnectionUninterrupted() {
        follower.start();
        Await.until("it reads", () -> connection.readings > 0);
        assertThat(follower.isRunning()).isTrue();

        follower.stop();

        assertThat(follower.isRunning()).isFalse();
        assertThat(connection.closed()).isTrue();
        assertThat(said).containsExactly("closed in peace");
    }

    @Test
    void connectsAnewAfterEveryFailure() {
        follower.failures.addAll(List.of("away", "still away"));

        follower.start();

        Await.until("it reads", () -> connection.readings > 0);
        assertThat(said).containsExactly("away", "still away");
    }

    @Test
    void doesNotWaitOutItsPauseWhenItIsStopped() throws InterruptedException {
        follower = new Following(AGES);
        follower.failures.add("away");
        follower.start();
        follower.lost.await();

        var begun = System.nanoTime();
        follower.stop();

        assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(Duration.ofSeconds(2));
        assertThat(said).containsExactly("away");
    }

    @Test
    void readsAgainWhenItIsStartedAgain() {
        follower.start();
        Await.until("it reads", () -> connection.readings == 1);
        follower.stop();

        follower.start();

        Await.until("it reads again", () -> connection.readings == 2);
    }

    private final class Following extends Follower {

        private final Queue<String> failures = new ArrayDeque<>();
        private final CountDownLatch lost = new CountDownLatch(1);

        Following(Duration pause) {
            super("test-follower", pause);
        }

        @Override
        protected Consumer<byte[], byte[]> connect() {
            var failure = failures.poll();
            if (failure != null) {
                throw new IllegalStateException(failure);
            }
            return connection;
        }

        @Override
        protected void follow(Consumer<byte[], byte[]> consumer) {
            while (isWanted()) {
                consumer.poll(AGES);
            }
        }

        @Override
        protected void lost(RuntimeException failure) {
            said.add(String.valueOf(failure.getMessage()));
            lost.countDown();
        }
    }

    /** Has nothing to tell until it is woken up. */
    private final class Connection extends MockConsumer<byte[], byte[]> {

        private final Semaphore woken = new Semaphore(0);
        private volatile int readings;

        Connection() {
            super("earliest");
        }

        @Override
        public ConsumerRecords<byte[], byte[]> poll(Duration timeout) {
            readings++;
            try {
                if (woken.tryAcquire(timeout.toSeconds(), TimeUnit.SECONDS)) {
                    throw new WakeupException();
                }
                return ConsumerRecords.empty();
            } catch (InterruptedException stopped) {
                throw new InterruptException(stopped);
            }
        }

        @Override
        public void wakeup() {
            woken.release();
        }

        @Override
        public void close() {
            said.add(Thread.currentThread().isInterrupted() ? "closed under interruption" : "closed in peace");
            super.close();
        }
    }
}
