package org.zhengan.runtime.documents;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.zhengan.rules.programme.Programme;
import org.zhengan.runtime.outbox.EventJson;
import org.zhengan.runtime.shape.JsonSchemas;
import org.zhengan.runtime.shape.Shape;
import org.zhengan.runtime.trail.HeadPublished;

/** JSON Schemas of the data of a programme's events: the promise made to consumers. They grow, and never shrink. */
public final class EventSchemas {

    private EventSchemas() {}

    /** The schema of each event type the programme can emit, by type; refused where one would tell what is somebody's. */
    public static Map<String, Map<String, Object>> of(Programme programme) {
        Map<String, Map<String, Object>> schemas = new LinkedHashMap<>();
        programme.events().forEach((type, data) -> schemas.put(type, schema(programme.context(), type, data)));
        schemas.put(HeadPublished.type(programme.context()), ofHead(programme));
        return schemas;
    }

    private static Map<String, Object> ofHead(Programme programme) {
        return schema(programme.context(), HeadPublished.type(programme.context()), HeadPublished.class);
    }

    /** The entry that says why, as it stands on answers and events alike. */
    public static Map<String, Object> basis() {
        Map<String, Object> properties = new LinkedHashMap<>();
        for (var name : List.of("rule", "document", "clause", "summary")) {
            properties.put(name, Map.of("type", "string"));
        }
        properties.put("origin", Map.of("enum", List.of("DOCUMENT", "INTERPRETATION", "DEFAULT")));
        properties.put("inForceFrom", Tree.of("type", "string", "format", "date"));
        var entry = Tree.of("type", "object", "properties", properties, "required", List.copyOf(properties.keySet()));
        return Tree.of("type", "array", "items", entry);
    }

    private static Map<String, Object> schema(String context, String type, Class<?> data) {
        if (Shape.of(data).isPersonal()) {
            throw new IllegalStateException(
                    type + " tells what is somebody's: " + Shape.of(data).personal());
        }
        var schema = Tree.of("$schema", "https://json-schema.org/draft/2020-12/schema");
        schema.put("$id", EventJson.schemaPath(context, type));
        schema.putAll(JsonSchemas.of(data, false));
        Tree.branch(schema, "properties").put("basis", basis());
        List<Object> required = new ArrayList<>(Tree.list(schema, "required"));
        required.add("basis");
        schema.put("required", required);
        return schema;
    }
}
