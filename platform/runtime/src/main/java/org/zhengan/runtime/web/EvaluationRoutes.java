package org.zhengan.runtime.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.web.reactive.function.server.RouterFunction;
import org.springframework.web.reactive.function.server.RouterFunctions;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import org.zhengan.rules.Evaluation;
import org.zhengan.rules.InvalidValue;
import org.zhengan.rules.Settings;
import org.zhengan.rules.programme.Programme;
import org.zhengan.runtime.problem.Kind;
import org.zhengan.runtime.problem.Problem;
import org.zhengan.runtime.security.Actors;
import org.zhengan.runtime.shape.Binder;
import org.zhengan.runtime.shape.JsonSchemas;
import reactor.core.publisher.Mono;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The evaluations of a programme: asked by POST, decided purely, listed with their schemas and clauses. */
public final class EvaluationRoutes {

    private static final String CONFIG = "config";

    private final Programme programme;
    private final Settings settings;
    private final String path;

    public EvaluationRoutes(Programme programme, Settings settings) {
        this.programme = programme;
        this.settings = settings;
        this.path = "/api/" + programme.context() + "/evaluations";
    }

    /** The routes. */
    public RouterFunction<ServerResponse> routes() {
        return RouterFunctions.route()
                .GET(path, this::list)
                .POST(path + "/{name}", this::evaluate)
                .build();
    }

    private Mono<ServerResponse> list(ServerRequest request) {
        List<Map<String, Object>> items = new ArrayList<>();
        for (var evaluation : programme.evaluations()) {
            Map<String, Object> item = new LinkedHashMap<>();
            item.put("name", evaluation.name());
            item.put("summary", evaluation.summary());
            item.put("href", path + "/" + evaluation.name());
            item.put("question", JsonSchemas.of(evaluation.question(), true));
            item.put("answer", JsonSchemas.of(evaluation.answer(), false));
            item.put("rules", evaluation.rules());
            item.put(
                    "settings",
                    evaluation.settings().stream().map(setting -> setting.key()).toList());
            items.add(item);
        }
        return Bodies.ok(request, Map.of("items", items));
    }

    private Mono<ServerResponse> evaluate(ServerRequest request) {
        var name = request.pathVariable("name");
        var found = programme.evaluations().stream()
                .filter(each -> each.name().equals(name))
                .findFirst();
        if (found.isEmpty()) {
            return Mono.error(Problem.of(Kind.NOT_FOUND));
        }
        return Mono.zip(Actors.of(request), Bodies.read(request))
                .flatMap(asked -> Bodies.json(ServerResponse.ok(), answer(request, found.get(), asked.getT2())));
    }

    private <Q, A> byte[] answer(ServerRequest request, Evaluation<Q, A> evaluation, byte[] body) {
        var json = (ObjectNode) Bodies.object(body);
        var config = json.remove(CONFIG);
        var used = config == null ? settings : settings.with(overrides(evaluation, config));
        evaluation.settings().forEach(used::get);
        var answer = evaluation.decide(Binder.bind(json, evaluation.question()), used);
        var locale = Bodies.locale(request);
        var rendered = Json.withBasis(answer.value(), answer.basis());
        return Json.write(rendered, locale);
    }

    private static Map<String, String> overrides(Evaluation<?, ?> evaluation, JsonNode config) {
        Map<String, String> values = new LinkedHashMap<>();
        List<InvalidValue.Fault> faults = new ArrayList<>();
        for (var name : config.propertyNames()) {
            boolean known = evaluation.settings().stream()
                    .anyMatch(setting -> setting.key().equals(name));
            if (!known) {
                faults.addAll(InvalidValue.of(
                                "/config/" + name, "unknown-setting", "未知的配置项", "is not a setting of this evaluation")
                        .faults());
            }
            values.put(name, config.get(name).asString());
        }
        if (!config.isObject() || !faults.isEmpty()) {
            throw faults.isEmpty()
                    ? InvalidValue.of("/config", "wrong-type", "应为对象", "must be an object")
                    : new InvalidValue(faults);
        }
        return values;
    }
}
