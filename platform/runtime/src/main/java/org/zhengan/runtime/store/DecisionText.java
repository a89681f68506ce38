package org.zhengan.runtime.store;

import java.util.Collection;
import java.util.Date;
import java.util.Map;
import org.bson.types.Binary;
import org.jspecify.annotations.Nullable;
import org.zhengan.rules.personal.Personal;
import tools.jackson.core.io.JsonStringEncoder;

/**
 * A decision as text: JSON without spaces, members in the order in which they are stored, instants as RFC 3339 in UTC. The
 * same decision is always the same text, whether it comes from memory or from the store, so that its digest can be checked
 * years later.
 */
public final class DecisionText {

    /** In place of what is somebody's: it says the same under every key, and when it is erased. */
    private static final String PERSONAL = "***";

    private DecisionText() {}

    /** The text of {@code decision}. */
    public static String of(Map<String, ?> decision) {
        var text = new StringBuilder(512);
        write(decision, text);
        return text.toString();
    }

    private static void write(@Nullable Object value, StringBuilder text) {
        if (value instanceof Map<?, ?> members) {
            char before = '{';
            for (var member : members.entrySet()) {
                text.append(before);
                quote((String) member.getKey(), text);
                text.append(':');
                write(member.getValue(), text);
                before = ',';
            }
            text.append(before == '{' ? "{}" : "}");
        } else if (value instanceof Collection<?> items) {
            char before = '[';
            for (var item : items) {
                text.append(before);
                write(item, text);
                before = ',';
            }
            text.append(before == '[' ? "[]" : "]");
        } else if (value instanceof Integer || value instanceof Long || value instanceof Boolean || value == null) {
            text.append(value);
        } else if (value instanceof Date date) {
            quote(date.toInstant().toString(), text);
        } else if (value instanceof Binary || Personal.ERASED.equals(value)) {
            quote(PERSONAL, text);
        } else {
            quote(value.toString(), text);
        }
    }

    private static void quote(String value, StringBuilder text) {
        text.append('"');
        JsonStringEncoder.getInstance().quoteAsString(value, text);
        text.append('"');
    }
}
