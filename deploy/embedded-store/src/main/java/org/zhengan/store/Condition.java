package org.zhengan.store;

import de.bwaldvogel.mongo.bson.BsonRegularExpression;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.bson.MaxKey;
import de.bwaldvogel.mongo.bson.MinKey;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One thing a filter says of one path that an index can help with. Conditions with the same element number other than
 * zero are met by one and the same array element.
 */
record Condition(String path, Kind kind, List<@Nullable Object> values, int element) {

    enum Kind {
        IS,
        ABOVE,
        FROM,
        BELOW,
        UP_TO,
        EXISTS
    }

    /** Whether it can only hold for documents that have the path. */
    boolean needsPresence() {
        return kind != Kind.IS || values.stream().allMatch(value -> value != null);
    }

    /** Everything in the filter that must hold; what an index cannot use is left to the matcher, which sees all. */
    static List<Condition> in(Document filter) {
        Reader reader = new Reader();
        reader.all("", filter, 0);
        return reader.found;
    }

    private static final class Reader {

        private final List<Condition> found = new ArrayList<>();
        private int elements;

        private void all(String prefix, Document filter, int element) {
            filter.forEach((name, value) -> {
                if (name.equals("$and") && value instanceof Collection<?> parts) {
                    parts.forEach(part -> all(prefix, (Document) part, element));
                } else if (!name.startsWith("$")) {
                    one(prefix + name, value, element);
                }
            });
        }

        private void one(String path, @Nullable Object value, int element) {
            if (value instanceof Document document && isExpression(document)) {
                document.forEach((operator, operand) -> operator(path, operator, operand, element));
            } else if (isPlain(value)) {
                add(path, Kind.IS, value, element);
            }
        }

        private void operator(String path, String operator, @Nullable Object operand, int element) {
            switch (operator) {
                case "$eq" -> plain(path, Kind.IS, operand, element);
                case "$gt" -> range(path, Kind.ABOVE, operand, element);
                case "$gte" -> range(path, Kind.FROM, operand, element);
                case "$lt" -> range(path, Kind.BELOW, operand, element);
                case "$lte" -> range(path, Kind.UP_TO, operand, element);
                case "$in" -> in(path, operand, element);
                case "$exists" -> {
                    if (Boolean.TRUE.equals(operand)) {
                        found.add(new Condition(path, Kind.EXISTS, List.of(), element));
                    }
                }
                case "$elemMatch" -> element(path, operand);
                default -> {}
            }
        }

        private void element(String path, @Nullable Object operand) {
            if (operand instanceof Document inner) {
                int element = ++elements;
                if (isExpression(inner)) {
                    one(path, inner, element);
                } else {
                    all(path + ".", inner, element);
                }
            }
        }

        private void in(String path, @Nullable Object operand, int element) {
            if (operand instanceof Collection<?> values && values.stream().allMatch(Reader::isPlain)) {
                found.add(new Condition(path, Kind.IS, new ArrayList<>(values), element));
            }
        }

        private void range(String path, Kind kind, @Nullable Object operand, int element) {
            if (operand != null && !(operand instanceof Document)) {
                plain(path, kind, operand, element);
            }
        }

        private void plain(String path, Kind kind, @Nullable Object operand, int element) {
            if (isPlain(operand)) {
                add(path, kind, operand, element);
            }
        }

        private void add(String path, Kind kind, @Nullable Object value, int element) {
            List<@Nullable Object> values = new ArrayList<>();
            values.add(value);
            found.add(new Condition(path, kind, values, element));
        }

        /** Arrays, patterns and the outermost keys compare by rules of their own. */
        private static boolean isPlain(@Nullable Object value) {
            return !(value instanceof Collection
                    || value instanceof BsonRegularExpression
                    || value instanceof MinKey
                    || value instanceof MaxKey);
        }

        private static boolean isExpression(Document document) {
            return document.keySet().stream().anyMatch(name -> name.startsWith("$"));
        }
    }
}
