package org.zhengan.store;

import de.bwaldvogel.mongo.bson.Document;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** How a filter will be answered: by one access, or by one for each branch of an $or. */
record Plan(List<Access> accesses, boolean sorted) {

    static Plan of(Document filter, Document sort, int limit, List<Ordered> orders) {
        List<Condition> conditions = Condition.in(filter);
        Access best = best(conditions, sort, limit, orders);
        if (!best.isBounded()) {
            List<Access> union = union(filter, conditions, orders);
            if (union != null) {
                return new Plan(union, sort.isEmpty());
            }
        }
        return new Plan(List.of(best), best.sorted());
    }

    /** Whether a document may be come upon more than once. */
    boolean repeats() {
        return accesses.size() > 1 || accesses.get(0).order().arrays() != 0;
    }

    @Override
    public String toString() {
        return accesses.stream().map(Access::toString).collect(Collectors.joining(" or ")) + (sorted ? "" : ", sort");
    }

    private static Access best(List<Condition> conditions, Document sort, int limit, List<Ordered> orders) {
        List<Access> possible = new ArrayList<>();
        for (Ordered order : orders) {
            if (!order.leavesOut() || needsOneOf(order, conditions)) {
                Access access = Access.of(order, conditions, sort);
                if (order instanceof PrimaryIndex && access.points() > 0) {
                    return access;
                }
                if (order instanceof PrimaryIndex
                        || access.isBounded()
                        || (access.sorted() && !sort.isEmpty())
                        || order.leavesOut()) {
                    possible.add(access);
                }
            }
        }
        if (possible.size() == 1) {
            return possible.get(0);
        }
        return possible.stream()
                .min(Comparator.comparingDouble(access -> access.cost(conditions.size(), limit)))
                .orElseThrow();
    }

    private static boolean needsOneOf(Ordered order, List<Condition> conditions) {
        return conditions.stream().filter(Condition::needsPresence).anyMatch(condition -> order.getKeys().stream()
                .anyMatch(key -> key.getKey().equals(condition.path())));
    }

    private static @Nullable List<Access> union(Document filter, List<Condition> conditions, List<Ordered> orders) {
        if (!(filter.get("$or") instanceof Collection<?> branches) || branches.isEmpty()) {
            return null;
        }
        List<Access> union = new ArrayList<>();
        for (Object branch : branches) {
            List<Condition> all = new ArrayList<>(conditions);
            if (branch instanceof Document alternative) {
                all.addAll(Condition.in(alternative));
            }
            Access access = best(all, new Document(), 0, orders);
            if (!access.isBounded()) {
                return null;
            }
            union.add(access);
        }
        return union;
    }
}
