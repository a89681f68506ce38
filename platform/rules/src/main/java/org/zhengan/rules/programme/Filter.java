package org.zhengan.rules.programme;

import java.util.List;

/**
 * What a list may be filtered by; each has an index that serves it.
 *
 * @param name  the query parameter, or for a span the stem of {@code nameFrom} and {@code nameTo}
 * @param field the field of the thing, dotted where nested
 */
public record Filter(String name, String field, Kind kind) {

    /** One value, or a span with both ends included. */
    public enum Kind {
        EQUAL,
        SPAN
    }

    /** The query parameters by which it is asked for. */
    public List<String> parameters() {
        return kind == Kind.EQUAL ? List.of(name) : List.of(name + "From", name + "To");
    }
}
