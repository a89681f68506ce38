package org.zhengan.testing;

import java.nio.file.Path;

/** A Kafka broker in this JVM that tests share; it can go away and come back on the same port with what it held. */
public final class EmbeddedKafka {

    private final KafkaBroker broker;

    private EmbeddedKafka(KafkaBroker broker) {
        this.broker = broker;
    }

    /** The broker of this JVM; started when first asked for. */
    public static EmbeddedKafka shared() {
        return Shared.KAFKA;
    }

    /** A broker of one's own that keeps its data in {@code folder}; to be stopped by whoever started it. */
    public static EmbeddedKafka in(Path folder) {
        var kafka = new EmbeddedKafka(KafkaBroker.formatted(folder));
        kafka.start();
        return kafka;
    }

    /** How a client reaches it; the same before and after it was away. */
    public String bootstrapServers() {
        return broker.bootstrapServers();
    }

    /** Takes the broker away; without effect while it is away. */
    public synchronized void stop() {
        broker.stop();
    }

    /** Brings the broker back on its port; without effect while it is there. */
    public synchronized void start() {
        broker.start();
    }

    /** Whether the broker is there. */
    public synchronized boolean isRunning() {
        return broker.isRunning();
    }

    /** Made when first asked for, ended with the JVM. */
    private static final class Shared {

        private static final EmbeddedKafka KAFKA = begin();

        private static EmbeddedKafka begin() {
            var folder = TemporaryFolder.make("kafka");
            var kafka = EmbeddedKafka.in(folder);
            Runtime.getRuntime()
                    .addShutdownHook(new Thread(
                            () -> {
                                kafka.stop();
                                TemporaryFolder.remove(folder);
                            },
                            "embedded-kafka-end"));
            return kafka;
        }
    }
}
