package org.zhengan.standalone.fault;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zhengan.standalone.Ports;
import org.zhengan.standalone.broker.EmbeddedBroker;
import org.zhengan.standalone.demo.Await;
import org.zhengan.standalone.demo.Changes;

/** The broker is away for a minute: writes go on, events arrive after. */
@SuppressWarnings("NullAway.Init")
class BrokerAwayTrial {

    private static final Duration AWAY = Duration.ofSeconds(Integer.getInteger("away", 60));

    private final Ports ports = Ports.free();
    private final String address = "127.0.0.1:" + ports.broker();

    @TempDir
    private Path folder;

    @Test
    void writesGoOnAndEveryEventArrivesAfter() {
        var broker = broker();
        Await.until("the broker listens", this::listens);
        var suite = ForkedSuite.in(folder.resolve("data"), Ports.free(), Map.of("ZHENGAN_KAFKA", address));
        try {
            var caller = suite.administrator();
            ForkedJvm.kill(broker);

            List<String> acknowledged;
            try (var reporter = new Reporter(caller)) {
                LockSupport.parkNanos(AWAY.toNanos());
                acknowledged = reporter.acknowledged();
            }
            broker = broker();

            assertThat(acknowledged).hasSizeGreaterThan(10);
            assertThat(Cases.texts(Cases.all(caller), "reportNo")).containsAll(acknowledged);
            Await.within(Duration.ofMinutes(3), "every event on the topic", () -> Optional.of(
                            Topic.read(address, "zhengan.vaccine.events"))
                    .map(events -> new HashSet<>(Cases.texts(events, "id")))
                    .filter(events -> events.size() >= acknowledged.size()));
            Await.until(
                    "the feed tells them all",
                    () -> Changes.of("vaccine", caller).size() >= acknowledged.size());
            System.out.printf("%d cases acknowledged while the broker was away for %s%n", acknowledged.size(), AWAY);
        } finally {
            suite.kill();
            ForkedJvm.kill(broker);
        }
    }

    private Process broker() {
        return ForkedJvm.run(
                EmbeddedBroker.class,
                folder.resolve("broker.txt"),
                Map.of(),
                folder.resolve("broker").toString(),
                Integer.toString(ports.broker()),
                Integer.toString(ports.controller()));
    }

    private boolean listens() {
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), ports.broker())) {
            return socket.isConnected();
        } catch (IOException notYet) {
            return false;
        }
    }
}
