package org.zhengan.runtime.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.web.reactive.function.server.RouterFunction;
import org.springframework.web.reactive.function.server.RouterFunctions;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import org.zhengan.rules.programme.Coverage;
import org.zhengan.rules.programme.Programme;
import reactor.core.publisher.Mono;

/** The documents of a programme, and what becomes of each of their clauses. */
public final class PolicyRoutes {

    private final Programme programme;
    private final String path;

    public PolicyRoutes(Programme programme) {
        this.programme = programme;
        this.path = "/api/" + programme.context() + "/policies";
    }

    /** The routes. */
    public RouterFunction<ServerResponse> routes() {
        return RouterFunctions.route()
                .GET(path, this::documents)
                .GET(path + "/coverage", this::coverage)
                .build();
    }

    private Mono<ServerResponse> documents(ServerRequest request) {
        return Bodies.ok(request, Map.of("items", programme.documents()));
    }

    private Mono<ServerResponse> coverage(ServerRequest request) {
        var rules = programme.rules().values();
        List<Map<String, Object>> items = new ArrayList<>();
        for (var coverage : programme.clauses()) {
            Map<String, Object> item = new LinkedHashMap<>();
            item.put("document", coverage.clause().document().number());
            item.put("clause", coverage.clause().number());
            item.put("summary", coverage.clause().summary());
            item.put("status", coverage.status());
            if (coverage.status() != Coverage.Status.LIVE) {
                item.put("note", coverage.note());
            }
            item.put(
                    "rules",
                    rules.stream()
                            .filter(rule -> rule.clause().equals(coverage.clause()))
                            .map(rule -> rule.rule())
                            .toList());
            items.add(item);
        }
        Map<Coverage.Status, Integer> counted = new LinkedHashMap<>();
        programme.clauses().forEach(each -> counted.merge(each.status(), 1, Integer::sum));
        return Bodies.ok(request, Map.of("items", items, "clauses", counted, "rules", rules.size()));
    }
}
