package org.zhengan.gateway.webhook;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/**
 * What a caller asks for.
 *
 * @param url where events are to be brought
 * @param types beginnings of event types; none means all
 * @param contexts contexts; none means all
 * @param districts districts; none means all the caller may see
 */
record WebhookWish(
        @Nullable String url,
        @Nullable List<String> types,
        @Nullable List<String> contexts,
        @Nullable List<String> districts) {

    /** The same filters the event stream takes, so that they mean the same. */
    MultiValueMap<String, String> filters() {
        var filters = new LinkedMultiValueMap<String, String>();
        put(filters, "type", types);
        put(filters, "context", contexts);
        put(filters, "district", districts);
        return filters;
    }

    private static void put(MultiValueMap<String, String> filters, String name, @Nullable List<String> values) {
        if (values != null && !values.isEmpty()) {
            filters.put(name, values);
        }
    }
}
