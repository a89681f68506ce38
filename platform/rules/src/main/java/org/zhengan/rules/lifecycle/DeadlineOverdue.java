package org.zhengan.rules.lifecycle;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.zhengan.rules.Deadline;

/** Data of the event {@code {context}.deadline.overdue}: whose clock has passed, and under which rule it ran. */
public record DeadlineOverdue(String subjectType, String subjectId, String deadline, Instant dueAt, String ruleId) {

    /** The type of the event in {@code context}. */
    public static String type(String context) {
        return context + ".deadline.overdue";
    }

    static Decision.Occurrence occurrence(Lifecycle<?, ?> lifecycle, String id, Deadline clock) {
        var due = Objects.requireNonNull(clock.dueAt(), "a clock that has passed has a due date");
        var data = new DeadlineOverdue(
                lifecycle.name(), id, clock.name(), due, clock.basis().rule());
        return new Decision.Occurrence(type(lifecycle.context()), data, List.of(clock.basis()));
    }
}
