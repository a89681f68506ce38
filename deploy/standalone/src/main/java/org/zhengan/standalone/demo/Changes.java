package org.zhengan.standalone.demo;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** The change feed of a context, read from its beginning to its end. */
public final class Changes {

    private static final int PAGE = 500;

    private Changes() {}

    /** All events of a context in the order of the feed. */
    public static List<JsonNode> of(String context, Caller caller) {
        return after(0, context, caller);
    }

    /** Those after a position. */
    static List<JsonNode> after(long position, String context, Caller caller) {
        List<JsonNode> events = new ArrayList<>();
        read(position, context, caller, events);
        return events;
    }

    /** The position that the feed has reached. */
    static long end(String context, Caller caller) {
        return read(0, context, caller, new ArrayList<>());
    }

    private static long read(long position, String context, Caller caller, List<JsonNode> events) {
        var after = Long.toString(position);
        for (var page = page(context, after, caller);
                !page.path("items").isEmpty();
                page = page(context, after, caller)) {
            page.path("items").forEach(events::add);
            after = page.path("next").asString();
        }
        return Long.parseLong(after);
    }

    private static JsonNode page(String context, String after, Caller caller) {
        return caller.get("/api/" + context + "/changes?limit=" + PAGE + "&after=" + after)
                .ok();
    }
}
