package org.zhengan.runtime.shape;

import java.math.BigDecimal;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Query parameters and spreadsheet cells as JSON: text becomes what the field expects where it can, else stays text. */
public final class TextNodes {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private TextNodes() {}

    /** An object from dotted field names and their texts; blank texts are absent. */
    public static ObjectNode object(Shape shape, Map<String, String> texts) {
        var root = NODES.objectNode();
        texts.forEach((path, text) -> {
            if (!text.isBlank()) {
                put(
                        root,
                        path,
                        shape.field(path)
                                .map(field -> of(field.shape(), text.strip()))
                                .orElseGet(() -> NODES.stringNode(text)));
            }
        });
        return root;
    }

    private static void put(ObjectNode root, String path, JsonNode value) {
        int dot = path.indexOf('.');
        if (dot < 0) {
            root.set(path, value);
        } else {
            put(root.withObjectProperty(path.substring(0, dot)), path.substring(dot + 1), value);
        }
    }

    /** {@code text} as {@code shape} expects it. */
    public static JsonNode of(Shape shape, String text) {
        return switch (shape.unwrapped().kind()) {
            case WHOLE, DECIMAL -> number(text);
            case TRUTH -> truth(text);
            case DATE -> NODES.stringNode(text.replace('/', '-').replace('.', '-'));
            case LIST -> list(shape.unwrapped().inner(), text);
            // in an address the plus of +08:00 arrives as a space
            case INSTANT -> NODES.stringNode(text.replace(' ', '+'));
            case TEXT, CHOICE, MAP, VALUE, PERSONAL, RECORD -> NODES.stringNode(text);
        };
    }

    private static JsonNode number(String text) {
        try {
            var number = new BigDecimal(text);
            return number.scale() <= 0 && number.precision() < 19
                    ? NODES.numberNode(number.longValueExact())
                    : NODES.numberNode(number);
        } catch (NumberFormatException | ArithmeticException noNumber) {
            return NODES.stringNode(text);
        }
    }

    private static JsonNode list(Shape element, String text) {
        var items = NODES.arrayNode();
        for (var item : text.split("[;；、]", -1)) {
            items.add(of(element, item.strip()));
        }
        return items;
    }

    private static JsonNode truth(String text) {
        return switch (text) {
            case "true", "是" -> NODES.booleanNode(true);
            case "false", "否" -> NODES.booleanNode(false);
            default -> NODES.stringNode(text);
        };
    }
}
