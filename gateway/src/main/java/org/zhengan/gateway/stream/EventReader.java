package org.zhengan.gateway.stream;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** Looks into a structured CloudEvent for the attributes that filters need, without building a tree of it. */
public final class EventReader {

    private static final Set<String> WANTED = Set.of("type", "district", "unit", "audience");
    private static final JsonFactory JSON = new JsonFactory();

    private EventReader() {}

    /** The event, or nothing when the record is none: a foreign record must not stop the stream. */
    public static @Nullable Event read(byte @Nullable [] value) {
        if (value == null) {
            return null;
        }
        try (var parser = JSON.createParser(ObjectReadContext.empty(), value)) {
            return parser.nextToken() == JsonToken.START_OBJECT ? read(parser, value) : null;
        } catch (JacksonException notJson) {
            return null;
        }
    }

    private static @Nullable Event read(JsonParser parser, byte[] value) {
        var attributes = new HashMap<String, String>();
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            var name = parser.currentName();
            var token = parser.nextToken();
            if (token == JsonToken.VALUE_STRING && WANTED.contains(name)) {
                attributes.put(name, parser.getString());
            } else {
                parser.skipChildren();
            }
        }
        var type = attributes.get("type");
        var audience = attributes.getOrDefault("audience", "");
        return type == null
                ? null
                : new Event(
                        type,
                        attributes.get("district"),
                        attributes.get("unit"),
                        audience.isBlank() ? Set.of() : Set.copyOf(List.of(audience.split(" "))),
                        new String(value, StandardCharsets.UTF_8));
    }
}
