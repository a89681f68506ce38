package org.zhengan.runtime.shape;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.zhengan.rules.Text;

/** JSON Schema (2020-12) of a record, as a tree of maps; closed for requests, open for what may grow. */
public final class JsonSchemas {

    private JsonSchemas() {}

    /** The schema of {@code type}; {@code closed} refuses fields it does not name. */
    public static Map<String, Object> of(Class<?> type, boolean closed) {
        return of(Shape.of(type), closed);
    }

    private static Map<String, Object> of(Shape shape, boolean closed) {
        return switch (shape.kind()) {
            case TEXT -> type("string");
            case WHOLE -> type("integer");
            case DECIMAL -> type("number");
            case TRUTH -> type("boolean");
            case DATE -> with(type("string"), "format", "date");
            case INSTANT -> with(type("string"), "format", "date-time");
            case CHOICE -> with(type("string"), "enum", names(shape.type()));
            case LIST -> with(type("array"), "items", of(shape.inner(), closed));
            case MAP -> with(type("object"), "additionalProperties", of(shape.inner(), closed));
            case VALUE -> of(shape.inner(), closed);
            case PERSONAL -> with(type("string"), "x-personal", true);
            // a text is told in the reader's language
            case RECORD -> shape.type() == Text.class && !closed ? type("string") : record(shape, closed);
        };
    }

    private static Map<String, Object> record(Shape shape, boolean closed) {
        Map<String, Object> properties = new LinkedHashMap<>();
        List<String> required = new ArrayList<>();
        for (var field : shape.fields()) {
            var schema = of(field.shape(), closed);
            if (!field.label().equals(field.name())) {
                schema.put("title", field.label());
            }
            properties.put(field.name(), schema);
            if (field.required()) {
                required.add(field.name());
            }
        }
        var schema = with(type("object"), "properties", properties);
        if (!required.isEmpty()) {
            schema.put("required", required);
        }
        return closed ? with(schema, "additionalProperties", false) : schema;
    }

    private static List<String> names(Class<?> choice) {
        return Arrays.stream(choice.getEnumConstants())
                .map(each -> ((Enum<?>) each).name())
                .toList();
    }

    private static Map<String, Object> type(String name) {
        return with(new LinkedHashMap<>(), "type", name);
    }

    private static Map<String, Object> with(Map<String, Object> schema, String key, Object value) {
        schema.put(key, value);
        return schema;
    }
}
