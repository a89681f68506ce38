package org.zhengan.runtime.events;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.PartitionInfo;
import org.apache.kafka.common.TopicPartition;
import org.springframework.kafka.core.ConsumerFactory;
import org.springframework.kafka.core.KafkaTemplate;
import org.springframework.kafka.support.KafkaHeaders;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/**
 * Events set aside by one context: {@code zhengan.{context}.events.dlt}. They can be looked at, and redriven: each is
 * handled again; one that fails again is set aside again at the end.
 */
public final class DeadLetters {

    /** The header that says why an event was set aside. */
    static final String REASON = "zhengan-reason";

    private static final Duration WAIT = Duration.ofMillis(500);
    private static final int MOST = 500;

    private final String context;
    private final Reactions reactions;
    private final ConsumerFactory<String, String> consumers;
    private final KafkaTemplate<String, String> kafka;

    public DeadLetters(
            String context,
            Reactions reactions,
            ConsumerFactory<String, String> consumers,
            KafkaTemplate<String, String> kafka) {
        this.context = context;
        this.reactions = reactions;
        this.consumers = consumers;
        this.kafka = kafka;
    }

    /** The topic of what {@code context} has set aside. */
    public static String topic(String context) {
        return "zhengan." + context + ".events.dlt";
    }

    /** What came of a redrive. */
    public record Redriven(int redriven, int failedAgain) {}

    /** What waits to be redriven, at most 500, with the reason of each. */
    public Mono<List<Map<String, Object>>> waiting() {
        return onItsOwnThread(consumer -> {
            List<Map<String, Object>> items = new ArrayList<>();
            for (var record : read(consumer)) {
                Map<String, Object> item = new LinkedHashMap<>();
                item.put("topic", header(record, KafkaHeaders.DLT_ORIGINAL_TOPIC));
                item.put("reason", header(record, REASON));
                item.put("event", record.value());
                items.add(item);
            }
            return items;
        });
    }

    /** Handles each waiting event again, at most 500 a call. */
    public Mono<Redriven> redrive() {
        return onItsOwnThread(consumer -> {
            int done = 0;
            int failed = 0;
            for (var record : read(consumer)) {
                try {
                    reactions.handle(record.value()).toFuture().join();
                    done++;
                } catch (RuntimeException again) {
                    failed++;
                    setAsideAgain(record);
                }
                var partition = new TopicPartition(record.topic(), record.partition());
                consumer.commitSync(Map.of(partition, new OffsetAndMetadata(record.offset() + 1)));
            }
            return new Redriven(done, failed);
        });
    }

    private void setAsideAgain(ConsumerRecord<String, String> record) {
        var again = new ProducerRecord<>(topic(context), null, record.key(), record.value(), record.headers());
        kafka.send(again).join();
    }

    private List<ConsumerRecord<String, String>> read(Consumer<String, String> consumer) {
        var partitions = consumer.partitionsFor(topic(context)).stream()
                .map(DeadLetters::partition)
                .toList();
        consumer.assign(partitions);
        var committed = consumer.committed(new java.util.HashSet<>(partitions));
        var ends = consumer.endOffsets(partitions);
        partitions.forEach(each -> {
            var from = committed.get(each);
            consumer.seek(each, from == null ? 0 : from.offset());
        });
        List<ConsumerRecord<String, String>> records = new ArrayList<>();
        while (records.size() < MOST
                && partitions.stream().anyMatch(each -> consumer.position(each) < ends.getOrDefault(each, 0L))) {
            consumer.poll(WAIT).forEach(records::add);
        }
        return records;
    }

    private <R> Mono<R> onItsOwnThread(java.util.function.Function<Consumer<String, String>, R> work) {
        return Mono.fromCallable(() -> {
                    var settings = new Properties();
                    settings.setProperty("enable.auto.commit", "false");
                    settings.setProperty("default.api.timeout.ms", "5000");
                    try (var consumer =
                            consumers.createConsumer("zhengan-" + context + "-redrive", null, null, settings)) {
                        return work.apply(consumer);
                    }
                })
                .subscribeOn(Schedulers.boundedElastic());
    }

    private static TopicPartition partition(PartitionInfo info) {
        return new TopicPartition(info.topic(), info.partition());
    }

    private static String header(ConsumerRecord<String, String> record, String name) {
        var header = record.headers().lastHeader(name);
        return header == null ? "" : new String(header.value(), StandardCharsets.UTF_8);
    }
}
