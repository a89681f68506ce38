package org.zhengan.gateway.stream;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.locks.LockSupport;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.common.TopicPartition;

/** Follows the end of every topic of events and puts what arrives into the ring. Used by one thread. */
final class Tail {

    private static final Duration POLL = Duration.ofMillis(500);

    private final Consumer<byte[], byte[]> consumer;
    private final Topics topics;
    private final Ring ring;
    private final Map<TopicPartition, Source> followed = new HashMap<>();

    Tail(Consumer<byte[], byte[]> consumer, Topics topics, Ring ring) {
        this.consumer = consumer;
        this.topics = topics;
        this.ring = ring;
    }

    /**
     * Looks for topics that came or went. What is there at the very first sight is followed from its end, what comes later
     * from its beginning, and what the ring knows already (this is a second connection) from where the ring stands.
     */
    void discover() throws InterruptedException {
        var sources = topics.sources();
        var gone = new TreeSet<>(ring.heads().keySet());
        gone.removeAll(sources);
        if (!gone.isEmpty()) {
            ring.forget(gone);
        }
        if (!Set.copyOf(followed.values()).equals(sources) || !ring.isReady()) {
            follow(sources);
        }
    }

    private void follow(Set<Source> sources) {
        var starts = starts(sources);
        followed.clear();
        sources.forEach(source -> followed.put(source.topicPartition(), source));
        consumer.assign(followed.keySet());
        starts.forEach((source, offset) -> consumer.seek(source.topicPartition(), offset));
        ring.follow(starts);
    }

    private SortedMap<Source, Long> starts(Set<Source> sources) {
        var starts = new TreeMap<Source, Long>();
        var known = ring.heads();
        var fresh = new TreeMap<Source, Long>();
        for (var source : sources) {
            var head = known.get(source);
            (head == null ? fresh : starts).put(source, head == null ? 0L : head);
        }
        var partitions = fresh.keySet().stream().map(Source::topicPartition).toList();
        var offsets = ring.isReady() ? consumer.beginningOffsets(partitions) : consumer.endOffsets(partitions);
        fresh.replaceAll((source, unset) -> offsets.getOrDefault(source.topicPartition(), 0L));
        starts.putAll(fresh);
        return starts;
    }

    void poll() {
        if (followed.isEmpty()) {
            // A consumer without partitions refuses to be asked.
            LockSupport.parkNanos(POLL.toNanos());
            return;
        }
        List<Arrival> arrivals = new ArrayList<>();
        for (var record : consumer.poll(POLL)) {
            var source = followed.get(new TopicPartition(record.topic(), record.partition()));
            if (source != null) {
                arrivals.add(Broker.arrival(source, record));
            }
        }
        if (!arrivals.isEmpty()) {
            ring.append(arrivals);
        }
    }
}
