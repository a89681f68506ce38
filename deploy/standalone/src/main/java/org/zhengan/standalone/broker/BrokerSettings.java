package org.zhengan.standalone.broker;

import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;

/** How the embedded broker is set: one node, small tables, nothing thrown away. */
record BrokerSettings(Path folder, int port, int controllerPort) {

    static final int NODE = 1;
    static final String CONTROLLER_LISTENER = "CONTROLLER";

    private static final String HOST = "127.0.0.1";

    /** The events of a context are spread over so many partitions; more would only cost memory here. */
    private static final int PARTITIONS = 6;

    String clientAddress() {
        return HOST + ":" + port;
    }

    Properties properties() {
        var properties = new Properties();
        properties.putAll(roles());
        properties.putAll(singleNode());
        properties.putAll(topics());
        properties.putAll(memory());
        return properties;
    }

    private Map<String, String> roles() {
        return Map.of(
                "process.roles",
                "broker,controller",
                "node.id",
                Integer.toString(NODE),
                "log.dirs",
                folder.toString(),
                "listeners",
                "PLAINTEXT://" + clientAddress() + "," + CONTROLLER_LISTENER + "://" + controllerAddress(),
                "advertised.listeners",
                "PLAINTEXT://" + clientAddress(),
                "listener.security.protocol.map",
                "PLAINTEXT:PLAINTEXT," + CONTROLLER_LISTENER + ":PLAINTEXT",
                "inter.broker.listener.name",
                "PLAINTEXT",
                "controller.listener.names",
                CONTROLLER_LISTENER,
                "controller.quorum.voters",
                NODE + "@" + controllerAddress());
    }

    private static Map<String, String> singleNode() {
        return Map.of(
                "default.replication.factor", "1",
                "min.insync.replicas", "1",
                "offsets.topic.replication.factor", "1",
                "transaction.state.log.replication.factor", "1",
                "transaction.state.log.min.isr", "1",
                "share.coordinator.state.topic.replication.factor", "1",
                "share.coordinator.state.topic.min.isr", "1",
                // There is never a second member to wait for, neither in a group nor in the quorum.
                "group.initial.rebalance.delay.ms", "0",
                "controlled.shutdown.enable", "false");
    }

    private static Map<String, String> topics() {
        return Map.of(
                "auto.create.topics.enable", "true",
                "num.partitions", Integer.toString(PARTITIONS),
                "offsets.topic.num.partitions", "3",
                "transaction.state.log.num.partitions", "1",
                // A stream may be asked for from its beginning, and a laptop's events are few.
                "log.retention.ms", "-1",
                "log.segment.bytes", "67108864");
    }

    private static Map<String, String> memory() {
        return Map.of(
                // The default of 128 MB is taken from the heap at start.
                "log.cleaner.dedupe.buffer.size", "2097152",
                "num.network.threads", "2",
                "num.io.threads", "2",
                "background.threads", "2",
                "log.index.size.max.bytes", "1048576",
                "metadata.log.segment.bytes", "8388608");
    }

    private String controllerAddress() {
        return HOST + ":" + controllerPort;
    }
}
