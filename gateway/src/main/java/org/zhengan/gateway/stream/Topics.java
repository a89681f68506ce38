package org.zhengan.gateway.stream;

import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.TopicDescription;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.KafkaFuture;

/** Looks at the broker for topics of events and their partitions. */
final class Topics {

    /** Enough of a topic's random id to tell two topics of one name apart. */
    private static final int GENERATION = 6;

    private final Admin admin;

    Topics(Admin admin) {
        this.admin = admin;
    }

    Set<Source> sources() throws InterruptedException {
        var names = await(admin.listTopics().names()).stream()
                .filter(name -> Source.contextOf(name).isPresent())
                .toList();
        var sources = new TreeSet<Source>();
        if (!names.isEmpty()) {
            await(admin.describeTopics(names).allTopicNames()).values().forEach(topic -> add(topic, sources));
        }
        return sources;
    }

    private static void add(TopicDescription topic, Set<Source> sources) {
        var generation = topic.topicId().toString().substring(0, GENERATION);
        Source.contextOf(topic.name()).ifPresent(context -> topic.partitions()
                .forEach(part -> sources.add(new Source(context, generation, part.partition()))));
    }

    private static <T> T await(KafkaFuture<T> answer) throws InterruptedException {
        try {
            return answer.get(Broker.PATIENCE.toMillis() + 1_000, TimeUnit.MILLISECONDS);
        } catch (ExecutionException | TimeoutException noAnswer) {
            throw new KafkaException("the broker does not tell its topics: " + noAnswer.getMessage(), noAnswer);
        }
    }
}
