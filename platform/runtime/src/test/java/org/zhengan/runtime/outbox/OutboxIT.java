package org.zhengan.runtime.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import com.mongodb.reactivestreams.client.MongoClients;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.zhengan.runtime.fixture.Await;
import org.zhengan.runtime.fixture.RunningService;
import org.zhengan.runtime.fixture.Tokens;
import org.zhengan.runtime.fixture.TopicReader;
import org.zhengan.runtime.fixture.Unsent;
import org.zhengan.runtime.store.Writing;
import org.zhengan.testing.EmbeddedMongo;
import org.zhengan.trail.Algorithm;
import reactor.core.publisher.Mono;
import tools.jackson.databind.JsonNode;

/** State and event never part. */
class OutboxIT {

    private final RunningService service = RunningService.shared();
    private final Unsent unsent = new Unsent(service);

    @Test
    void aThingAndItsEventAreOneWriteAndTheEventIsToldOnceAndThenRemoved() {
        var id = service.lit("ERQI");

        Await.until("it is told", () -> service.hasToldAll("lanterns", id));

        assertThat(types(service.told(id))).containsExactly("lantern.lantern.lit");
        assertThat(logged(id)).hasSize(1);
        assertThat(service.document("lanterns", id)).doesNotContainKeys("outbox", "pendingSince", "lease");
    }

    @Test
    void anEventWhoseHandOffNeverRanIsFoundByTheSweep() {
        var lantern = unsent.lit();
        assertThat(unsent.waiting(lantern.id())).hasSize(1);

        Await.until("the sweep told it", () -> service.hasToldAll("lanterns", lantern.id()));

        assertThat(types(service.told(lantern.id()))).containsExactly("lantern.lantern.lit");
    }

    @Test
    void whatAClientWroteBeforeItLeftIsTold() throws IOException {
        List<String> posts = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            var post = RunningService.freshPost();
            posts.add(post);
            writeAndLeave(post, i);
        }
        var last = service.lit("ERQI");
        Await.until("the last is told", () -> service.hasToldAll("lanterns", last));

        var written = posts.stream()
                .flatMap(post -> service.documents("lanterns", Map.of("data.post", post)).stream())
                .map(document -> document.getString("_id"))
                .toList();

        assertThat(written).isNotEmpty();
        Await.until(
                "all they wrote is told", () -> written.stream().allMatch(id -> service.hasToldAll("lanterns", id)));
        var keys = TopicReader.records(service.bootstrap(), RunningService.TOPIC).stream()
                .map(ConsumerRecord::key)
                .toList();
        assertThat(keys).containsAll(written);
    }

    @Test
    void aRelayThatDiesBetweenPublishingAndRemovingCausesARepeatedIdAndNothingElse() {
        var lantern = unsent.lit();
        var dying = relay(logThatIsGone());
        dying.offer(new HandOff(service.collection("lanterns"), lantern.id(), unsent.waiting(lantern.id()), true));

        Await.until("the sweep told it", () -> service.hasToldAll("lanterns", lantern.id()));
        dying.stop();

        var told = service.told(lantern.id());
        assertThat(told).hasSizeGreaterThan(1);
        assertThat(new HashSet<>(ids(told))).hasSize(1);
        assertThat(logged(lantern.id())).hasSize(1);
    }

    @Test
    void aWriterThatReadBeforeTheRelayRemovedIsNotForgotten() {
        var before = unsent.lit();
        removeOutboxOf(before.id(), unsent.waiting(before.id()));

        unsent.noted(before);

        Await.until("the note is told", () -> types(service.told(before.id())).contains("lantern.lantern.noted"));
        assertThat(service.document("lanterns", before.id())).doesNotContainKey("pendingSince");
    }

    @Test
    void aLateRelayRemovesOnlyWhatItPublished() {
        var before = unsent.lit();
        var first = unsent.waiting(before.id());
        removeOutboxOf(before.id(), first);
        unsent.noted(unsent.read(before.id()));
        var late = relay(new EventLog(service.database(), Algorithm.SHA_256));

        late.offer(new HandOff(service.collection("lanterns"), before.id(), first, true));

        Await.until("the newer event is told", () -> types(service.told(before.id()))
                .contains("lantern.lantern.noted"));
        late.stop();
    }

    @Test
    void aDocumentWithNothingLeftToTellIsNotLookedAtForEver() {
        var before = unsent.lit();
        var first = unsent.waiting(before.id());
        unsent.noted(before);
        var both = unsent.waiting(before.id());
        Mono.from(service.collection("lanterns")
                        .updateOne(
                                Filters.eq("_id", before.id()),
                                Updates.pull(
                                        "outbox", Filters.in("id", first.get(0).id()))))
                .block();
        var late = relay(new EventLog(service.database(), Algorithm.SHA_256));

        late.offer(new HandOff(service.collection("lanterns"), before.id(), both, true));

        Await.until("nothing is pending", () -> !service.document("lanterns", before.id())
                .containsKey("pendingSince"));
        late.stop();
        assertThat(types(service.told(before.id()))).contains("lantern.lantern.noted");
    }

    private Relay relay(EventLog log) {
        var relay = new Relay(new Publisher(service.kafka(), RunningService.TOPIC), log);
        relay.start();
        return relay;
    }

    private static EventLog logThatIsGone() {
        var client = MongoClients.create(EmbeddedMongo.serverUri());
        var log = new EventLog(client.getDatabase("gone"), Algorithm.SHA_256);
        client.close();
        return log;
    }

    private void removeOutboxOf(String id, List<Writing.Event> published) {
        assertThat(published).hasSize(1);
        var whole = new Document("outbox", "").append("pendingSince", "").append("lease", "");
        Mono.from(service.collection("lanterns").updateOne(Filters.eq("_id", id), new Document("$unset", whole)))
                .block();
    }

    private void writeAndLeave(String post, int patience) throws IOException {
        var address = URI.create(service.address());
        var body = RunningService.light(post, "ERQI").getBytes(StandardCharsets.UTF_8);
        var head = "POST /api/lantern/lanterns HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\n"
                + "Authorization: Bearer " + Tokens.of("hasty", "CITY", "ADMIN") + "\r\n"
                + "Content-Length: " + body.length + "\r\n\r\n";
        try (var socket = new Socket()) {
            socket.connect(new InetSocketAddress(address.getHost(), address.getPort()));
            // a reset rather than an orderly end, so that the service sees at once that nobody waits
            socket.setSoLinger(true, 0);
            socket.getOutputStream().write(head.getBytes(StandardCharsets.US_ASCII));
            socket.getOutputStream().write(body);
            socket.getOutputStream().flush();
            java.util.concurrent.locks.LockSupport.parkNanos(patience * 1_000_000L);
        }
    }

    private List<Document> logged(String id) {
        return service.documents("events", Map.of("subject", id));
    }

    private static List<String> types(List<JsonNode> events) {
        return events.stream().map(event -> event.get("type").asString()).toList();
    }

    private static List<String> ids(List<JsonNode> events) {
        return events.stream().map(event -> event.get("id").asString()).toList();
    }
}
