package org.zhengan.runtime.trail;

import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.kafka.core.ConsumerFactory;
import org.springframework.kafka.listener.ConcurrentMessageListenerContainer;
import org.springframework.kafka.listener.ContainerProperties;
import org.springframework.kafka.listener.DefaultErrorHandler;
import org.springframework.kafka.listener.MessageListener;
import org.springframework.util.backoff.FixedBackOff;
import org.zhengan.rules.InvalidValue;
import org.zhengan.runtime.problem.Problem;
import tools.jackson.core.JacksonException;

/** Keeps every head that any service publishes; while the store is away it waits, and what is no head it passes over. */
public final class HeadListener {

    private static final Logger LOG = LoggerFactory.getLogger(HeadListener.class);
    private static final FixedBackOff UNTIL_BACK = new FixedBackOff(1_000, FixedBackOff.UNLIMITED_ATTEMPTS);

    private final ConcurrentMessageListenerContainer<String, String> container;

    public HeadListener(Heads heads, String context, ConsumerFactory<String, String> consumers) {
        var properties = new ContainerProperties(Heads.TOPIC);
        properties.setGroupId("zhengan-" + context + "-heads");
        properties.setAckMode(ContainerProperties.AckMode.BATCH);
        properties.getKafkaConsumerProperties().setProperty(ConsumerConfig.METADATA_MAX_AGE_CONFIG, "5000");
        properties.setMissingTopicsFatal(false);
        properties.setMessageListener((MessageListener<String, String>)
                record -> heads.keep(Heads.read(record.value())).toFuture().join());
        container = new ConcurrentMessageListenerContainer<>(consumers, properties);
        container.setBeanName("heads-" + context);
        var handler = new DefaultErrorHandler(
                (record, failure) -> LOG.warn("no head at {}@{}", record.topic(), record.offset()), UNTIL_BACK);
        handler.addNotRetryableExceptions(JacksonException.class, InvalidValue.class, Problem.class);
        container.setCommonErrorHandler(handler);
    }

    /** Begins to listen. */
    public void start() {
        container.start();
    }

    /** Stops. */
    public void stop() {
        container.stop();
    }
}
