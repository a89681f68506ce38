package org.zhengan.vaccine.duty;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.zhengan.vaccine.grade.Grade;
import org.zhengan.vaccine.report.LevelSince;
import org.zhengan.vaccine.report.Limit;

/** A report that is owed within a limit (应报): the limit, and from when it runs. */
public record Owed(Limit limit, Instant start) {

    /** The last moment on time. */
    Instant due() {
        return limit.dueFrom(start);
    }

    /**
     * The initial report of a subject that learned of the incident at {@code learnedAt}. A limit runs from when both the
     * incident and the facts that give its level were known; of several the earliest binds, so a rise before the
     * report tightens it and a fall does not loosen it.
     *
     * @param before levels that came after this instant no longer matter
     */
    static Optional<Owed> initial(
            List<LevelSince> levels, Instant learnedAt, Instant before, Function<Grade, Optional<Limit>> limits) {
        int first = IntStream.range(0, levels.size())
                .filter(i -> !levels.get(i).from().isAfter(learnedAt))
                .reduce(0, (earlier, later) -> later);
        return IntStream.range(first, levels.size())
                .filter(i -> i == first || !levels.get(i).from().isAfter(before))
                .mapToObj(levels::get)
                .flatMap(level ->
                        limits
                                .apply(level.level())
                                .map(limit -> new Owed(limit, later(level.from(), learnedAt)))
                                .stream())
                .min(Comparator.comparing(Owed::due));
    }

    private static Instant later(Instant one, Instant other) {
        return one.isBefore(other) ? other : one;
    }
}
