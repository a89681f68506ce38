package org.zhengan.runtime.trail;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.reactivestreams.client.MongoClient;
import com.mongodb.reactivestreams.client.MongoClients;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.kafka.core.DefaultKafkaConsumerFactory;
import org.zhengan.runtime.fixture.Await;
import org.zhengan.runtime.fixture.RunningService;
import org.zhengan.runtime.outbox.EventLog;
import org.zhengan.testing.EmbeddedMongo;
import org.zhengan.trail.Algorithm;
import org.zhengan.trail.Kind;
import org.zhengan.trail.Note;

/** Where a trail ended is known to others before anybody can shorten it. */
class HeadsIT {

    private static final Instant EVENING = Instant.parse("2026-03-01T15:59:00Z");
    private static final Instant PAST_MIDNIGHT_HERE = Instant.parse("2026-03-01T16:00:00Z");

    private final RunningService service = RunningService.shared();
    private final MongoClient client = MongoClients.create(EmbeddedMongo.serverUri());
    private final com.mongodb.reactivestreams.client.MongoDatabase database =
            client.getDatabase(EmbeddedMongo.database(HeadsIT.class));
    private final EventLog log = new EventLog(database, Algorithm.SHA_256);

    @AfterEach
    void close() {
        client.close();
    }

    @Test
    void anAdministratorPublishesAHeadAndEveryServiceKeepsIt() {
        var other = new Heads(database, log, service.kafka(), "other", service.clock());
        var listener = new HeadListener(other, "other-" + System.nanoTime(), consumers());
        listener.start();
        try {
            service.lit("ERQI");
            Await.until(
                    "something is in the trail", () -> service.engine().log().known() != null);

            var published = service.admin().post("/api/lantern/trail/heads", "{}");

            assertThat(published.status()).isEqualTo(200);
            Await.until("another service keeps it", () -> kept(other, "lantern").stream()
                    .anyMatch(head -> head.hash().equals(published.text("/hash"))));
            assertThat(service.admin()
                            .get("/api/lantern/trail/heads?of=lantern")
                            .items())
                    .anyMatch(head -> head.path("hash").asString().equals(published.text("/hash")));
        } finally {
            listener.stop();
        }
    }

    @Test
    void itIsPublishedOnceOnADayOfTheCity() {
        log.append(List.of(Note.of(Kind.EXPORT, "a", "t", EVENING.toString(), "s", "ERQI", "a", "{}")))
                .block();

        assertThat(at(EVENING).daily().block()).isNotNull();
        assertThat(at(EVENING).daily().block()).isNull();
        assertThat(at(PAST_MIDNIGHT_HERE).daily().block()).isNotNull();
        assertThat(kept(at(EVENING), "daily")).extracting(HeadPublished::day).hasSize(2);
    }

    private Heads at(Instant now) {
        return new Heads(database, log, service.kafka(), "daily", Clock.fixed(now, ZoneOffset.UTC));
    }

    private static List<HeadPublished> kept(Heads heads, String of) {
        return Objects.requireNonNull(heads.of(of, 500).collectList().block());
    }

    private DefaultKafkaConsumerFactory<String, String> consumers() {
        return new DefaultKafkaConsumerFactory<>(java.util.Map.of(
                "bootstrap.servers",
                service.bootstrap(),
                "auto.offset.reset",
                "earliest",
                "key.deserializer",
                org.apache.kafka.common.serialization.StringDeserializer.class,
                "value.deserializer",
                org.apache.kafka.common.serialization.StringDeserializer.class));
    }
}
