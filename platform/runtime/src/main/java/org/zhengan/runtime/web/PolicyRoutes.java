package org.zhengan.runtime.web;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.web.reactive.function.server.RouterFunction;
import org.springframework.web.reactive.function.server.RouterFunctions;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import org.zhengan.rules.Basis;
import org.zhengan.rules.programme.Coverage;
import org.zhengan.rules.programme.Programme;
import reactor.core.publisher.Mono;

/** The documents of a programme, and what becomes of each of their clauses. */
public record PolicyRoutes(Programme programme) {

    /** The routes. */
    public RouterFunction<ServerResponse> routes() {
        var path = "/api/" + programme.context() + "/policies";
        return RouterFunctions.route()
                .GET(path, this::documents)
                .GET(path + "/coverage", this::coverage)
                .build();
    }

    private Mono<ServerResponse> documents(ServerRequest request) {
        return Bodies.ok(request, Map.of("items", programme.documents()));
    }

    private Mono<ServerResponse> coverage(ServerRequest request) {
        var rules = programme.rules();
        var tasks = programme.taskIds();
        var items = programme.clauses().stream()
                .map(each -> item(each, rules.values(), tasks))
                .toList();
        Map<Coverage.Status, Integer> counted = new LinkedHashMap<>();
        programme.clauses().forEach(each -> counted.merge(each.status(), 1, Integer::sum));
        return Bodies.ok(
                request,
                Map.of(
                        "items",
                        items,
                        "clauses",
                        counted,
                        "rules",
                        rules.size() - tasks.size(),
                        "tasks",
                        tasks.size()));
    }

    private static Map<String, Object> item(Coverage coverage, Collection<Basis> rules, Set<String> tasks) {
        var clause = coverage.clause();
        Map<String, Object> item = new LinkedHashMap<>();
        item.put("document", clause.document().number());
        item.put("clause", clause.number());
        item.put("summary", clause.summary());
        item.put("status", coverage.status());
        if (!coverage.note().zh().isEmpty()) {
            item.put("note", coverage.note());
        }
        var under = rules.stream().filter(rule -> rule.clause().equals(clause)).map(Basis::rule);
        var isTask = under.collect(Collectors.partitioningBy(tasks::contains));
        item.put("rules", isTask.get(false));
        item.put("tasks", isTask.get(true));
        return item;
    }
}
