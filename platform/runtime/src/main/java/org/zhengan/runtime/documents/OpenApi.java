package org.zhengan.runtime.documents;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.zhengan.rules.Evaluation;
import org.zhengan.rules.programme.Ledger;
import org.zhengan.rules.programme.Programme;
import org.zhengan.rules.programme.View;
import org.zhengan.runtime.shape.JsonSchemas;
import org.zhengan.runtime.web.LedgerRoutes;

/** The routes of a programme as OpenAPI 3.1, made from what the platform serves for it. */
public final class OpenApi {

    private final Programme programme;
    private final String base;
    private final Map<String, Object> paths = new LinkedHashMap<>();

    private OpenApi(Programme programme) {
        this.programme = programme;
        this.base = "/api/" + programme.context();
    }

    /** The document of {@code programme}. */
    public static Map<String, Object> of(Programme programme) {
        return new OpenApi(programme).document();
    }

    private Map<String, Object> document() {
        programme.ledgers().forEach(this::ledger);
        programme.evaluations().forEach(this::evaluation);
        programme.views().forEach(this::view);
        get("/evaluations", "Lists the evaluations with their schemas and clauses", Operations.OBJECT);
        get(
                "/deadlines",
                "What is due",
                Operations.PAGE,
                Parameters.named("status", "district", "dueBefore", "asOf", "limit", "cursor"));
        get(
                "/changes",
                "Events in the order of the log",
                Operations.PAGE,
                Parameters.named("after", "limit", "district", "subject"));
        get("/policies", "The policy documents", Operations.OBJECT);
        get("/policies/coverage", "What becomes of each clause", Operations.OBJECT);
        get("/dead-letters", "Events set aside", Operations.OBJECT);
        put("/dead-letters/redrive", "post", Operations.operation("Handles events set aside again", Operations.OBJECT));
        return Tree.of(
                "openapi",
                "3.1.0",
                "info",
                Tree.of(
                        "title",
                        programme.title().zh(),
                        "version",
                        "1",
                        "description",
                        programme.title().en()),
                "servers",
                List.of(Tree.of("url", "/")),
                "security",
                List.of(Map.of("bearer", List.of())),
                "paths",
                paths,
                "components",
                Operations.components());
    }

    private void ledger(Ledger<?, ?> ledger) {
        var lifecycle = ledger.lifecycle();
        var path = "/" + ledger.path();
        var thing = Operations.thing(JsonSchemas.of(lifecycle.type(), false), lifecycle.states());
        get(path, lifecycle.title().en() + ": list", Operations.page(thing), Parameters.of(ledger));
        get(path + "/{id}", lifecycle.title().en() + ": one", thing);
        LedgerRoutes.starting(lifecycle)
                .ifPresent(command -> put(path, "post", Operations.start(JsonSchemas.of(command, true), thing)));
        LedgerRoutes.commands(lifecycle)
                .forEach((name, command) -> put(
                        path + "/{id}/" + name, "post", Operations.change(name, JsonSchemas.of(command, true), thing)));
        var intake = ledger.intake();
        if (intake != null) {
            var items = Tree.of("type", "array", "maxItems", 500, "items", JsonSchemas.of(intake.command(), true));
            var body = Tree.of("type", "object", "properties", Tree.of("items", items), "required", List.of("items"));
            put("/" + intake.path(), "post", Operations.command("take in", body, Operations.OBJECT));
        }
        if (ledger.imported() != null) {
            imports(path + "/imports");
        }
    }

    private void imports(String path) {
        put(path, "post", Operations.upload("Imports a sheet (.xlsx or .csv)"));
        get(path, "Import jobs, newest first", Operations.PAGE, Parameters.named("limit", "cursor"));
        get(path + "/{jobId}", "An import job and its progress", Operations.OBJECT);
        get(
                path + "/{jobId}/rows",
                "What came of each row",
                Operations.PAGE,
                Parameters.named("status", "limit", "cursor"));
        for (var sheet : List.of("/template.csv", "/template.xlsx", "/{jobId}/errors.csv", "/{jobId}/errors.xlsx")) {
            put(path + sheet, "get", Operations.download("A sheet"));
        }
    }

    private void evaluation(Evaluation<?, ?> evaluation) {
        var question = JsonSchemas.of(evaluation.question(), true);
        Tree.branch(question, "properties")
                .put("config", Tree.of("type", "object", "description", "settings for this call only"));
        var answer = JsonSchemas.of(evaluation.answer(), false);
        Tree.branch(answer, "properties").put("basis", EventSchemas.basis());
        put(
                "/evaluations/" + evaluation.name(),
                "post",
                Operations.evaluation(evaluation.summary().en(), question, answer));
    }

    private void view(View<?, ?, ?> view) {
        var answer = JsonSchemas.of(view.answered(), false);
        Tree.branch(answer, "properties").put("basis", EventSchemas.basis());
        get("/" + view.path(), view.summary().en(), answer, Parameters.of(view.asked()));
    }

    private void get(String path, String summary, Map<String, Object> answer) {
        get(path, summary, answer, List.of());
    }

    private void get(String path, String summary, Map<String, Object> answer, List<Map<String, Object>> parameters) {
        var operation = Operations.operation(summary, answer);
        Operations.parameters(operation).addAll(parameters);
        put(path, "get", operation);
    }

    private void put(String path, String method, Map<String, Object> operation) {
        Operations.inPath(operation, path);
        operation.put("operationId", Operations.id(method, path));
        operation.put("tags", List.of(path.substring(1).replaceFirst("/.*", "")));
        Tree.branch(paths, base + path).put(method, operation);
    }
}
