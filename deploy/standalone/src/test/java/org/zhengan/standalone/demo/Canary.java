package org.zhengan.standalone.demo;

import com.mongodb.reactivestreams.client.MongoClients;
import io.micrometer.core.instrument.Metrics;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Map;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringSerializer;
import org.bson.Document;
import org.slf4j.LoggerFactory;
import reactor.core.publisher.Mono;

/** A value put wherever a personal one might get to, to show that the search would find it there. */
record Canary(String name) {

    void plant(LeftLying suite, Caller caller) {
        try {
            Files.writeString(suite.data().resolve("planted.txt"), name);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
        onTopic(suite.broker());
        inStore(suite.store());
        LoggerFactory.getLogger("org.zhengan.planted").info("heard of {}", name);
        Metrics.counter("planted", "name", name).increment();
        caller.get("/api/gas/leak-alarms/" + URLEncoder.encode(name, StandardCharsets.UTF_8));
    }

    private void onTopic(String broker) {
        Map<String, Object> settings = Map.of("bootstrap.servers", broker);
        try (var producer = new KafkaProducer<>(settings, new StringSerializer(), new StringSerializer())) {
            var planted = new ProducerRecord<>("planted", name, name);
            planted.headers().add("h", name.getBytes(StandardCharsets.UTF_16LE));
            producer.send(planted);
        }
    }

    private void inStore(String uri) {
        try (var client = MongoClients.create(uri)) {
            var database = client.getDatabase("planted");
            Mono.from(database.getCollection("text").insertOne(new Document("inner", new Document("n", name))))
                    .block();
            var bytes = name.getBytes(StandardCharsets.UTF_8);
            Mono.from(database.getCollection("binary").insertOne(new Document("bytes", bytes)))
                    .block();
        }
    }
}
