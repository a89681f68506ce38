package org.zhengan.bench;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.errors.WakeupException;

/** What the suite's broker does with the bytes of an event, with nothing around it. */
final class RawBroker implements AutoCloseable {

    private static final String TOPIC = "bench.events";
    private static final int KEY_LENGTH = 36;

    /** More at once would only wait in the producer. */
    private static final int IN_FLIGHT = 1_024;

    private static final long PATIENCE_SECONDS = 60;

    private final byte[] event;
    private final KafkaProducer<byte[], byte[]> producer;
    private final KafkaConsumer<byte[], byte[]> consumer;
    private final Semaphore free = new Semaphore(IN_FLIGHT);
    private volatile Latencies into = new Latencies();
    private final Thread thread = new Thread(this::consume, "raw-broker");

    RawBroker(String broker, byte[] event) {
        this.event = event.clone();
        this.producer = Topics.producer(broker);
        this.consumer = Topics.consumer(broker);
        producer.partitionsFor(TOPIC);
        var partitions = Topics.partitions(consumer, TOPIC);
        consumer.assign(partitions);
        consumer.seekToEnd(partitions);
        partitions.forEach(consumer::position);
        thread.setDaemon(true);
        thread.start();
    }

    /** As many as go through, from the producer to the consumer. */
    Load saturated(Duration length) {
        var latencies = begin();
        long began = System.nanoTime();
        long end = began + length.toNanos();
        while (System.nanoTime() < end) {
            send(System.nanoTime());
        }
        drain();
        return new Load(latencies, System.nanoTime() - began);
    }

    /** A given number each second. */
    Load paced(double perSecond, Duration length) {
        var latencies = begin();
        long began = System.nanoTime();
        OpenLoop.paced(perSecond, length, this::send);
        drain();
        return new Load(latencies, System.nanoTime() - began);
    }

    private Latencies begin() {
        var latencies = new Latencies();
        into = latencies;
        return latencies;
    }

    /** The moment it was due is the key, which is as long as the id that the services use. */
    private void send(long due) {
        take(1);
        var key = Long.toString(due);
        var padded = "0".repeat(KEY_LENGTH - key.length()) + key;
        // What is not sent does not arrive, which is noticed.
        var unused = producer.send(new ProducerRecord<>(TOPIC, padded.getBytes(StandardCharsets.US_ASCII), event));
    }

    private void drain() {
        take(IN_FLIGHT);
        free.release(IN_FLIGHT);
    }

    private void take(int permits) {
        try {
            if (!free.tryAcquire(permits, PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                throw new IllegalStateException("what was produced does not arrive");
            }
        } catch (InterruptedException told) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(told);
        }
    }

    private void consume() {
        try (consumer) {
            while (true) {
                var records = consumer.poll(Duration.ofSeconds(1));
                long now = System.nanoTime();
                var latencies = into;
                records.forEach(
                        each -> latencies.add(now - Long.parseLong(new String(each.key(), StandardCharsets.US_ASCII))));
                free.release(records.count());
            }
        } catch (WakeupException ended) {
            producer.close(Duration.ofSeconds(1));
        }
    }

    @Override
    public void close() {
        consumer.wakeup();
    }
}
