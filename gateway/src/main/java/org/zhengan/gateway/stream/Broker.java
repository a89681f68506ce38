package org.zhengan.gateway.stream;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.springframework.boot.kafka.autoconfigure.KafkaProperties;
import org.springframework.stereotype.Component;

/** Opens connections to the broker; they only read, and most of them without a group. */
@Component
public class Broker {

    /** After this the broker counts as away for the moment. */
    static final Duration PATIENCE = Duration.ofSeconds(5);

    /** Keys and headers are not kept, but an arrival is more than its text. */
    private static final int OVERHEAD = 200;

    private static final int RECONNECT_AT_MOST_MILLIS = 2_000;
    private static final int FETCH_BYTES = 1 << 20;

    /** After this a gateway that died without a word no longer counts as a member of its group. */
    private static final int SESSION_MILLIS = 10_000;

    /** Under load fewer and larger pages, because each costs a question to the store. */
    private static final int FETCH_AT_LEAST_BYTES = 1 << 16;

    private static final int FETCH_WAIT_MILLIS = 250;

    private final KafkaProperties properties;

    Broker(KafkaProperties properties) {
        this.properties = properties;
    }

    Consumer<byte[], byte[]> consumer(String purpose) {
        Map<String, Object> settings = common();
        settings.put(ConsumerConfig.CLIENT_ID_CONFIG, purpose);
        return new KafkaConsumer<>(settings, new ByteArrayDeserializer(), new ByteArrayDeserializer());
    }

    private Map<String, Object> common() {
        Map<String, Object> settings = new HashMap<>(properties.buildConsumerProperties());
        settings.remove(ConsumerConfig.GROUP_ID_CONFIG);
        settings.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
        settings.put(ConsumerConfig.ALLOW_AUTO_CREATE_TOPICS_CONFIG, false);
        settings.put(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "earliest");
        settings.put(ConsumerConfig.FETCH_MAX_BYTES_CONFIG, FETCH_BYTES);
        settings.put(ConsumerConfig.MAX_PARTITION_FETCH_BYTES_CONFIG, FETCH_BYTES);
        settings.put(ConsumerConfig.RECONNECT_BACKOFF_MAX_MS_CONFIG, RECONNECT_AT_MOST_MILLIS);
        settings.put(ConsumerConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, Math.toIntExact(PATIENCE.toMillis()));
        settings.put(ConsumerConfig.REQUEST_TIMEOUT_MS_CONFIG, Math.toIntExact(PATIENCE.toMillis()));
        return settings;
    }

    /** A member of a group that shares the topics of events among all gateways and commits by itself. */
    public Consumer<byte[], byte[]> member(String group, Duration discovery) {
        Map<String, Object> settings = common();
        settings.put(ConsumerConfig.GROUP_ID_CONFIG, group);
        settings.put(ConsumerConfig.CLIENT_ID_CONFIG, group);
        settings.put(ConsumerConfig.METADATA_MAX_AGE_CONFIG, Math.toIntExact(discovery.toMillis()));
        settings.put(ConsumerConfig.SESSION_TIMEOUT_MS_CONFIG, SESSION_MILLIS);
        settings.put(ConsumerConfig.FETCH_MIN_BYTES_CONFIG, FETCH_AT_LEAST_BYTES);
        settings.put(ConsumerConfig.FETCH_MAX_WAIT_MS_CONFIG, FETCH_WAIT_MILLIS);
        var consumer =
                new KafkaConsumer<byte[], byte[]>(settings, new ByteArrayDeserializer(), new ByteArrayDeserializer());
        consumer.subscribe(Source.TOPIC);
        return consumer;
    }

    /** The context of an events topic; other topics have none. */
    public static Optional<String> contextOf(String topic) {
        return Source.contextOf(topic);
    }

    Admin admin() {
        Map<String, Object> settings = new HashMap<>(properties.buildAdminProperties());
        settings.put(AdminClientConfig.CLIENT_ID_CONFIG, "gateway-stream-topics");
        settings.put(AdminClientConfig.RECONNECT_BACKOFF_MAX_MS_CONFIG, RECONNECT_AT_MOST_MILLIS);
        // The other strategy asks anew without a pause while no broker answers, and fills the log.
        settings.put(AdminClientConfig.METADATA_RECOVERY_STRATEGY_CONFIG, "none");
        settings.put(AdminClientConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, Math.toIntExact(PATIENCE.toMillis()));
        settings.put(AdminClientConfig.REQUEST_TIMEOUT_MS_CONFIG, Math.toIntExact(PATIENCE.toMillis()));
        return Admin.create(settings);
    }

    static Arrival arrival(Source source, ConsumerRecord<byte[], byte[]> record) {
        var size = OVERHEAD + Math.max(0, record.serializedValueSize());
        return new Arrival(source, record.offset(), size, EventReader.read(record.value()));
    }
}
