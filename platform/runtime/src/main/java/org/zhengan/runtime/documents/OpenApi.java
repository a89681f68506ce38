package org.zhengan.runtime.documents;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.zhengan.rules.Evaluation;
import org.zhengan.rules.lifecycle.CommandName;
import org.zhengan.rules.programme.Ledger;
import org.zhengan.rules.programme.Programme;
import org.zhengan.rules.programme.Rendering;
import org.zhengan.rules.programme.View;
import org.zhengan.runtime.shape.JsonSchemas;
import org.zhengan.runtime.shape.Shape;
import org.zhengan.runtime.store.Erasure;
import org.zhengan.runtime.store.PersonalFields;
import org.zhengan.runtime.web.LedgerRoutes;

/** The routes of a programme as OpenAPI 3.1, made from what the platform serves for it. */
public final class OpenApi {

    private static final Pattern WORD = Pattern.compile("[A-Za-z0-9]+");
    private static final Pattern PLACE = Pattern.compile("\\{(\\w+)}");

    private final Operations operations = new Operations();
    private final Map<String, Object> object = operations.part("schemas", "object");
    private final Programme programme;
    private final Map<String, Object> paths = new LinkedHashMap<>();

    private OpenApi(Programme programme) {
        this.programme = programme;
    }

    /** The document of {@code programme}. */
    public static Map<String, Object> of(Programme programme) {
        return new OpenApi(programme).document();
    }

    private Map<String, Object> document() {
        programme.ledgers().forEach(this::ledger);
        programme.evaluations().forEach(this::evaluation);
        programme.views().forEach(this::view);
        constant("programme", "");
        var document = Tree.of("openapi", "3.1.0", "info", Tree.info(programme));
        document.put("servers", List.of(Tree.of("url", "/")));
        document.put("security", List.of(Map.of("bearer", List.of())));
        document.put("paths", paths);
        document.put("components", operations.part("components"));
        return document;
    }

    private void ledger(Ledger<?, ?> ledger) {
        var lifecycle = ledger.lifecycle();
        var title = lifecycle.title().en();
        var path = "/" + ledger.path();
        var thing = operations.thing(ledger);
        put(path, "get", operations.read(title + ": list", operations.page(thing), operations.filters(ledger)));
        constant("archive", path);
        boolean personal = Shape.of(lifecycle.type()).isPersonal();
        var reason = personal ? operations.named("X-Access-Reason") : List.<Map<String, Object>>of();
        put(path + "/{id}", "get", operations.read(title + ": one", thing, reason));
        if (personal) {
            var erase = JsonSchemas.of(Erasure.Request.class, true);
            put(path + "/{id}/erase-personal", "post", operations.post("Erases what is personal", erase, "200", thing));
        }
        if (ledger.filters().stream().anyMatch(filter -> PersonalFields.isPersonal(ledger, filter))) {
            var body = operations.searched(ledger);
            put(path + "/search", "post", operations.post(title + ": search", body, "200", operations.page(thing)));
        }
        LedgerRoutes.starting(lifecycle).ifPresent(type -> {
            var body = JsonSchemas.of(type, true);
            put(path, "post", operations.post("Command: start", body, "201", thing, "Idempotency-Key"));
        });
        LedgerRoutes.commands(ledger).forEach((name, type) -> {
            var body = JsonSchemas.of(type, true);
            var command = operations.post("Command: " + name, body, "200", thing, "Idempotency-Key", "If-Match");
            put(path + "/{id}/" + name, "post", command);
        });
        for (var rewriting : ledger.rewritings()) {
            var name = CommandName.of(rewriting.command());
            var body = JsonSchemas.of(rewriting.command(), true);
            var command = operations.post("Command: " + name, body, "200", thing, "Idempotency-Key", "If-Match");
            put(
                    path + (rewriting.amends() ? "/{id}" : "/{id}/" + rewriting.part()),
                    rewriting.amends() ? "patch" : "put",
                    command);
        }
        var intake = ledger.intake();
        if (intake != null) {
            var items = Tree.of("type", "array", "maxItems", 500, "items", JsonSchemas.of(intake.command(), true));
            var body = Tree.of("type", "object", "properties", Tree.of("items", items), "required", List.of("items"));
            put(
                    "/" + intake.path(),
                    "post",
                    operations.post("Command: take in", body, "200", object, "Idempotency-Key"));
        }
        if (ledger.imported() != null) {
            constant("imports", path);
        }
        ledger.renderings().forEach(rendering -> rendering(ledger, rendering));
    }

    private void rendering(Ledger<?, ?> ledger, Rendering<?> rendering) {
        boolean one = rendering.form() instanceof Rendering.Form.One<?>;
        var path = one ? "/" + ledger.path() + "/{id}/" + rendering.name() : "/" + rendering.name();
        var parameters = one ? operations.named() : operations.filters(ledger);
        put(path, "get", operations.rendered(rendering, parameters));
    }

    private void evaluation(Evaluation<?, ?> evaluation) {
        var question = JsonSchemas.of(evaluation.question(), true);
        var config = Tree.of("type", "object", "description", "settings for this call only");
        Tree.branch(question, "properties").put("config", config);
        var summary = evaluation.summary().en();
        put(
                "/evaluations/" + evaluation.name(),
                "post",
                operations.post(summary, question, "200", computed(evaluation.answer())));
    }

    private void view(View<?, ?, ?> view) {
        var asked = Operations.asked(view.asked(), view.path());
        put("/" + view.path(), "get", operations.read(view.summary().en(), computed(view.answered()), asked));
    }

    private static Map<String, Object> computed(Class<?> answer) {
        var schema = JsonSchemas.of(answer, false);
        Tree.branch(schema, "properties").put("basis", EventSchemas.basis());
        return schema;
    }

    /** What is the same for every programme, or for every ledger that takes sheets. */
    private void constant(String part, String under) {
        var all = operations.part(part);
        all.keySet().forEach(path -> Tree.branch(all, path)
                .keySet()
                .forEach(method -> put(under + path, method, operations.part(part, path, method))));
    }

    private void put(String path, String method, Map<String, Object> operation) {
        var whole = new LinkedHashMap<>(operation);
        List<Object> parameters = new ArrayList<>(Tree.list(operation, "parameters"));
        for (var place : PLACE.matcher(path).results().toList()) {
            var named = Tree.of("name", place.group(1), "in", "path", "required", true);
            named.put("schema", Tree.of("type", "string"));
            parameters.add(named);
        }
        var id = new StringBuilder(method);
        for (var word : WORD.matcher(path).results().toList()) {
            id.append(Character.toUpperCase(word.group().charAt(0)))
                    .append(word.group().substring(1));
        }
        whole.put("parameters", parameters);
        whole.put("operationId", id.toString());
        whole.put("tags", List.of(path.substring(1).replaceFirst("/.*", "")));
        Tree.branch(paths, "/api/" + programme.context() + path).put(method, whole);
    }
}
