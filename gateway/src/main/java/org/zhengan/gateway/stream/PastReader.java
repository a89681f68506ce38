package org.zhengan.gateway.stream;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import org.apache.kafka.clients.consumer.CloseOptions;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Reads every partition from a position up to given heads, a page at a time. Used by one thread at a time. */
final class PastReader {

    private static final Logger LOG = LoggerFactory.getLogger(PastReader.class);
    private static final Duration POLL = Duration.ofMillis(500);

    private final Consumer<byte[], byte[]> consumer;
    private final Map<TopicPartition, Source> open = new HashMap<>();
    private final SortedMap<Source, Long> heads;

    PastReader(Consumer<byte[], byte[]> consumer, Position from, SortedMap<Source, Long> heads) {
        this.consumer = consumer;
        this.heads = heads;
        heads.forEach((source, head) -> {
            if (from.nextOf(source) < head) {
                open.put(source.topicPartition(), source);
            }
        });
        consumer.assign(open.keySet());
        open.forEach((partition, source) -> consumer.seek(partition, from.nextOf(source)));
    }

    boolean isDone() {
        return open.isEmpty();
    }

    /** The next page; empty when the broker has nothing to say for the moment. */
    List<Arrival> read() {
        List<Arrival> page = new ArrayList<>();
        for (var record : consumer.poll(POLL)) {
            var source = open.get(new TopicPartition(record.topic(), record.partition()));
            if (source != null && record.offset() < heads.getOrDefault(source, 0L)) {
                page.add(Broker.arrival(source, record));
            }
        }
        closeWhatIsRead();
        return page;
    }

    /** The consumer's place tells, not the last record: offsets may have gaps, also before the head. */
    private void closeWhatIsRead() {
        try {
            if (open.entrySet().removeIf(part -> consumer.position(part.getKey(), POLL) >= headOf(part.getValue()))) {
                consumer.assign(open.keySet());
            }
        } catch (KafkaException noAnswer) {
            LOG.debug("the broker is away while a subscriber catches up: {}", noAnswer.getMessage());
        }
    }

    private long headOf(Source source) {
        return heads.getOrDefault(source, 0L);
    }

    void close() {
        consumer.close(CloseOptions.timeout(Duration.ZERO));
    }
}
