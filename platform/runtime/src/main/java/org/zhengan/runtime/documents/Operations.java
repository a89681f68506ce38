package org.zhengan.runtime.documents;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.zhengan.rules.District;
import org.zhengan.rules.programme.Ledger;
import org.zhengan.rules.programme.Rendering;
import org.zhengan.runtime.shape.JsonSchemas;
import org.zhengan.runtime.shape.Shape;
import org.zhengan.runtime.store.PersonalFields;

/** The operations of an OpenAPI document, made of the constant parts that stand in {@code openapi.yaml}. */
final class Operations {

    private final Map<String, Object> parts = Tree.load("openapi.yaml");

    Operations() {
        Tree.branch(parts, "parameters", "district").put("schema", JsonSchemas.of(District.class, false));
    }

    Map<String, Object> part(String... path) {
        return Tree.branch(parts, path);
    }

    Map<String, Object> read(String summary, Map<String, Object> answer, List<Map<String, Object>> parameters) {
        return Tree.of("summary", summary, "parameters", parameters, "responses", responses("200", answer));
    }

    /** A question or a command; one that makes something is answered with another status and where it is found. */
    Map<String, Object> post(
            String summary, Map<String, Object> body, String status, Map<String, Object> answer, String... headers) {
        var operation = read(summary, answer, named(headers));
        operation.put("responses", responses(status, answer));
        operation.put("requestBody", Tree.of("required", true, "content", content(body)));
        return operation;
    }

    /** What is answered in a form of its own, whose standard is described elsewhere. */
    Map<String, Object> rendered(Rendering<?> rendering, List<Map<String, Object>> parameters) {
        var schema = Tree.of("schema", Tree.of("type", rendering.isXml() ? "string" : "object"));
        var response = Tree.of("description", "OK", "content", Tree.of(rendering.mediaType(), schema));
        var responses = Tree.of("200", response, "default", part("responses", "problem"));
        var summary = rendering.summary().en();
        return Tree.of("summary", summary, "parameters", parameters, "responses", responses);
    }

    Map<String, Object> page(Map<String, Object> item) {
        var items = Tree.of("type", "array", "items", item);
        return Tree.of("type", "object", "properties", Tree.of("items", items, "next", Tree.of("type", "string")));
    }

    /** A thing as answers show it: its own fields beside what the platform adds. */
    Map<String, Object> thing(Ledger<?, ?> ledger) {
        var properties = new LinkedHashMap<>(part("schemas", "thing", "properties"));
        properties.put("state", JsonSchemas.of(ledger.lifecycle().states(), false));
        properties.putAll(Tree.branch(JsonSchemas.of(ledger.lifecycle().type(), false), "properties"));
        var thing = new LinkedHashMap<>(part("schemas", "thing"));
        thing.put("properties", properties);
        return thing;
    }

    /** What a list of {@code ledger} is filtered by. */
    List<Map<String, Object>> filters(Ledger<?, ?> ledger) {
        var lifecycle = ledger.lifecycle();
        var all = named("district", "limit", "cursor");
        all.add(0, parameter("state", JsonSchemas.of(lifecycle.states(), false), false));
        for (var filter : ledger.filters()) {
            if (PersonalFields.isPersonal(ledger, filter)) {
                continue;
            }
            var field = Shape.of(lifecycle.type()).field(filter.field()).orElseThrow();
            var element =
                    field.shape().kind() == Shape.Kind.LIST ? field.shape().inner() : field.shape();
            var schema = JsonSchemas.of(element.type(), false);
            filter.parameters().forEach(name -> all.add(all.size() - 2, parameter(name, schema, false)));
        }
        return all;
    }

    /** What a search of {@code ledger} takes in its body: its filters, those too that no address may hold. */
    Map<String, Object> searched(Ledger<?, ?> ledger) {
        Map<String, Object> properties = new LinkedHashMap<>();
        filters(ledger).forEach(parameter -> properties.put((String) parameter.get("name"), parameter.get("schema")));
        for (var filter : ledger.filters()) {
            if (PersonalFields.isPersonal(ledger, filter)) {
                properties.put(filter.name(), Tree.of("type", "string", "x-personal", true));
            }
        }
        return Tree.of("type", "object", "properties", properties, "additionalProperties", false);
    }

    /** The components of a question asked by GET at {@code path}, none of which may be somebody's. */
    static List<Map<String, Object>> asked(Class<?> question, String path) {
        if (Shape.of(question).isPersonal()) {
            throw new IllegalStateException(question + " would put what is somebody's into an address");
        }
        return Shape.of(question).fields().stream()
                .filter(field -> !path.contains("{" + field.name() + "}"))
                .map(field ->
                        parameter(field.name(), JsonSchemas.of(field.shape().type(), false), field.required()))
                .toList();
    }

    List<Map<String, Object>> named(String... names) {
        return new ArrayList<>(
                Arrays.stream(names).map(name -> part("parameters", name)).toList());
    }

    private static Map<String, Object> parameter(String name, Map<String, Object> schema, boolean required) {
        var parameter = Tree.of("name", name, "in", "query", "schema", schema);
        if (required) {
            parameter.put("required", true);
        }
        return parameter;
    }

    private Map<String, Object> responses(String status, Map<String, Object> answer) {
        var response = Tree.of("description", "OK", "content", content(answer));
        if (!status.equals("200")) {
            response.put("headers", part("headers"));
        }
        return Tree.of(status, response, "default", part("responses", "problem"));
    }

    private static Map<String, Object> content(Map<String, Object> schema) {
        return Tree.of("application/json", Tree.of("schema", schema));
    }
}
