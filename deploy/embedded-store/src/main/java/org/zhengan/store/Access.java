package org.zhengan.store;

import de.bwaldvogel.mongo.bson.Document;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One way to reach the documents of a filter: which stretches of which index, in which direction, and whether the
 * stretches are merged into one order. The filter is still asked of every document found.
 */
record Access(
        Ordered order, List<KeyRange> ranges, int points, int used, boolean backward, boolean merged, boolean sorted) {

    private static final int MOST_RANGES = 1_000;
    private static final int COUNTED_RANGES = 20;

    static Access of(Ordered order, List<Condition> conditions, Document sort) {
        return new Builder(order, conditions).build(sort);
    }

    boolean isBounded() {
        return used > 0;
    }

    /** About how many entries would be read, twice as many when what is found must still be sorted. */
    double cost(int conditions, int limit) {
        long counted = ranges.stream()
                .limit(COUNTED_RANGES)
                .mapToLong(range -> range.sizeIn(order.entries()))
                .sum();
        double entries = (double) counted * ranges.size() / Math.min(ranges.size(), COUNTED_RANGES);
        if (!sorted) {
            return entries * 2;
        }
        int left = Math.max(0, conditions - used);
        return limit > 0 ? Math.min(entries, limit * (1.0 + 20.0 * left)) : entries;
    }

    @Override
    public String toString() {
        return "%s %s%s%s%s"
                .formatted(
                        isBounded() ? "search" : "scan",
                        order.getName(),
                        ranges.size() == 1 ? "" : " x" + ranges.size(),
                        backward ? " backward" : "",
                        merged ? " merged" : "");
    }

    private static final class Builder {

        private final Ordered order;
        private final List<Condition> conditions;
        private final List<Integer> pointsPerField = new ArrayList<>();
        private List<byte[]> prefixes = List.of(new byte[0]);
        private @Nullable Span last;
        private int used;
        private int arrayElement = -1;
        private boolean merged;

        Builder(Ordered order, List<Condition> conditions) {
            this.order = order;
            this.conditions = conditions;
        }

        Access build(Document sort) {
            for (int field = 0; field < order.getKeys().size() && bound(field); field++) {
                // goes on while each field is held to single values
            }
            Span span = last;
            List<KeyRange> ranges = prefixes.stream()
                    .map(prefix -> span == null ? KeyRange.startingWith(prefix) : KeyRange.within(prefix, span))
                    .toList();
            if (used == 0) {
                ranges = List.of(KeyRange.EVERYTHING);
            }
            Boolean backward = direction(sort);
            boolean sorted = backward != null;
            return new Access(
                    order,
                    ranges,
                    pointsPerField.size(),
                    used,
                    Boolean.TRUE.equals(backward),
                    sorted && merged && ranges.size() > 1,
                    sorted);
        }

        private boolean bound(int field) {
            boolean ascending = order.getKeys().get(field).isAscending();
            List<Condition> usable = usable(field);
            for (Condition condition : usable) {
                if (condition.kind() == Condition.Kind.IS) {
                    List<Span> spans = Span.points(condition);
                    if ((long) prefixes.size() * spans.size() > MOST_RANGES) {
                        return false;
                    }
                    extend(spans, ascending);
                    take(field, condition);
                    return true;
                }
            }
            usable.forEach(condition -> {
                boolean together = last == null || !order.isArray(field) || condition.element() > 0;
                if (together && (arrayElement < 0 || !order.isArray(field) || condition.element() == arrayElement)) {
                    Span span =
                            ascending ? Span.of(condition) : Span.of(condition).descending();
                    last = last == null ? span : last.and(span);
                    take(field, condition);
                }
            });
            return false;
        }

        private void take(int field, Condition condition) {
            used++;
            if (order.isArray(field)) {
                arrayElement = condition.element();
            }
        }

        /** Two fields of one array may be searched together only if one element has to meet both conditions. */
        private List<Condition> usable(int field) {
            String path = order.getKeys().get(field).getKey();
            return conditions.stream()
                    .filter(condition -> condition.path().equals(path) && condition.kind() != Condition.Kind.EXISTS)
                    .filter(condition -> arrayElement < 0
                            || !order.isArray(field)
                            || (arrayElement > 0 && condition.element() == arrayElement))
                    .toList();
        }

        private void extend(List<Span> spans, boolean ascending) {
            List<byte[]> extended = new ArrayList<>();
            for (byte[] prefix : prefixes) {
                for (int i = 0; i < spans.size(); i++) {
                    byte[] point = spans.get(ascending ? i : spans.size() - 1 - i)
                            .low()
                            .at();
                    extended.add(ByteStrings.join(prefix, ascending ? point : KeyWriter.inverted(point)));
                }
            }
            prefixes = extended;
            pointsPerField.add(spans.size());
        }

        /** Whether the entries come in the wanted order read forward (false) or backward (true); null if they do not. */
        private @Nullable Boolean direction(Document sort) {
            Boolean backward = null;
            int field = 0;
            for (Map.Entry<String, Object> wanted : sort.entrySet()) {
                if (isConstant(wanted.getKey())) {
                    continue;
                }
                while (field < pointsPerField.size() && !isField(field, wanted.getKey())) {
                    merged |= pointsPerField.get(field) > 1;
                    field++;
                }
                boolean ascending = ((Number) wanted.getValue()).doubleValue() > 0;
                boolean turned;
                if (field < order.getKeys().size() && isField(field, wanted.getKey()) && !order.isArray(field)) {
                    turned = order.getKeys().get(field).isAscending() != ascending;
                } else if (field >= order.getKeys().size() && wanted.getKey().equals("_id")) {
                    turned = !ascending;
                } else {
                    return null;
                }
                boolean lost = field < pointsPerField.size() && merged;
                if (lost || (backward != null && backward != turned)) {
                    return null;
                }
                backward = turned;
                if (wanted.getKey().equals("_id")) {
                    return backward;
                }
                field++;
            }
            return backward != null && backward;
        }

        private boolean isField(int field, String path) {
            return order.getKeys().get(field).getKey().equals(path);
        }

        private boolean isConstant(String path) {
            for (int field = 0; field < pointsPerField.size(); field++) {
                if (isField(field, path)) {
                    return pointsPerField.get(field) == 1 && !order.isArray(field);
                }
            }
            return false;
        }
    }
}
