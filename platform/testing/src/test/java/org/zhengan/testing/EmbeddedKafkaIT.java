package org.zhengan.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.Test;

class EmbeddedKafkaIT {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    @Test
    void thereIsOneBrokerForAllTestsOfAJvm() throws Exception {
        assertThat(EmbeddedKafka.shared()).isSameAs(EmbeddedKafka.shared());

        send(EmbeddedKafka.shared(), "lamps", "lit", PATIENCE);

        assertThat(read(EmbeddedKafka.shared(), "lamps", 1)).containsExactly("lit");
    }

    @Test
    void itGoesAwayAndComesBackWithWhatItHeld() throws Exception {
        var kafka = EmbeddedKafka.shared();
        var address = kafka.bootstrapServers();
        send(kafka, "faults", "before", PATIENCE);

        kafka.stop();

        assertThat(kafka.isRunning()).isFalse();
        assertThatExceptionOfType(ExecutionException.class)
                .isThrownBy(() -> send(kafka, "faults", "while away", Duration.ofMillis(300)));

        kafka.start();

        assertThat(kafka.bootstrapServers()).isEqualTo(address);
        send(kafka, "faults", "after", PATIENCE);
        assertThat(read(kafka, "faults", 2)).containsExactlyInAnyOrder("before", "after");
    }

    @Test
    void stoppingAndStartingTwiceIsStoppingAndStartingOnce() {
        var kafka = EmbeddedKafka.shared();

        kafka.start();
        kafka.stop();
        kafka.stop();
        kafka.start();
        kafka.start();

        assertThat(kafka.isRunning()).isTrue();
    }

    private static void send(EmbeddedKafka kafka, String topic, String value, Duration patience) throws Exception {
        Map<String, Object> settings = Map.of(
                "bootstrap.servers", kafka.bootstrapServers(),
                "max.block.ms", patience.toMillis());
        try (var producer = new KafkaProducer<>(settings, new StringSerializer(), new StringSerializer())) {
            producer.send(new ProducerRecord<>(topic, value)).get();
        }
    }

    private static List<String> read(EmbeddedKafka kafka, String topic, int count) {
        Map<String, Object> settings = Map.of(
                "bootstrap.servers",
                kafka.bootstrapServers(),
                "group.id",
                "reader-of-" + topic,
                "auto.offset.reset",
                "earliest");
        List<String> values = new ArrayList<>();
        try (var consumer = new KafkaConsumer<>(settings, new StringDeserializer(), new StringDeserializer())) {
            consumer.subscribe(List.of(topic));
            long end = System.nanoTime() + PATIENCE.toNanos();
            while (values.size() < count && System.nanoTime() < end) {
                consumer.poll(Duration.ofMillis(100)).forEach(record -> values.add(record.value()));
            }
        }
        return values;
    }
}
