package org.zhengan.trail;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;

/** JSON as maps, lists, texts and whole numbers, which is all that trails and archives are written in. */
final class JsonTree {

    static final JsonFactory JSON = JsonFactory.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    private JsonTree() {}

    /** The object in {@code text}; an {@link IllegalArgumentException} if there is none, or more. */
    static Map<String, Object> object(String text) {
        try (var json = JSON.createParser(ObjectReadContext.empty(), text)) {
            json.nextToken();
            var value = value(json);
            if (value instanceof Map<?, ?> && json.nextToken() == null) {
                return members(value);
            }
            throw new IllegalArgumentException("not one JSON object");
        } catch (JacksonException noJson) {
            throw new IllegalArgumentException("no JSON", noJson);
        }
    }

    @SuppressWarnings("unchecked")
    static Map<String, Object> members(Object object) {
        if (object instanceof Map<?, ?>) {
            return (Map<String, Object>) object;
        }
        throw new IllegalArgumentException("no JSON object");
    }

    /** The objects in the list {@code name} of {@code object}. */
    static List<Map<String, Object>> list(Map<String, Object> object, String name) {
        return object.get(name) instanceof List<?> items
                ? items.stream().map(JsonTree::members).toList()
                : List.of();
    }

    /** Takes a text out of {@code object}; empty where there is none. */
    static String text(Map<String, Object> object, String name) {
        var value = object.remove(name);
        if (value == null || value instanceof String) {
            return value == null ? "" : (String) value;
        }
        throw new IllegalArgumentException(name + " is no text");
    }

    /** Takes a whole number out of {@code object}; 0 where there is none. */
    static long number(Map<String, Object> object, String name) {
        var value = object.remove(name);
        if (value == null || value instanceof Long) {
            return value == null ? 0 : (Long) value;
        }
        throw new IllegalArgumentException(name + " is no whole number");
    }

    private static Object value(JsonParser json) {
        return switch (Objects.requireNonNull(json.currentToken(), "a token")) {
            case START_OBJECT -> {
                Map<String, Object> members = new LinkedHashMap<>();
                while (json.nextToken() != tools.jackson.core.JsonToken.END_OBJECT) {
                    var name = Objects.requireNonNull(json.currentName());
                    json.nextToken();
                    members.put(name, value(json));
                }
                yield members;
            }
            case START_ARRAY -> {
                List<Object> items = new ArrayList<>();
                while (json.nextToken() != tools.jackson.core.JsonToken.END_ARRAY) {
                    items.add(value(json));
                }
                yield items;
            }
            case VALUE_NUMBER_INT -> json.getLongValue();
            case VALUE_TRUE -> true;
            case VALUE_FALSE -> false;
            case VALUE_NULL -> "";
            default -> json.getString();
        };
    }
}
