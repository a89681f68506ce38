package org.zhengan.runtime.documents;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.zhengan.rules.programme.Programme;
import org.zhengan.runtime.shape.JsonSchemas;

/** The events of a programme, in and out, as AsyncAPI 3.0. */
public final class AsyncApi {

    private static final List<String> ENVELOPE = List.of(
            "specversion",
            "id",
            "type",
            "source",
            "subject",
            "time",
            "sequence",
            "district",
            "traceparent",
            "dataschema",
            "datacontenttype");

    private AsyncApi() {}

    /** The document of {@code programme}. */
    public static Map<String, Object> of(Programme programme) {
        Map<String, Object> messages = new LinkedHashMap<>();
        Map<String, Object> components = new LinkedHashMap<>();
        EventSchemas.of(programme).forEach((type, schema) -> {
            messages.put(type, ref("#/components/messages/" + type));
            components.put(type, message(type, schema));
        });
        Map<String, Object> channels = new LinkedHashMap<>();
        channels.put("events", Tree.of("address", programme.topic(), "messages", messages));
        Map<String, Object> operations = new LinkedHashMap<>();
        operations.put("publish", Tree.of("action", "send", "channel", ref("#/channels/events")));
        for (var context : consumed(programme)) {
            var channel = "from-" + context;
            channels.put(channel, Tree.of("address", Programme.topic(context), "messages", read(programme, context)));
            operations.put("react-to-" + context, reaction(programme, context, channel));
        }
        return Tree.of(
                "asyncapi",
                "3.0.0",
                "info",
                Tree.of(
                        "title",
                        programme.title().zh(),
                        "version",
                        "1",
                        "description",
                        programme.title().en()),
                "defaultContentType",
                "application/cloudevents+json",
                "channels",
                channels,
                "operations",
                operations,
                "components",
                Tree.of("messages", components));
    }

    /** What we read of the events of {@code context}: no more than this need their producer keep. */
    private static Map<String, Object> read(Programme programme, String context) {
        Map<String, Object> messages = new TreeMap<>();
        programme.reactions().stream()
                .filter(reaction -> reaction.eventType().startsWith(context + "."))
                .forEach(reaction -> messages.put(
                        reaction.eventType(), message(reaction.eventType(), JsonSchemas.of(reaction.reads(), false))));
        return messages;
    }

    private static Set<String> consumed(Programme programme) {
        var contexts = new TreeSet<String>();
        programme
                .reactions()
                .forEach(reaction -> contexts.add(
                        reaction.eventType().substring(0, reaction.eventType().indexOf('.'))));
        return contexts;
    }

    private static Map<String, Object> reaction(Programme programme, String context, String channel) {
        var types = new TreeSet<String>();
        programme.reactions().stream()
                .map(reaction -> reaction.eventType())
                .filter(type -> type.startsWith(context + "."))
                .forEach(types::add);
        return Tree.of(
                "action",
                "receive",
                "channel",
                ref("#/channels/" + channel),
                "description",
                "Reacts to " + String.join(", ", types) + ".");
    }

    private static Map<String, Object> message(String type, Map<String, Object> data) {
        Map<String, Object> properties = new LinkedHashMap<>();
        ENVELOPE.forEach(name -> properties.put(name, Tree.of("type", "string")));
        properties.put("type", Tree.of("const", type));
        properties.put("data", data);
        List<String> required =
                List.of("specversion", "id", "type", "source", "subject", "time", "sequence", "district", "data");
        return Tree.of(
                "name",
                type,
                "contentType",
                "application/cloudevents+json",
                "payload",
                Tree.of("type", "object", "properties", properties, "required", required));
    }

    private static Map<String, Object> ref(String to) {
        return Tree.of("$ref", to);
    }
}
