package org.zhengan.runtime.outbox;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.zhengan.rules.District;
import org.zhengan.rules.Ids;
import org.zhengan.rules.lifecycle.Decision.Occurrence;
import org.zhengan.runtime.web.Json;

/** An occurrence as a CloudEvent 1.0 in structured JSON. */
public final class EventJson {

    /** An event as it is published. */
    public record Rendered(String id, String json) {}

    private EventJson() {}

    /** Where the schema of an event type is served. */
    public static String schemaPath(String context, String type) {
        return "/api/" + context + "/schemas/" + type + ".json";
    }

    /** Renders {@code occurrence} about the thing {@code id}, at its {@code version}. */
    public static Rendered render(
            String context,
            String id,
            long version,
            District district,
            Instant at,
            Occurrence occurrence,
            String trace) {
        var eventId = Ids.next();
        var data = Json.withBasis(occurrence.data(), occurrence.basis());
        Map<String, Object> event = new LinkedHashMap<>();
        event.put("specversion", "1.0");
        event.put("id", eventId);
        event.put("type", occurrence.type());
        event.put("source", "/api/" + context);
        event.put("subject", id);
        event.put("time", at);
        event.put("sequence", Long.toString(version));
        event.put("district", district.name());
        event.put("traceparent", trace);
        event.put("dataschema", schemaPath(context, occurrence.type()));
        event.put("datacontenttype", "application/json");
        event.put("data", data);
        return new Rendered(eventId, Json.text(event));
    }
}
