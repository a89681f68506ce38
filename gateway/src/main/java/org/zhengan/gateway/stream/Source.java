package org.zhengan.gateway.stream;

import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.kafka.common.TopicPartition;

/**
 * One partition of a context's topic.
 *
 * @param context the context whose events these are
 * @param generation tells a topic from one of the same name that was deleted before
 * @param partition the partition's number
 */
record Source(String context, String generation, int partition) implements Comparable<Source> {

    static final Pattern TOPIC = Pattern.compile("zhengan\\.([a-z0-9-]+)\\.events");
    private static final Comparator<Source> ORDER = Comparator.comparing(Source::context)
            .thenComparing(Source::generation)
            .thenComparing(Source::partition);

    /** The context of an events topic; other topics have none. */
    static Optional<String> contextOf(String topic) {
        var matcher = TOPIC.matcher(topic);
        return matcher.matches() ? Optional.of(matcher.group(1)) : Optional.empty();
    }

    TopicPartition topicPartition() {
        return new TopicPartition("zhengan." + context + ".events", partition);
    }

    /** Whether the other belongs to the same context, but to a topic made before or after this one's. */
    boolean replaces(Source other) {
        return context.equals(other.context) && !generation.equals(other.generation);
    }

    @Override
    public int compareTo(Source other) {
        return ORDER.compare(this, other);
    }
}
