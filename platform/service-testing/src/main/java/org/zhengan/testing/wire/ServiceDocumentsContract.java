package org.zhengan.testing.wire;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.zhengan.runtime.documents.AsyncApi;
import org.zhengan.runtime.documents.EventSchemas;
import org.zhengan.runtime.documents.OpenApi;
import org.zhengan.runtime.documents.Tree;
import org.zhengan.testing.DocumentsContract;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.json.JsonMapper;

/** Holds a service's documents, and also those of its API and its events, to what it declares. */
public abstract class ServiceDocumentsContract extends DocumentsContract {

    private static final ObjectWriter JSON = new JsonMapper().writerWithDefaultPrettyPrinter();

    @Override
    protected Map<String, Supplier<String>> more() {
        Map<String, Supplier<String>> more = new LinkedHashMap<>();
        more.put("openapi.yaml", () -> Tree.yaml(OpenApi.of(programme())));
        more.put("asyncapi.yaml", () -> Tree.yaml(AsyncApi.of(programme())));
        EventSchemas.of(programme())
                .forEach((type, schema) ->
                        more.put("schemas/" + type + ".json", () -> JSON.writeValueAsString(schema) + "\n"));
        return more;
    }
}
