package org.zhengan.gateway.stream;

import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * How far a subscriber has come: for each partition it knows of, the offset that comes next. A partition it does not
 * know of came into being later and is read from its beginning.
 *
 * @param next the next offset of each known partition
 */
record Position(SortedMap<Source, Long> next) {

    Position {
        next = Collections.unmodifiableSortedMap(new TreeMap<>(next));
    }

    long nextOf(Source source) {
        return next.getOrDefault(source, 0L);
    }

    /** This position moved on to the other wherever that one knows a partition. */
    Position advancedTo(Map<Source, Long> reached) {
        var merged = new TreeMap<>(next);
        reached.forEach((source, offset) -> merged.merge(source, offset, Math::max));
        return new Position(merged);
    }

    /** Without the partitions of topics that were deleted and made anew, whose offsets mean nothing any more. */
    Position without(Map<Source, Long> replacedBy) {
        var valid = new TreeMap<>(next);
        valid.keySet().removeIf(old -> replacedBy.keySet().stream().anyMatch(now -> now.replaces(old)));
        return new Position(valid);
    }
}
