package org.zhengan.store;

import de.bwaldvogel.mongo.bson.Document;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Takes {@code {x: {$gt: 1, $lt: 5}}} apart into {@code {$and: [{x: {$gt: 1}}, {x: {$lt: 5}}]}}: where x is an array each
 * condition may be met by another element, which the library's matcher only sees when they stand apart.
 */
final class Conjunction {

    private static final Set<String> APART = Set.of("$eq", "$gt", "$gte", "$lt", "$lte", "$in");
    private static final Set<String> NESTS = Set.of("$and", "$or", "$nor");

    private Conjunction() {}

    static Document of(Document filter) {
        Document plain = new Document();
        List<Object> more = new ArrayList<>();
        filter.forEach((name, value) -> {
            if (NESTS.contains(name) && value instanceof Collection<?> branches) {
                plain.put(name, branches.stream().map(Conjunction::branch).toList());
            } else if (isSeveral(value)) {
                ((Document) value)
                        .forEach((operator, operand) -> more.add(new Document(name, new Document(operator, operand))));
            } else {
                plain.put(name, value);
            }
        });
        if (!more.isEmpty()) {
            if (plain.remove("$and") instanceof Collection<?> already) {
                more.addAll(already);
            }
            plain.put("$and", more);
        }
        return plain;
    }

    private static @Nullable Object branch(@Nullable Object branch) {
        return branch instanceof Document filter ? of(filter) : branch;
    }

    private static boolean isSeveral(@Nullable Object value) {
        return value instanceof Document conditions && conditions.size() > 1 && APART.containsAll(conditions.keySet());
    }
}
