package org.zhengan.gateway.stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zhengan.gateway.stream.Arrivals.FIRE;
import static org.zhengan.gateway.stream.Arrivals.GAS;
import static org.zhengan.gateway.stream.Arrivals.from;
import static org.zhengan.gateway.stream.Arrivals.places;

import java.time.Duration;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.util.unit.DataSize;
import reactor.test.StepVerifier;

class RingTest {

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final Ring ring = new Ring(4, DataSize.ofBytes(1_000));

    @BeforeEach
    void followTwoPartitions() {
        ring.follow(places(10, 5));
    }

    @Test
    void placesANewSubscriberAtThePresent() {
        ring.append(from(GAS, 10, 11));

        var place = ring.join(null).block();

        assertThat(place).isEqualTo(new Place.Covered(new Position(places(12, 5)), 2));
    }

    @Test
    void letsASubscriberWaitUntilTheBrokerWasSeen() {
        var unseen = new Ring(4, DataSize.ofBytes(1_000));

        StepVerifier.create(unseen.join(null))
                .expectSubscription()
                .then(() -> unseen.follow(places(10, 5)))
                .expectNext(new Place.Covered(new Position(places(10, 5)), 0))
                .expectComplete()
                .verify(PATIENCE);
    }

    @Test
    void coversAPositionUpToTheLastArrivalItStillHas() {
        ring.append(from(GAS, 10, 15));

        assertThat(ring.join(new Position(places(12, 5))).block()).isInstanceOf(Place.Covered.class);
        assertThat(ring.join(new Position(places(11, 5))).block())
                .isEqualTo(new Place.Behind(new Position(places(11, 5)), places(16, 5)));
    }

    @Test
    void readsAPartitionThatThePositionDoesNotKnowFromItsBeginning() {
        assertThat(ring.join(new Position(places(GAS, 10))).block()).isInstanceOf(Place.Behind.class);
    }

    @Test
    void doesNotTrustOffsetsOfATopicThatWasMadeAnew() {
        var older = new Position(places(new Source("gas", "g0", 0), 7));

        var place = ring.join(older).block();

        assertThat(place).isNotNull();
        assertThat(place.position().next()).isEmpty();
    }

    @Test
    void forgetsTheOldestBeyondItsSizeInBytes() {
        var small = new Ring(100, DataSize.ofBytes(250));
        small.follow(places(10, 5));
        small.append(from(GAS, 10, 14));

        assertThat(small.join(new Position(places(13, 5))).block()).isInstanceOf(Place.Covered.class);
        assertThat(small.join(new Position(places(12, 5))).block()).isInstanceOf(Place.Behind.class);
    }

    @Test
    void handsOutWhatASubscriberHasNotTakenYet() {
        ring.append(from(GAS, 10, 12));

        assertThat(ring.after(1).block()).isEqualTo(from(GAS, 11, 12));
    }

    @Test
    void wakesWhoWaitsForTheNextArrival() {
        StepVerifier.create(ring.after(0))
                .expectSubscription()
                .then(() -> ring.append(from(FIRE, 5, 5)))
                .expectNext(from(FIRE, 5, 5))
                .expectComplete()
                .verify(PATIENCE);
    }

    @Test
    void tellsASubscriberThatItIsTooSlow() {
        ring.append(from(GAS, 10, 14));

        StepVerifier.create(ring.after(1)).expectNext(from(GAS, 11, 14)).verifyComplete();
        StepVerifier.create(ring.after(0)).verifyError(Ring.TooSlow.class);
    }

    @Test
    void forgetsATopicThatIsNoMore() {
        ring.append(from(GAS, 10, 11));

        ring.forget(Set.of(GAS));

        assertThat(ring.heads()).isEqualTo(places(FIRE, 5));
        StepVerifier.create(ring.after(1)).verifyError(Ring.TooSlow.class);
    }
}
