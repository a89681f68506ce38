package org.zhengan.runtime.outbox;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.zhengan.rules.Ids;
import org.zhengan.rules.lifecycle.Decision.Occurrence;
import org.zhengan.runtime.web.Json;

/** An occurrence as a CloudEvent 1.0 in structured JSON. */
public final class EventJson {

    private static final String UNIT = "unit";
    private static final String AUDIENCE = "audience";

    /** An event as it is published. */
    public record Rendered(String id, String json) {}

    private EventJson() {}

    /** Where the schema of an event type is served. */
    public static String schemaPath(String context, String type) {
        return "/api/" + context + "/schemas/" + type + ".json";
    }

    /** Renders {@code occurrence}. */
    public static Rendered render(About about, Instant at, Occurrence occurrence, String trace) {
        var eventId = Ids.next();
        var data = Json.withBasis(occurrence.data(), occurrence.basis());
        Map<String, Object> event = new LinkedHashMap<>();
        event.put("specversion", "1.0");
        event.put("id", eventId);
        event.put("type", occurrence.type());
        event.put("source", "/api/" + about.context());
        event.put("subject", about.id());
        event.put("time", at);
        event.put("sequence", Long.toString(about.version()));
        event.put("district", about.district().name());
        if (!about.unit().isEmpty()) {
            event.put(UNIT, about.unit());
        }
        event.put(AUDIENCE, about.audience());
        event.put("traceparent", trace);
        event.put("dataschema", schemaPath(about.context(), occurrence.type()));
        event.put("datacontenttype", "application/json");
        event.put("data", data);
        return new Rendered(eventId, Json.text(event));
    }

    /** The unit that a rendered event names; empty where it names none. */
    static String unit(String json) {
        return extension(json, UNIT);
    }

    /** The roles that may see a rendered event. */
    static List<String> audience(String json) {
        var roles = extension(json, AUDIENCE);
        return roles.isEmpty() ? List.of() : List.of(roles.split(" "));
    }

    /** Extensions stand before the data, so nothing in the data can pass for one. */
    private static String extension(String json, String name) {
        var head = json.substring(0, Math.max(0, json.indexOf("\"data\":")));
        var member = "\"" + name + "\":\"";
        int at = head.indexOf(member);
        return at < 0 ? "" : head.substring(at + member.length(), head.indexOf('"', at + member.length()));
    }
}
