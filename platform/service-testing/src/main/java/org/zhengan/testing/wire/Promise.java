package org.zhengan.testing.wire;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.NoSuchElementException;
import org.zhengan.rules.District;
import org.zhengan.rules.lifecycle.Decision;
import org.zhengan.runtime.outbox.About;
import org.zhengan.runtime.outbox.EventJson;
import org.zhengan.runtime.web.Json;
import tools.jackson.databind.JsonNode;

/** What the producer of an event type has promised its readers: the JSON Schema committed in the producer's module. */
public record Promise(JsonNode schema) {

    private static final SchemaRegistry REGISTRY =
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

    /** The promise about events of {@code type}, whichever service beside this one tells them. */
    public static Promise about(String type) {
        return about(Path.of(".."), type);
    }

    /** The promise about events of {@code type}, told by one of the services in {@code suite}. */
    static Promise about(Path suite, String type) {
        try (var modules = Files.newDirectoryStream(suite, "*-service")) {
            for (var module : modules) {
                var schema = module.resolve("docs").resolve("schemas").resolve(type + ".json");
                if (Files.exists(schema)) {
                    return new Promise(Json.read(Files.readAllBytes(schema)));
                }
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        throw new NoSuchElementException("no service promises " + type);
    }

    /** The data of an event as it goes out to Kafka. */
    public static JsonNode told(Decision.Occurrence occurrence, District district, java.time.Instant at) {
        var context = occurrence.type().substring(0, occurrence.type().indexOf('.'));
        var event =
                EventJson.render(new About(context, "id-1", 1, district, "", ""), at, occurrence, "00-trace-span-01");
        return Json.read(event.json().getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }

    /** How {@code data} breaks the promise; nothing when it is kept. */
    public List<String> brokenBy(JsonNode data) {
        Schema compiled = REGISTRY.getSchema(schema);
        return compiled
                .validate(data, run -> run.executionConfig(config -> config.formatAssertionsEnabled(true)))
                .stream()
                .map(Error::toString)
                .toList();
    }

    /** Whether a reader may find {@code field} at all. */
    public boolean mayTell(String field) {
        return schema.path("properties").has(field);
    }

    /** Whether a reader always finds {@code field}. */
    public boolean alwaysTells(String field) {
        return schema.path("required").valueStream().anyMatch(name -> name.asString()
                .equals(field));
    }

    /** The least a producer may tell and keep its promise. */
    public JsonNode least() {
        return Samples.of(schema);
    }
}
