package org.zhengan.gateway.stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zhengan.gateway.stream.Arrivals.GAS;
import static org.zhengan.gateway.stream.Arrivals.at;
import static org.zhengan.gateway.stream.Arrivals.places;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.http.codec.ServerSentEvent;
import reactor.core.publisher.Flux;

class SubscriberTest {

    private static final Interest CITY =
            new Interest(Viewer.of("CITY", null, List.of("ADMIN")), List.of(), Set.of(), Set.of());
    private static final Interest JINSHUI =
            new Interest(Viewer.of("JINSHUI", null, List.of("ADMIN")), List.of(), Set.of(), Set.of());

    @Test
    void getsEachEventOnceWithThePlaceAfterIt() {
        var sent = sent(CITY, new Position(places(GAS, 2)), at(GAS, 1), at(GAS, 2), at(GAS, 2), at(GAS, 3));

        assertThat(sent).extracting(ServerSentEvent::data).containsExactly("{\"id\":\"gas2\"}", "{\"id\":\"gas3\"}");
        assertThat(sent).extracting(event -> placeOf(event).nextOf(GAS)).containsExactly(3L, 4L);
    }

    @Test
    void movesOnOverWhatItMayNotSee() {
        var sent = sent(JINSHUI, new Position(places(GAS, 2)), at(GAS, 2), Signal.Tick.HEARTBEAT);

        assertThat(sent).hasSize(1);
        assertThat(sent.get(0).comment()).isEqualTo("heartbeat");
        assertThat(sent.get(0).data()).isNull();
        assertThat(placeOf(sent.get(0)).nextOf(GAS)).isEqualTo(3);
    }

    @Test
    void isToldNoPlaceBeforeThereIsOne() {
        var sent = sent(CITY, null, Signal.Tick.OPENED, new Signal.Placed(new Position(places(GAS, 7))));

        assertThat(sent.get(0).id()).isNull();
        assertThat(placeOf(sent.get(1))).isEqualTo(new Position(places(GAS, 7)));
    }

    private static Position placeOf(ServerSentEvent<String> event) {
        return PositionCode.read(Objects.requireNonNull(event.id())).orElseThrow();
    }

    private static List<ServerSentEvent<String>> sent(Interest interest, @Nullable Position start, Signal... signals) {
        return Objects.requireNonNull(Flux.just(signals)
                .handle(new Subscriber(interest, start)::render)
                .collectList()
                .block());
    }
}
