package org.zhengan.standalone.fault;

import java.util.ArrayList;
import java.util.List;
import org.zhengan.standalone.demo.Caller;
import tools.jackson.databind.JsonNode;

/** The ledger of AEFI cases, read page by page to its end. */
final class Cases {

    private Cases() {}

    static List<JsonNode> all(Caller caller) {
        List<JsonNode> cases = new ArrayList<>();
        var page = caller.get("/api/vaccine/aefi-cases?limit=500").ok();
        page.path("items").forEach(cases::add);
        while (page.has("next")) {
            page = caller.get("/api/vaccine/aefi-cases?limit=500&cursor="
                            + page.path("next").asString())
                    .ok();
            page.path("items").forEach(cases::add);
        }
        return cases;
    }

    static List<String> texts(List<JsonNode> things, String field) {
        return things.stream().map(each -> each.path(field).asString("")).toList();
    }
}
