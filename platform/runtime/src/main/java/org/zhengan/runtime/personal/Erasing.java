package org.zhengan.runtime.personal;

import java.util.List;
import java.util.Objects;
import org.bson.Document;
import org.zhengan.rules.personal.Personal;

/** Puts the mark of what was erased in place of every sealed value. */
public final class Erasing {

    private Erasing() {}

    /** {@code value} without what was sealed in it. */
    public static Object of(Object value) {
        if (value instanceof Document document) {
            var copy = new Document();
            document.forEach((name, inner) -> copy.put(name, inner == null ? null : of(inner)));
            return copy;
        } else if (value instanceof List<?> items) {
            return items.stream().map(item -> of(Objects.requireNonNull(item))).toList();
        }
        return Vault.isSealed(value) ? Personal.ERASED : value;
    }
}
