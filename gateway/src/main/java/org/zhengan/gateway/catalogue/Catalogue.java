package org.zhengan.gateway.catalogue;

import java.util.List;
import org.zhengan.gateway.GatewaySettings.Service;

/**
 * What the suite offers.
 *
 * @param items the services
 * @param events where all events can be followed
 */
record Catalogue(List<Entry> items, String events) {

    enum Status {
        UP,
        DOWN
    }

    /** One service. */
    record Entry(String name, String title, Status status, List<Context> contexts) {

        static Entry of(String name, Service service, boolean ready) {
            return new Entry(
                    name,
                    service.titleOr(name),
                    ready ? Status.UP : Status.DOWN,
                    service.contexts().stream().map(Context::of).toList());
        }
    }

    /** One bounded context and where it describes itself. */
    record Context(String context, String openapi, String asyncapi, String policies, String evaluations) {

        static Context of(String context) {
            var root = "/api/" + context;
            return new Context(
                    context,
                    root + "/openapi.json",
                    root + "/asyncapi.json",
                    root + "/policies",
                    root + "/evaluations");
        }
    }
}
