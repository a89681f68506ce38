package org.zhengan.runtime.events;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.kafka.core.ConsumerFactory;
import org.springframework.kafka.core.KafkaTemplate;
import org.springframework.kafka.listener.ConcurrentMessageListenerContainer;
import org.springframework.kafka.listener.ContainerProperties;
import org.springframework.kafka.listener.DeadLetterPublishingRecoverer;
import org.springframework.kafka.listener.DefaultErrorHandler;
import org.springframework.kafka.listener.MessageListener;
import org.springframework.util.backoff.FixedBackOff;
import org.zhengan.rules.InvalidValue;
import org.zhengan.runtime.problem.Faults;
import org.zhengan.runtime.problem.Kind;

/**
 * Listens to the topics a programme reacts to. A record is done before the next of its partition; while the store is away
 * it is tried again without end, what cannot be read or fails again and again is set aside with its reason.
 */
public final class EventListener {

    private static final Logger LOG = LoggerFactory.getLogger(EventListener.class);
    private static final FixedBackOff UNTIL_BACK = new FixedBackOff(500, FixedBackOff.UNLIMITED_ATTEMPTS);
    private static final FixedBackOff THRICE = new FixedBackOff(200, 2);

    private final ConcurrentMessageListenerContainer<String, String> container;

    public EventListener(
            Reactions reactions,
            String context,
            ConsumerFactory<String, String> consumers,
            KafkaTemplate<String, String> kafka,
            MeterRegistry meters) {
        var topics = reactions.topics().toArray(String[]::new);
        var properties = new ContainerProperties(topics);
        properties.setGroupId("zhengan-" + context);
        properties.setAckMode(ContainerProperties.AckMode.BATCH);
        properties.getKafkaConsumerProperties().setProperty(ConsumerConfig.METADATA_MAX_AGE_CONFIG, "5000");
        properties.setMissingTopicsFatal(false);
        properties.setMessageListener((MessageListener<String, String>)
                record -> reactions.handle(record.value()).toFuture().join());
        container = new ConcurrentMessageListenerContainer<>(consumers, properties);
        container.setBeanName("reactions-" + context);
        container.setCommonErrorHandler(errorHandler(context, kafka, meters));
    }

    /** Begins to listen. */
    public void start() {
        container.start();
    }

    /** Stops after the record at hand. */
    public void stop() {
        container.stop();
    }

    private static DefaultErrorHandler errorHandler(
            String context, KafkaTemplate<String, String> kafka, MeterRegistry meters) {
        var counter = Counter.builder("zhengan.consumer.dlt")
                .tag("context", context)
                .description("Events set aside")
                .register(meters);
        var setAside = new DeadLetterPublishingRecoverer(
                kafka, (record, failure) -> new TopicPartition(DeadLetters.topic(context), -1));
        setAside.setHeadersFunction((record, failure) -> new RecordHeaders()
                .add(DeadLetters.REASON, reason(cause(failure)).getBytes(StandardCharsets.UTF_8)));
        var handler = new DefaultErrorHandler(
                (record, failure) -> {
                    LOG.warn(
                            "event at {}-{}@{} is set aside: {}",
                            record.topic(),
                            record.partition(),
                            record.offset(),
                            cause(failure).toString());
                    counter.increment();
                    setAside.accept(record, failure);
                },
                THRICE);
        handler.setBackOffFunction((record, failure) -> Faults.isAway(cause(failure)) ? UNTIL_BACK : THRICE);
        return handler;
    }

    /** Why, in words for people: nothing of our inside. */
    private static String reason(Throwable cause) {
        if (cause instanceof InvalidValue invalid) {
            return invalid.faults().stream()
                    .map(fault -> fault.pointer() + " " + fault.detail().en())
                    .collect(Collectors.joining("; "));
        }
        var problem = Faults.of(cause);
        return problem.kind() == Kind.DEFECT
                ? "failed again and again"
                : problem.detail().en();
    }

    /** The failure beneath the wrappings of listener and future. */
    static Throwable cause(Throwable failure) {
        var cause = failure;
        while (cause.getCause() != null && !Faults.isAway(cause)) {
            cause = cause.getCause();
        }
        return cause;
    }
}
