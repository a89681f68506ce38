package org.zhengan.testing.access;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import org.zhengan.rules.programme.Programme;
import org.zhengan.runtime.documents.OpenApi;
import org.zhengan.runtime.web.Json;
import org.zhengan.testing.wire.Samples;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** A body for each route that takes one: the least that the service's own OpenAPI document allows. */
record ValidBodies(JsonNode paths) {

    static ValidBodies of(Programme programme) {
        var document = Json.text(OpenApi.of(programme));
        return new ValidBodies(
                Json.read(document.getBytes(StandardCharsets.UTF_8)).path("paths"));
    }

    /**
     * What to send to {@code path}.
     *
     * @param path with its command, and with {@code {id}} as the document has it
     * @param given bodies a test gives, by path, where the least that is allowed is not enough
     * @param claim where it is said to be
     */
    String of(String method, String path, Map<String, String> given, Claim claim) {
        var own = given.get(path);
        if (own != null) {
            return own;
        }
        var schema = paths.path(path)
                .path(method.toLowerCase(Locale.ROOT))
                .at("/requestBody/content/application~1json/schema");
        if (schema.isMissingNode()) {
            return "{}";
        }
        var body = Samples.of(schema);
        if (body.has("district")) {
            ((ObjectNode) body).put("district", claim.district().name());
        }
        return body.toString();
    }
}
