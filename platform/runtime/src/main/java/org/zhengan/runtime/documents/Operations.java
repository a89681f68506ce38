package org.zhengan.runtime.documents;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** The recurring parts of an OpenAPI document: operations, their parameters, bodies and answers. */
final class Operations {

    static final Map<String, Object> OBJECT = Tree.of("type", "object");
    static final Map<String, Object> PAGE = page(OBJECT);

    private static final Pattern WORD = Pattern.compile("[A-Za-z0-9]+");
    private static final Pattern PLACE = Pattern.compile("\\{(\\w+)}");
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final String JSON = "application/json";

    private Operations() {}

    static Map<String, Object> operation(String summary, Map<String, Object> answer) {
        var responses = Tree.of("200", Tree.of("description", "OK", "content", content(JSON, answer)));
        responses.put("default", Tree.of("$ref", "#/components/responses/Problem"));
        return Tree.of("summary", summary, "parameters", new ArrayList<>(), "responses", responses);
    }

    static Map<String, Object> command(String name, Map<String, Object> body, Map<String, Object> answer) {
        var operation = operation("Command: " + name, answer);
        operation.put("requestBody", Tree.of("required", true, "content", content(JSON, body)));
        header(operation, "Idempotency-Key", "the same key and body replays the first answer");
        return operation;
    }

    static Map<String, Object> start(Map<String, Object> body, Map<String, Object> answer) {
        var operation = command("start", body, answer);
        answeredWith(operation, "201");
        return operation;
    }

    static Map<String, Object> change(String name, Map<String, Object> body, Map<String, Object> answer) {
        var operation = command(name, body, answer);
        header(operation, "If-Match", "the version an ETag gave");
        return operation;
    }

    static Map<String, Object> evaluation(String summary, Map<String, Object> body, Map<String, Object> answer) {
        var operation = operation(summary, answer);
        operation.put("requestBody", Tree.of("required", true, "content", content(JSON, body)));
        return operation;
    }

    static Map<String, Object> upload(String summary) {
        var operation = operation(summary, OBJECT);
        Map<String, Object> content = new LinkedHashMap<>();
        for (var type : List.of("text/csv", XLSX)) {
            content.put(type, Tree.of("schema", Tree.of("type", "string", "contentMediaType", type)));
        }
        var form = Tree.of("type", "object", "properties", Tree.of("file", Tree.of("type", "string")));
        content.put("multipart/form-data", Tree.of("schema", form));
        operation.put("requestBody", Tree.of("required", true, "content", content));
        header(operation, "Idempotency-Key", "the same key and file replays the first answer");
        parameters(operation).addAll(Parameters.named("dryRun", "mode", "charset"));
        answeredWith(operation, "202");
        return operation;
    }

    static Map<String, Object> download(String summary) {
        return operation(summary, Tree.of("type", "string"));
    }

    static Map<String, Object> page(Map<String, Object> item) {
        return Tree.of(
                "type",
                "object",
                "properties",
                Tree.of("items", Tree.of("type", "array", "items", item), "next", Tree.of("type", "string")));
    }

    /** A thing as answers show it: its own fields beside what the platform adds. */
    static Map<String, Object> thing(Map<String, Object> own, Class<? extends Enum<?>> states) {
        var names = Arrays.stream(states.getEnumConstants()).map(Enum::name).toList();
        var properties = Tree.of(
                "id", Tree.of("type", "string"),
                "state", Tree.of("type", "string", "enum", names),
                "version", Tree.of("type", "integer"),
                "district", Tree.of("type", "string"));
        properties.putAll(Tree.branch(own, "properties"));
        properties.put("deadlines", Tree.of("type", "array", "items", OBJECT));
        properties.put("allowed", Tree.of("type", "array", "items", Tree.of("type", "string")));
        properties.put("createdAt", Tree.of("type", "string", "format", "date-time"));
        properties.put("updatedAt", Tree.of("type", "string", "format", "date-time"));
        return Tree.of(
                "type", "object", "properties", properties, "required", List.of("id", "state", "version", "district"));
    }

    /** The name a generated client calls the operation by. */
    static String id(String method, String path) {
        var name = new StringBuilder(method);
        WORD.matcher(path).results().map(MatchResult::group).forEach(word -> name.append(
                        Character.toUpperCase(word.charAt(0)))
                .append(word.substring(1)));
        return name.toString();
    }

    static void inPath(Map<String, Object> operation, String path) {
        var places = PLACE.matcher(path);
        while (places.find()) {
            parameters(operation)
                    .add(Tree.of(
                            "name",
                            places.group(1),
                            "in",
                            "path",
                            "required",
                            true,
                            "schema",
                            Tree.of("type", "string")));
        }
    }

    static Map<String, Object> components() {
        var issue = Tree.of(
                "type",
                "object",
                "properties",
                Tree.of(
                        "pointer", Tree.of("type", "string"),
                        "code", Tree.of("type", "string"),
                        "detail", Tree.of("type", "string"),
                        "clause", Tree.of("type", "string")));
        Map<String, Object> problem = new LinkedHashMap<>();
        for (var name : List.of("type", "title", "detail", "instance", "traceId")) {
            problem.put(name, Tree.of("type", "string"));
        }
        problem.put("status", Tree.of("type", "integer"));
        problem.put("issues", Tree.of("type", "array", "items", issue));
        return Tree.of(
                "securitySchemes",
                Tree.of("bearer", Tree.of("type", "http", "scheme", "bearer", "bearerFormat", "JWT")),
                "responses",
                Tree.of(
                        "Problem",
                        Tree.of(
                                "description",
                                "A refusal: RFC 9457, every fault at once",
                                "content",
                                content(
                                        "application/problem+json",
                                        Tree.of("type", "object", "properties", problem)))));
    }

    /** What is made answers with another status than 200, and where it is found. */
    private static void answeredWith(Map<String, Object> operation, String status) {
        var old = Tree.branch(operation, "responses");
        var answer = Tree.branch(old, "200");
        answer.put(
                "headers",
                Tree.of("Location", Tree.of("description", "where it is found", "schema", Tree.of("type", "string"))));
        Map<String, Object> responses = new LinkedHashMap<>();
        responses.put(status, answer);
        old.forEach((other, response) -> {
            if (!other.equals("200")) {
                responses.put(other, response);
            }
        });
        operation.put("responses", responses);
    }

    private static void header(Map<String, Object> operation, String name, String description) {
        parameters(operation)
                .add(Tree.of(
                        "name", name, "in", "header", "description", description, "schema", Tree.of("type", "string")));
    }

    private static Map<String, Object> content(String type, Map<String, Object> schema) {
        return Tree.of(type, Tree.of("schema", schema));
    }

    @SuppressWarnings("unchecked")
    static List<Object> parameters(Map<String, Object> operation) {
        return (List<Object>) operation.computeIfAbsent("parameters", name -> new ArrayList<>());
    }
}
