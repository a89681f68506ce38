package org.zhengan.standalone.broker;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;

/** Publishes to a broker and reads all of it back. */
record Client(String address) {

    static final String TOPIC = "zhengan.gas.events";

    /** Returns when the broker has acknowledged them all. */
    void publish(List<String> values) {
        Map<String, Object> settings =
                Map.of("bootstrap.servers", address, "acks", "all", "enable.idempotence", true, "linger.ms", 5);
        try (var producer = new KafkaProducer<>(settings, new StringSerializer(), new StringSerializer())) {
            var sent = values.stream()
                    .map(value -> producer.send(new ProducerRecord<>(TOPIC, value, value)))
                    .toList();
            for (var each : sent) {
                each.get();
            }
        } catch (Exception failed) {
            throw new IllegalStateException(failed);
        }
    }

    /** Reads from the beginning until so many have come or nothing comes for a while. */
    List<String> readAll(int expected) {
        Map<String, Object> settings =
                Map.of("bootstrap.servers", address, "auto.offset.reset", "earliest", "group.id", "reader-" + expected);
        List<String> values = new ArrayList<>();
        try (var consumer = new KafkaConsumer<>(settings, new StringDeserializer(), new StringDeserializer())) {
            consumer.subscribe(List.of(TOPIC));
            for (int tries = 0; values.size() < expected && tries < 60; tries++) {
                consumer.poll(Duration.ofMillis(500)).forEach(each -> values.add(each.value()));
            }
        }
        return values;
    }
}
