package org.zhengan.testing;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import kafka.server.KafkaConfig;
import kafka.server.KafkaRaftServer;
import org.apache.kafka.common.Uuid;
import org.apache.kafka.common.utils.Time;
import org.apache.kafka.metadata.storage.Formatter;
import org.jspecify.annotations.Nullable;

/** One KRaft node that is broker and controller at once, with everything replicated once. */
final class KafkaBroker {

    private static final int NODE = 1;
    private static final String CONTROLLER = "CONTROLLER";
    private static final String SMALL_BUFFER = String.valueOf(2 * 1024 * 1024);

    private final Path folder;
    private final int port = FreePort.next();
    private final int controllerPort = FreePort.next();
    private @Nullable KafkaRaftServer server;

    private KafkaBroker(Path folder) {
        this.folder = folder;
    }

    /** A broker whose folder is made ready, not yet started. */
    static KafkaBroker formatted(Path folder) {
        try (var silent = new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8)) {
            new Formatter()
                    .setPrintStream(silent)
                    .setNodeId(NODE)
                    .setClusterId(Uuid.randomUuid().toString())
                    .addDirectory(folder.toString())
                    .setMetadataLogDirectory(folder.toString())
                    .setControllerListenerName(CONTROLLER)
                    .setIgnoreFormatted(true)
                    .run();
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        } catch (Exception unformatted) {
            throw new IllegalStateException("the broker's folder cannot be made ready", unformatted);
        }
        return new KafkaBroker(folder);
    }

    String bootstrapServers() {
        return "127.0.0.1:" + port;
    }

    boolean isRunning() {
        return server != null;
    }

    void start() {
        if (server == null) {
            var next = new KafkaRaftServer(new KafkaConfig(settings(), false), Time.SYSTEM);
            next.startup();
            server = next;
        }
    }

    void stop() {
        var running = server;
        if (running != null) {
            running.shutdown();
            running.awaitShutdown();
            server = null;
        }
    }

    private Map<String, String> settings() {
        Map<String, String> settings = new HashMap<>();
        settings.put("process.roles", "broker,controller");
        settings.put("node.id", String.valueOf(NODE));
        settings.put("controller.quorum.voters", NODE + "@127.0.0.1:" + controllerPort);
        settings.put("controller.listener.names", CONTROLLER);
        settings.put("listeners", "PLAINTEXT://127.0.0.1:%d,CONTROLLER://127.0.0.1:%d".formatted(port, controllerPort));
        settings.put("advertised.listeners", "PLAINTEXT://127.0.0.1:" + port);
        settings.put("listener.security.protocol.map", "PLAINTEXT:PLAINTEXT,CONTROLLER:PLAINTEXT");
        settings.put("log.dirs", folder.toString());
        settings.put("num.partitions", "3");
        settings.put("default.replication.factor", "1");
        settings.put("offsets.topic.num.partitions", "1");
        settings.put("offsets.topic.replication.factor", "1");
        settings.put("transaction.state.log.num.partitions", "1");
        settings.put("transaction.state.log.replication.factor", "1");
        settings.put("transaction.state.log.min.isr", "1");
        settings.put("share.coordinator.state.topic.num.partitions", "1");
        settings.put("share.coordinator.state.topic.replication.factor", "1");
        settings.put("share.coordinator.state.topic.min.isr", "1");
        settings.put("group.initial.rebalance.delay.ms", "0");
        // A test JVM has 1 GB; the cleaner alone would take an eighth of it.
        settings.put("log.cleaner.dedupe.buffer.size", SMALL_BUFFER);
        return settings;
    }
}
