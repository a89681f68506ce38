package org.zhengan.testing.search;

import java.io.InputStream;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.jspecify.annotations.Nullable;

/** Every record of every topic of a broker, its own topics too, as a consumer is given it: key, value and headers. */
public record Topics(String bootstrap) implements Place {

    private static final Duration POLL = Duration.ofMillis(100);

    @Override
    public void show(BiConsumer<String, InputStream> to) {
        Map<String, Object> settings =
                Map.of("bootstrap.servers", bootstrap, "auto.offset.reset", "earliest", "enable.auto.commit", "false");
        try (var consumer = new KafkaConsumer<>(settings, new ByteArrayDeserializer(), new ByteArrayDeserializer())) {
            var partitions = partitions(consumer);
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            var ends = consumer.endOffsets(partitions);
            while (partitions.stream().anyMatch(each -> consumer.position(each) < ends.getOrDefault(each, 0L))) {
                consumer.poll(POLL).forEach(each -> show(each, to));
            }
        }
    }

    /** Its topics. */
    public Set<String> names() {
        Map<String, Object> settings = Map.of("bootstrap.servers", bootstrap);
        try (var consumer = new KafkaConsumer<>(settings, new ByteArrayDeserializer(), new ByteArrayDeserializer())) {
            return new TreeSet<>(consumer.listTopics().keySet());
        }
    }

    private static List<TopicPartition> partitions(KafkaConsumer<byte[], byte[]> consumer) {
        return consumer.listTopics().values().stream()
                .flatMap(List::stream)
                .map(each -> new TopicPartition(each.topic(), each.partition()))
                .collect(Collectors.toList());
    }

    private static void show(ConsumerRecord<byte[], byte[]> each, BiConsumer<String, InputStream> to) {
        show("key", each.topic(), each.key(), to);
        show("value", each.topic(), each.value(), to);
        each.headers().forEach(header -> {
            show("header", each.topic(), header.value(), to);
            Place.texts("header of " + each.topic(), () -> List.of(header.key()))
                    .show(to);
        });
    }

    private static void show(String part, String topic, byte @Nullable [] bytes, BiConsumer<String, InputStream> to) {
        if (bytes != null) {
            to.accept(part + " of " + topic, Place.bytes(bytes));
        }
    }
}
