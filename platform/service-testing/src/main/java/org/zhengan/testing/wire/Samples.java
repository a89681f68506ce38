package org.zhengan.testing.wire;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** The least that is valid under a schema. */
public final class Samples {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private Samples() {}

    /** A value under {@code schema}: only what is required, the first of what may be chosen. */
    public static JsonNode of(JsonNode schema) {
        if (schema.has("enum")) {
            return schema.path("enum").path(0);
        }
        return switch (schema.path("type").asString()) {
            case "object" -> object(schema);
            case "array" -> NODES.arrayNode();
            case "integer", "number" -> NODES.numberNode(1);
            case "boolean" -> NODES.booleanNode(true);
            default -> NODES.stringNode(text(schema.path("format").asString("")));
        };
    }

    private static JsonNode object(JsonNode schema) {
        var object = NODES.objectNode();
        schema.path("required")
                .forEach(name ->
                        object.set(name.asString(), of(schema.path("properties").path(name.asString()))));
        return object;
    }

    private static String text(String format) {
        return switch (format) {
            case "date" -> "2022-03-02";
            case "date-time" -> "2022-03-02T09:00:00+08:00";
            default -> "some-text";
        };
    }
}
