package org.zhengan.testing.search;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.reactivestreams.client.MongoClients;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.zip.GZIPOutputStream;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringSerializer;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zhengan.testing.EmbeddedKafka;
import org.zhengan.testing.EmbeddedMongo;
import reactor.core.publisher.Mono;

/** What is planted in a place is found there. */
class PlacesIT {

    private static final String CANARY = "金丝雀一号";
    private static final Needles NEEDLES = Needles.of(List.of(CANARY));

    @Test
    void filesArePackedOrNot(@TempDir Path folder) throws Exception {
        Files.writeString(folder.resolve("nothing.log"), "sparrow");
        Files.writeString(Files.createDirectories(folder.resolve("deep/er")).resolve("plain.log"), CANARY);
        try (var packed = new GZIPOutputStream(Files.newOutputStream(folder.resolve("old.log.gz")))) {
            packed.write(CANARY.getBytes(StandardCharsets.UTF_8));
        }

        assertThat(NEEDLES.in(new Folder(folder)))
                .containsExactly(CANARY + " plain, in file deep/er/plain.log", CANARY + " plain, in file old.log.gz");
    }

    @Test
    void recordsHaveKeysValuesAndHeaders() {
        var kafka = EmbeddedKafka.shared().bootstrapServers();
        var topics = new Topics(kafka);
        try (var producer = new KafkaProducer<>(
                Map.of("bootstrap.servers", kafka), new StringSerializer(), new StringSerializer())) {
            producer.send(new ProducerRecord<>("planted.key", CANARY, null));
            producer.send(new ProducerRecord<>("planted.value", "k", CANARY));
            var withHeaders = new ProducerRecord<>("planted.header", "k", "v");
            withHeaders
                    .headers()
                    .add("h", CANARY.getBytes(StandardCharsets.UTF_8))
                    .add(CANARY, new byte[0]);
            producer.send(withHeaders);
        }

        assertThat(topics.names()).contains("planted.key", "planted.value", "planted.header");
        assertThat(NEEDLES.in(topics))
                .containsExactly(
                        CANARY + " plain, in header of planted.header",
                        CANARY + " plain, in key of planted.key",
                        CANARY + " plain, in value of planted.value");
    }

    @Test
    void documentsHaveNamesTextsAndBinaries() {
        var name = EmbeddedMongo.database(PlacesIT.class);
        try (var client = MongoClients.create(EmbeddedMongo.serverUri())) {
            var database = client.getDatabase(name);
            for (var planted : List.of(
                    new Document("inner", List.of(new Document("deep", CANARY))).append("_id", "text"),
                    new Document(CANARY, 1).append("_id", "name"),
                    new Document("bytes", CANARY.getBytes(StandardCharsets.UTF_16BE)).append("_id", "binary"),
                    new Document("bytes", "sparrow").append("_id", "nothing"))) {
                Mono.from(database.getCollection(planted.getString("_id")).insertOne(planted))
                        .block();
            }
        }

        var ours = NEEDLES.in(new Databases(EmbeddedMongo.serverUri(), Set.of(name)));

        assertThat(ours)
                .containsExactly(
                        CANARY + " UTF-16, in collection " + name + ".binary",
                        CANARY + " plain, in collection " + name + ".name",
                        CANARY + " plain, in collection " + name + ".text");
        assertThat(NEEDLES.in(Databases.of(EmbeddedMongo.serverUri()))).containsAll(ours);
    }
}
