package org.zhengan.gateway.stream;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.zhengan.gateway.fixture.EventBroker;
import org.zhengan.gateway.fixture.Listener;
import org.zhengan.gateway.fixture.RunningGateway;

/** Gateways of one process share their network threads, so here only one runs at a time. */
class StreamRestartIT {

    private EventBroker broker;

    @BeforeEach
    void start() {
        broker = new EventBroker();
    }

    @AfterEach
    void stop() {
        broker.close();
    }

    private RunningGateway gateway(String... more) {
        List<String> settings = new ArrayList<>(List.of(
                "spring.kafka.bootstrap-servers",
                broker.address(),
                "zhengan.gateway.stream.discovery",
                "200ms",
                "zhengan.gateway.stream.heartbeat",
                "300ms"));
        settings.addAll(List.of(more));
        return RunningGateway.before("http://localhost:1", settings.toArray(String[]::new));
    }

    @Test
    void goesOnAfterARestartOfTheGatewayWithTopicsThatCameMeanwhile() {
        broker.addContext("gas", 3);
        String position;
        try (var before = gateway();
                var city = Listener.of(before, "CITY", "")) {
            broker.publish("gas", "a", "ERQI");
            city.await(1);
            position = city.lastPosition();
        }
        broker.addContext("coal", 2);
        var missed = List.of(
                broker.publish("gas", "a", "ERQI"),
                broker.publish("coal", "m", "XINMI"),
                broker.publish("coal", "n", "XINMI"));

        try (var after = gateway();
                var city = Listener.from(after, position)) {
            city.await(3);
            var fresh = broker.publish("gas", "a", "ERQI");
            city.await(4);

            assertThat(city.ids()).hasSize(4).containsAll(missed).endsWith(fresh);
        }
    }

    @Test
    void goesOnFromFarBehindASmallRingWhileMoreArrives() {
        broker.addContext("gas", 3);
        try (var gateway =
                gateway("zhengan.gateway.stream.ring-events", "16", "zhengan.gateway.stream.catch-ups", "1")) {
            String start;
            try (var city = Listener.of(gateway, "CITY", "")) {
                start = city.lastPosition();
            }
            List<String> published = new ArrayList<>();
            publish(300, published);
            try (var one = Listener.from(gateway, start);
                    var other = Listener.from(gateway, start)) {
                publish(300, published);
                one.await(600);
                other.await(600);

                assertThat(one.ids()).containsExactlyInAnyOrderElementsOf(published);
                assertThat(other.ids()).containsExactlyInAnyOrderElementsOf(published);
                for (var aggregate = 0; aggregate < 5; aggregate++) {
                    var mine = "gas-a" + aggregate + "-";
                    assertThat(one.ids().stream().filter(id -> id.startsWith(mine)))
                            .containsExactlyElementsOf(published.stream()
                                    .filter(id -> id.startsWith(mine))
                                    .toList());
                }
            }
        }
    }

    private void publish(int count, List<String> published) {
        for (var number = 0; number < count; number++) {
            published.add(broker.publish("gas", "a" + number % 5, "ERQI"));
        }
    }
}
