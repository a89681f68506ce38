package org.zhengan.gateway.stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zhengan.gateway.stream.Arrivals.GAS;
import static org.zhengan.gateway.stream.Arrivals.from;
import static org.zhengan.gateway.stream.Arrivals.places;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;
import org.springframework.boot.kafka.autoconfigure.KafkaProperties;
import org.springframework.util.unit.DataSize;
import org.zhengan.gateway.GatewaySettings;
import reactor.test.StepVerifier;

class StreamsTest {

    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final Interest CITY =
            new Interest(Viewer.of("CITY", null, List.of("ADMIN")), List.of(), Set.of(), Set.of());

    private final SimpleMeterRegistry meters = new SimpleMeterRegistry();
    private final Ring ring = new Ring(1_000, DataSize.ofMegabytes(1));
    private final GatewaySettings settings = settings();
    private final Streams streams =
            new Streams(ring, new CatchUp(new Broker(new KafkaProperties()), settings), settings, meters);

    @BeforeEach
    void start() {
        ring.follow(places(GAS, 0));
        streams.start();
    }

    @Test
    void disconnectsASubscriberThatDoesNotKeepUpAndFreesItsPlace() {
        StepVerifier.create(streams.open(CITY, null), 1)
                .assertNext(ready -> assertThat(ready.comment()).isEqualTo("ready"))
                .then(() -> ring.append(from(GAS, 0, 4_999)))
                .thenRequest(Long.MAX_VALUE)
                .thenConsumeWhile(event -> true)
                .expectComplete()
                .verify(PATIENCE);

        assertThat(meters.counter("zhengan_stream_subscribers_dropped").count()).isEqualTo(1);
        assertThat(meters.get("zhengan_stream_subscribers").gauge().value()).isZero();
    }

    @Test
    void endsEveryStreamWhenTheGatewayStops() {
        StepVerifier.create(streams.open(CITY, null))
                .expectNextCount(1)
                .then(streams::stop)
                .expectComplete()
                .verify(PATIENCE);
    }

    @Test
    void givesWhatIsStillInTheRingToWhoComesBack() {
        ring.append(from(GAS, 0, 99));

        StepVerifier.create(streams.open(CITY, new Position(places(GAS, 98))).take(3))
                .expectNextCount(1)
                .assertNext(event -> assertThat(event.data()).isEqualTo("{\"id\":\"gas98\"}"))
                .assertNext(event -> assertThat(event.data()).isEqualTo("{\"id\":\"gas99\"}"))
                .expectComplete()
                .verify(PATIENCE);
    }

    private static GatewaySettings settings() {
        var source = new MapConfigurationPropertySource(Map.of(
                "zhengan.gateway.services.gas.uri", "http://localhost:1",
                "zhengan.gateway.services.gas.contexts", "gas"));
        return new Binder(source).bind("zhengan.gateway", GatewaySettings.class).get();
    }
}
