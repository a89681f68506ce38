package org.zhengan.bench;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.LockSupport;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.errors.WakeupException;
import org.jspecify.annotations.Nullable;

/** A consumer of the suite's events that tells how long after its create each arrived. */
final class Arrivals implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final Map<String, Half> halves = new ConcurrentHashMap<>();
    private final KafkaConsumer<byte[], byte[]> consumer;
    private final Thread thread = new Thread(this::consume, "arrivals");

    /** What is known first of a thing: that its create was answered, or that its event is here. */
    private record Half(long at, @Nullable Latencies into) {}

    Arrivals(String broker, String topic) {
        this.consumer = Topics.consumer(broker);
        var partitions = Topics.partitions(consumer, topic);
        consumer.assign(partitions);
        consumer.seekToEnd(partitions);
        partitions.forEach(consumer::position);
        thread.setDaemon(true);
        thread.start();
    }

    /** A create that was asked for at {@code at} made {@code id}; the time until its event goes into {@code into}. */
    void answered(String id, long at, Latencies into) {
        meet(id, new Half(at, into));
    }

    /** Waits until every create that was answered has been heard of; events are never lost. */
    void awaitAll() {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (halves.values().stream().anyMatch(half -> half.into() != null)) {
            if (System.nanoTime() > end) {
                throw new IllegalStateException(halves.size() + " events did not arrive");
            }
            LockSupport.parkNanos(1_000_000);
        }
        halves.clear();
    }

    private void meet(String id, Half half) {
        halves.compute(id, (same, other) -> {
            if (other == null || (other.into() == null) == (half.into() == null)) {
                return half;
            }
            record(half, other);
            return null;
        });
    }

    private static void record(Half one, Half other) {
        if (one.into() != null) {
            one.into().add(other.at() - one.at());
        } else if (other.into() != null) {
            other.into().add(one.at() - other.at());
        }
    }

    private void consume() {
        try (consumer) {
            while (true) {
                var records = consumer.poll(Duration.ofSeconds(1));
                long now = System.nanoTime();
                records.forEach(each -> meet(new String(each.key(), StandardCharsets.UTF_8), new Half(now, null)));
            }
        } catch (WakeupException ended) {
            halves.clear();
        }
    }

    @Override
    public void close() {
        consumer.wakeup();
    }
}
