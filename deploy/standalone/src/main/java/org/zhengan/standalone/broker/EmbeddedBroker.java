package org.zhengan.standalone.broker;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;
import kafka.server.KafkaConfig;
import kafka.server.KafkaRaftServer;
import org.apache.kafka.common.utils.Time;

/** A Kafka broker with its own controller on the loopback interface, which keeps its topics in one folder. */
public final class EmbeddedBroker implements AutoCloseable {

    private final KafkaRaftServer server;
    private final BrokerSettings settings;

    private EmbeddedBroker(KafkaRaftServer server, BrokerSettings settings) {
        this.server = server;
        this.settings = settings;
    }

    /**
     * Starts the broker and returns when it takes requests. A folder that was left by a crash is recovered.
     *
     * @param folder where topics are kept; made and formatted when it is new
     * @param port where clients connect
     * @param controllerPort where the broker reaches its own controller
     */
    public static EmbeddedBroker start(Path folder, int port, int controllerPort) {
        var settings = new BrokerSettings(folder.toAbsolutePath(), port, controllerPort);
        try {
            Files.createDirectories(folder);
        } catch (IOException away) {
            throw new UncheckedIOException("the broker's folder cannot be made: " + folder, away);
        }
        BrokerFolder.formatOnce(settings);
        var server = new KafkaRaftServer(new KafkaConfig(settings.properties()), Time.SYSTEM);
        server.startup();
        return new EmbeddedBroker(server, settings);
    }

    /** Runs a broker alone in its process until it is told to end: {@code folder port controllerPort}. */
    public static void main(String[] arguments) throws InterruptedException {
        var broker = start(Path.of(arguments[0]), Integer.parseInt(arguments[1]), Integer.parseInt(arguments[2]));
        Runtime.getRuntime().addShutdownHook(new Thread(broker::close, "broker-end"));
        new CountDownLatch(1).await();
    }

    /** What a client is given to find it. */
    public String bootstrapServers() {
        return settings.clientAddress();
    }

    /** Ends it; what was acknowledged is on disk. */
    @Override
    public void close() {
        server.shutdown();
        server.awaitShutdown();
    }
}
