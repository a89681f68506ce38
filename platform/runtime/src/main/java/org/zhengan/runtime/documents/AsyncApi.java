package org.zhengan.runtime.documents;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.zhengan.rules.programme.Programme;
import org.zhengan.runtime.shape.JsonSchemas;
import org.zhengan.runtime.trail.HeadPublished;
import org.zhengan.runtime.trail.Heads;

/** The events of a programme, in and out, as AsyncAPI 3.0. */
public final class AsyncApi {

    private static final String CLOUD_EVENT = "application/cloudevents+json";
    private static final List<String> REQUIRED =
            List.of("specversion", "id", "type", "source", "subject", "time", "sequence", "district", "data");
    private static final List<String> OPTIONAL = List.of("traceparent", "dataschema", "datacontenttype");

    private AsyncApi() {}

    /** The document of {@code programme}. */
    public static Map<String, Object> of(Programme programme) {
        Map<String, Object> sent = new LinkedHashMap<>();
        Map<String, Object> messages = new LinkedHashMap<>();
        EventSchemas.of(programme).forEach((type, schema) -> {
            sent.put(type, ref("#/components/messages/" + type));
            messages.put(type, message(type, schema));
        });
        var head = HeadPublished.type(programme.context());
        var heads = Tree.of(head, Objects.requireNonNull(sent.remove(head)));
        var channels = Tree.of("events", Tree.of("address", programme.topic(), "messages", sent));
        channels.put("trail-heads", Tree.of("address", Heads.TOPIC, "messages", heads));
        var operations = Tree.of("publish", operation("send", "events"));
        operations.put("publish-head", operation("send", "trail-heads"));
        operations.put("keep-heads", operation("receive", "trail-heads"));
        read(programme).forEach((context, read) -> {
            var channel = "from-" + context;
            var reaction = operation("receive", channel);
            reaction.put("description", "Reacts to " + String.join(", ", read.keySet()) + ".");
            operations.put("react-to-" + context, reaction);
            channels.put(channel, Tree.of("address", Programme.topic(context), "messages", read));
        });
        var document = Tree.of("asyncapi", "3.0.0", "info", Tree.info(programme), "defaultContentType", CLOUD_EVENT);
        document.put("channels", channels);
        document.put("operations", operations);
        document.put("components", Tree.of("messages", messages));
        return document;
    }

    /** What we read of the events of each other context: no more than this need their producers keep. */
    private static Map<String, Map<String, Object>> read(Programme programme) {
        Map<String, Map<String, Object>> read = new TreeMap<>();
        for (var reaction : programme.reactions()) {
            var type = reaction.eventType();
            read.computeIfAbsent(type.substring(0, type.indexOf('.')), context -> new TreeMap<>())
                    .put(type, message(type, JsonSchemas.of(reaction.reads(), false)));
        }
        return read;
    }

    private static Map<String, Object> operation(String action, String channel) {
        return Tree.of("action", action, "channel", ref("#/channels/" + channel));
    }

    private static Map<String, Object> message(String type, Map<String, Object> data) {
        Map<String, Object> properties = new LinkedHashMap<>();
        REQUIRED.forEach(name -> properties.put(name, Tree.of("type", "string")));
        OPTIONAL.forEach(name -> properties.put(name, Tree.of("type", "string")));
        properties.put("type", Tree.of("const", type));
        properties.put("data", data);
        var payload = Tree.of("type", "object", "properties", properties, "required", REQUIRED);
        return Tree.of("name", type, "contentType", CLOUD_EVENT, "payload", payload);
    }

    private static Map<String, Object> ref(String to) {
        return Tree.of("$ref", to);
    }
}
