package org.zhengan.gateway.stream;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.zhengan.gateway.fixture.Await;
import org.zhengan.gateway.fixture.EventBroker;
import org.zhengan.gateway.fixture.Listener;
import org.zhengan.gateway.fixture.RunningGateway;

class StreamIT {

    private static EventBroker broker;
    private static RunningGateway gateway;

    @BeforeAll
    static void start() {
        broker = new EventBroker();
        broker.addContext("gas", 3);
        broker.addContext("fire", 2);
        broker.publish("gas", "before", "JINSHUI");
        gateway = gateway();
    }

    @AfterAll
    static void stop() {
        gateway.close();
        broker.close();
    }

    private static RunningGateway gateway() {
        return RunningGateway.before(
                "http://localhost:1",
                "spring.kafka.bootstrap-servers",
                broker.address(),
                "zhengan.gateway.stream.discovery",
                "200ms",
                "zhengan.gateway.stream.heartbeat",
                "300ms");
    }

    @Test
    void showsANewSubscriberWhatHappensFromNowOn() {
        var before = broker.publish("gas", "a", "JINSHUI");

        try (var city = Listener.of(gateway, "CITY", "")) {
            var id = broker.publish("gas", "a", "JINSHUI");
            var event = city.await(1).get(0);

            assertThat(city.ids()).containsExactly(id).doesNotContain(before);
            assertThat(event.event()).isEqualTo("gas.thing.changed");
            assertThat(event.data())
                    .startsWith("{\"specversion\":\"1.0\",\"id\":\"" + id)
                    .endsWith("}}");
        }
    }

    @Test
    void showsADistrictOnlyItsOwnEvents() {
        try (var district = Listener.of(gateway, "JINSHUI", "");
                var city = Listener.of(gateway, "CITY", "")) {
            broker.publish("gas", "a", "ERQI");
            broker.publishRaw("gas", "a", "{\"id\":\"none\",\"type\":\"gas.thing.changed\"}");
            var own = broker.publish("gas", "a", "JINSHUI");

            assertThat(district.await(1)).hasSize(1);
            assertThat(district.ids()).containsExactly(own);
            assertThat(city.await(3)).hasSize(3);
        }
    }

    @Test
    void filtersByTypeContextAndDistrict() {
        try (var fire = Listener.of(gateway, "CITY", "?context=fire");
                var types = Listener.of(gateway, "CITY", "?type=fire.thing&type=coal.");
                var erqi = Listener.of(gateway, "CITY", "?district=ERQI,JINSHUI")) {
            broker.publish("gas", "a", "XINMI");
            var atErqi = broker.publish("gas", "a", "ERQI");
            var ofFire = broker.publish("fire", "a", "XINMI");

            fire.await(1);
            types.await(1);
            erqi.await(1);
            assertThat(fire.ids()).containsExactly(ofFire);
            assertThat(types.ids()).containsExactly(ofFire);
            assertThat(erqi.ids()).containsExactly(atErqi);
        }
    }

    @Test
    void goesOnExactlyAfterEveryPosition() {
        List<String> published = new ArrayList<>();
        try (var city = Listener.of(gateway, "CITY", "")) {
            for (var number = 0; number < 40; number++) {
                published.add(broker.publish(number % 3 == 0 ? "fire" : "gas", "a" + number % 7, "ERQI"));
            }
            var all = city.await(40);
            for (var last = 0; last < 40; last += 13) {
                try (var later =
                        Listener.from(gateway, String.valueOf(all.get(last).id()))) {
                    var seen = new ArrayList<>(city.ids().subList(0, last + 1));
                    later.await(39 - last);
                    seen.addAll(later.ids());

                    assertThat(seen).containsExactlyInAnyOrderElementsOf(published);
                }
            }
        }
    }

    @Test
    void findsTopicsThatAreMadeLater() {
        try (var city = Listener.of(gateway, "CITY", "?context=railway")) {
            broker.addContext("railway", 1);
            var first = broker.publish("railway", "r", "ERQI");

            city.await(1);
            assertThat(city.ids()).containsExactly(first);
        }
    }

    @Test
    void givesSignsOfLifeThatMoveThePositionOn() {
        try (var district = Listener.of(gateway, "DENGFENG", "")) {
            var start = district.lastPosition();
            broker.publish("gas", "a", "ERQI");

            Await.until(
                    "a heartbeat with a later position",
                    () -> district.heard("heartbeat")
                            && !district.lastPosition().equals(start));
            assertThat(district.events()).isEmpty();
        }
    }

    @Test
    void stepsOverWhatIsNoEvent() {
        try (var city = Listener.of(gateway, "CITY", "")) {
            broker.publishRaw("gas", "a", "not json");
            broker.publishRaw("gas", "a", "[]");
            var next = broker.publish("gas", "a", "ERQI");

            city.await(1);
            assertThat(city.ids()).containsExactly(next);
        }
    }
}
