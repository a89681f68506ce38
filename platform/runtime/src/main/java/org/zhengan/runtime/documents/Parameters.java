package org.zhengan.runtime.documents;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.zhengan.rules.District;
import org.zhengan.rules.programme.Filter;
import org.zhengan.rules.programme.Ledger;
import org.zhengan.runtime.shape.JsonSchemas;
import org.zhengan.runtime.shape.Shape;

/** Query parameters of an OpenAPI document, each with its type. */
final class Parameters {

    private static final int LONGEST_PAGE = 500;
    private static final int USUAL_PAGE = 50;

    private Parameters() {}

    /** Those that mean the same on every route. */
    static List<Map<String, Object>> named(String... names) {
        return Arrays.stream(names).map(name -> parameter(name, schema(name))).toList();
    }

    /** What a list of {@code ledger} is filtered by. */
    static List<Map<String, Object>> of(Ledger<?, ?> ledger) {
        var lifecycle = ledger.lifecycle();
        List<Map<String, Object>> all = new ArrayList<>();
        all.add(parameter("state", JsonSchemas.of(lifecycle.states(), false)));
        all.addAll(named("district"));
        for (var filter : ledger.filters()) {
            var type = Shape.of(lifecycle.type())
                    .field(filter.field())
                    .orElseThrow()
                    .shape()
                    .type();
            var schema = JsonSchemas.of(type, false);
            if (filter.kind() == Filter.Kind.EQUAL) {
                all.add(parameter(filter.name(), schema));
            } else {
                all.add(parameter(filter.name() + "From", schema));
                all.add(parameter(filter.name() + "To", schema));
            }
        }
        all.addAll(named("limit", "cursor"));
        return all;
    }

    /** The components of a question asked by GET. */
    static List<Map<String, Object>> of(Class<?> asked) {
        return Shape.of(asked).fields().stream()
                .map(field ->
                        parameter(field.name(), JsonSchemas.of(field.shape().type(), false), field.required()))
                .toList();
    }

    private static Map<String, Object> schema(String name) {
        return switch (name) {
            case "limit" -> Tree.of("type", "integer", "minimum", 1, "maximum", LONGEST_PAGE, "default", USUAL_PAGE);
            case "district" -> JsonSchemas.of(District.class, false);
            case "dryRun" -> Tree.of("type", "boolean", "default", false);
            case "mode" -> Tree.of("type", "string", "enum", List.of("perRow", "atomic"), "default", "perRow");
            case "charset" -> Tree.of("type", "string", "enum", List.of("UTF-8", "GBK"), "default", "UTF-8");
            case "dueBefore", "asOf" -> Tree.of("type", "string", "format", "date-time");
            default -> Tree.of("type", "string");
        };
    }

    private static Map<String, Object> parameter(String name, Map<String, Object> schema) {
        return parameter(name, schema, false);
    }

    private static Map<String, Object> parameter(String name, Map<String, Object> schema, boolean required) {
        var parameter = Tree.of("name", name, "in", "query");
        if (required) {
            parameter.put("required", true);
        }
        parameter.put("schema", schema);
        return parameter;
    }
}
