package org.zhengan.runtime.web;

import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.web.reactive.function.server.RouterFunction;
import org.springframework.web.reactive.function.server.RouterFunctions;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import org.zhengan.rules.Evaluation;
import org.zhengan.rules.InvalidValue;
import org.zhengan.rules.Setting;
import org.zhengan.rules.Settings;
import org.zhengan.rules.Text;
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
public record EvaluationRoutes(Programme programme, Settings settings) {

    private static final String CONFIG = "config";
    private static final Text UNKNOWN = new Text("未知的配置项", "is not a setting of this evaluation");

    /** The routes. */
    public RouterFunction<ServerResponse> routes() {
        return RouterFunctions.route()
                .GET(path(), this::list)
                .POST(path() + "/{name}", this::evaluate)
                .build();
    }

    private String path() {
        return "/api/" + programme.context() + "/evaluations";
    }

    private Mono<ServerResponse> list(ServerRequest request) {
        var items = programme.evaluations().stream().map(this::item).toList();
        return Bodies.ok(request, Map.of("items", items));
    }

    private Map<String, Object> item(Evaluation<?, ?> evaluation) {
        Map<String, Object> item = new LinkedHashMap<>();
        item.put("name", evaluation.name());
        item.put("summary", evaluation.summary());
        item.put("href", path() + "/" + evaluation.name());
        item.put("question", JsonSchemas.of(evaluation.question(), true));
        item.put("answer", JsonSchemas.of(evaluation.answer(), false));
        item.put("rules", evaluation.rules());
        item.put("settings", evaluation.settings().stream().map(Setting::key).toList());
        return item;
    }

    private Mono<ServerResponse> evaluate(ServerRequest request) {
        var name = request.pathVariable("name");
        var found = programme.evaluations().stream().filter(each -> each.name().equals(name));
        return Mono.justOrEmpty(found.findFirst())
                .switchIfEmpty(Mono.error(() -> Problem.of(Kind.NOT_FOUND)))
                .flatMap(evaluation -> Mono.zip(Actors.of(request), Bodies.read(request))
                        .flatMap(asked -> Bodies.ok(request, answer(evaluation, asked.getT2()))));
    }

    private <Q, A> Map<String, Object> answer(Evaluation<Q, A> evaluation, byte[] body) {
        var json = (ObjectNode) Bodies.object(body);
        var config = json.remove(CONFIG);
        var used = config == null ? settings : settings.with(overrides(evaluation, config));
        evaluation.settings().forEach(used::get);
        var answer = evaluation.decide(Binder.bind(json, evaluation.question()), used);
        return Json.withBasis(answer.value(), answer.basis());
    }

    private static Map<String, String> overrides(Evaluation<?, ?> evaluation, JsonNode config) {
        if (!config.isObject()) {
            throw InvalidValue.of("/config", "wrong-type", "应为对象", "must be an object");
        }
        var known = evaluation.settings().stream().map(Setting::key).toList();
        Map<String, String> values = new LinkedHashMap<>();
        config.properties()
                .forEach(each -> values.put(each.getKey(), each.getValue().asString()));
        var faults = values.keySet().stream()
                .filter(name -> !known.contains(name))
                .map(name -> new InvalidValue.Fault("/config/" + name, "unknown-setting", UNKNOWN))
                .toList();
        if (!faults.isEmpty()) {
            throw new InvalidValue(faults);
        }
        return values;
    }
}
