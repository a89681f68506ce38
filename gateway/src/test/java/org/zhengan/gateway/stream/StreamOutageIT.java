package org.zhengan.gateway.stream;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zhengan.gateway.fixture.Await;
import org.zhengan.gateway.fixture.DurableBroker;
import org.zhengan.gateway.fixture.EventPublisher;
import org.zhengan.gateway.fixture.FreePort;
import org.zhengan.gateway.fixture.Listener;
import org.zhengan.gateway.fixture.RunningGateway;

class StreamOutageIT {

    private final int port = FreePort.find();

    @Test
    void outlivesABrokerThatComesLateAndGoesAndComesBack(@TempDir Path folder) {
        try (var gateway = gateway();
                var city = Listener.impatient(gateway)) {
            Await.until("a sign of life without a broker", () -> city.heard("heartbeat"));

            try (var broker = new DurableBroker(port, folder);
                    var publisher = new EventPublisher("localhost:" + port)) {
                broker.addContext("gas", 2);
                city.awaitReady();
                List<String> published = new ArrayList<>();
                published.add(publisher.publish("gas", "a", "ERQI"));
                city.await(1);

                broker.stop();
                var beats = city.beats();
                Await.until("signs of life while it is away", () -> city.beats() > beats + 3);
                broker.startAgain();
                published.add(publisher.publish("gas", "a", "ERQI"));

                city.await(2);
                assertThat(city.ids()).containsExactlyElementsOf(published);
                assertThat(city.hasEnded()).isFalse();
            }
        }
    }

    @Test
    void endsItsStreamsAndStopsAtOnceWhenItIsStopped() {
        var gateway = gateway();
        try (var city = Listener.impatient(gateway)) {
            Await.until("a sign of life", () -> city.heard("heartbeat"));

            var start = System.nanoTime();
            gateway.close();

            Await.until("the end of the stream", city::hasEnded);
            assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(15));
        }
    }

    private RunningGateway gateway() {
        return RunningGateway.before(
                "http://localhost:1",
                "spring.kafka.bootstrap-servers",
                "localhost:" + port,
                "zhengan.gateway.stream.discovery",
                "200ms",
                "zhengan.gateway.stream.heartbeat",
                "200ms");
    }
}
