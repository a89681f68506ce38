package org.zhengan.standalone.demo;

import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/** An event as one line for a person: what happened, and on which clauses it stands. */
final class EventLine {

    private EventLine() {}

    static String of(JsonNode event) {
        return "    %-38s %s".formatted(event.path("type").asString(), clauses(event.path("data")));
    }

    /** Each clause once, with where it stands. */
    static String clauses(JsonNode answer) {
        return answer.path("basis")
                .valueStream()
                .map(EventLine::clause)
                .distinct()
                .collect(Collectors.joining("; "));
    }

    private static String clause(JsonNode basis) {
        return basis.path("document").asString("") + " " + basis.path("clause").asString("") + " ["
                + basis.path("rule").asString("") + ", " + basis.path("origin").asString("") + "]";
    }
}
