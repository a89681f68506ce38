package org.zhengan.testing.live;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.zhengan.runtime.web.Json;
import tools.jackson.databind.JsonNode;

/** What the service answered. */
@SuppressWarnings("ArrayRecordComponent") // a body is compared by nobody
public record Reply(int status, byte[] body) {

    /** The body as JSON. */
    public JsonNode json() {
        return Json.read(body);
    }

    /** The value at a JSON pointer, as text; empty where there is none. */
    public String at(String pointer) {
        return json().at(pointer).asString("");
    }

    /** The text {@code field} of each element of the array at {@code pointer}. */
    public List<String> each(String pointer, String field) {
        return json().at(pointer)
                .valueStream()
                .map(item -> item.path(field).asString(""))
                .toList();
    }

    @Override
    public String toString() {
        return status + " " + new String(body, StandardCharsets.UTF_8);
    }
}
