package org.zhengan.standalone.broker;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zhengan.standalone.Ports;
import org.zhengan.standalone.demo.Await;

class EmbeddedBrokerIT {

    private static final List<String> EVENTS =
            IntStream.range(0, 200).mapToObj(number -> "event-" + number).toList();

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    private final Ports ports = Ports.free();
    private final Client client = new Client("127.0.0.1:" + ports.broker());

    @Test
    void keepsWhatItAcknowledgedOverAStop() {
        try (var broker = start()) {
            assertThat(broker.bootstrapServers()).isEqualTo(client.address());
            client.publish(EVENTS);
        }

        try (var again = start()) {
            assertThat(again.bootstrapServers()).isEqualTo(client.address());
            assertThat(client.readAll(EVENTS.size())).containsExactlyInAnyOrderElementsOf(EVENTS);
        }
    }

    @Test
    void keepsWhatItAcknowledgedWhenItsProcessIsKilled() throws IOException, InterruptedException {
        var process = inAProcessOfItsOwn();
        Await.until("the broker listens", this::listens);
        client.publish(EVENTS);

        process.destroyForcibly().waitFor();

        try (var again = start()) {
            assertThat(again.bootstrapServers()).isEqualTo(client.address());
            assertThat(client.readAll(EVENTS.size())).containsExactlyInAnyOrderElementsOf(EVENTS);
        }
    }

    private EmbeddedBroker start() {
        return EmbeddedBroker.start(folder, ports.broker(), ports.controller());
    }

    private Process inAProcessOfItsOwn() throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        EmbeddedBroker.class.getName(),
                        folder.toString(),
                        Integer.toString(ports.broker()),
                        Integer.toString(ports.controller()))
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    private boolean listens() {
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), ports.broker())) {
            return socket.isConnected();
        } catch (IOException notYet) {
            return false;
        }
    }
}
