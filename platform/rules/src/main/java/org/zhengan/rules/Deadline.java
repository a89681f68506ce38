package org.zhengan.rules;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A clock that runs for one case (时限): it can be suspended, extended, tightened, met or waived, and its steps explain
 * its due date one by one, each with its clause.
 *
 * @param name     unique within its case, kebab-case
 * @param term     how long it was given at first
 * @param dueAt    the last moment on time; absent while suspended
 * @param overdueAt when it was found overdue, absent otherwise
 */
public record Deadline(
        String name,
        Status status,
        Term term,
        Instant startedAt,
        @Nullable Instant dueAt,
        @Nullable Instant endedAt,
        @Nullable Instant overdueAt,
        Basis basis,
        List<Step> steps) {

    /** Where a clock stands. OVERDUE ones are still to be met. */
    public enum Status {
        OPEN,
        SUSPENDED,
        OVERDUE,
        MET,
        MET_LATE,
        WAIVED
    }

    /** What moved the due date, when, and to where. */
    public record Step(Instant at, Kind kind, @Nullable Instant dueAt, Text note, Basis basis) {}

    /** The kinds of step. */
    public enum Kind {
        STARTED("开始计时", "started"),
        SUSPENDED("中止计时", "suspended"),
        RESUMED("恢复计时，期限顺延", "resumed, moved by the time it stood still"),
        EXTENDED("延长期限", "extended"),
        TIGHTENED("期限提前", "brought forward"),
        OVERDUE("逾期未完成", "not met in time"),
        MET("已完成", "met"),
        WAIVED("不再要求", "no longer required");

        private final Text words;

        Kind(String zh, String en) {
            this.words = new Text(zh, en);
        }
    }

    public Deadline {
        steps = List.copyOf(steps);
    }

    /** A clock that starts at {@code start} and runs for {@code term}. */
    public static Deadline started(String name, Term term, Instant start, WorkCalendar calendar, Basis basis) {
        var due = term.dueFrom(start, calendar);
        var step = new Step(start, Kind.STARTED, due, term.words(), basis);
        return new Deadline(name, Status.OPEN, term, start, due, null, null, basis, List.of(step));
    }

    /** Whether it still has to be met. */
    public boolean isUnmet() {
        return status == Status.OPEN || status == Status.OVERDUE || status == Status.SUSPENDED;
    }

    /** Whether it has passed at {@code at} and nobody has said so yet. */
    public boolean hasPassed(Instant at) {
        return status == Status.OPEN && dueAt != null && at.isAfter(dueAt);
    }

    /** Stops the clock; what is left of it runs on from the day it resumes. One that has passed has nothing left. */
    public Deadline suspended(Instant at, Basis why) {
        return status == Status.OPEN && !hasPassed(at) ? moved(Status.SUSPENDED, at, Kind.SUSPENDED, null, why) : this;
    }

    /** Lets the clock run on; what was left of the term when it stopped is counted from {@code at}. */
    public Deadline resumed(Instant at, WorkCalendar calendar, Basis why) {
        if (status != Status.SUSPENDED) {
            return this;
        }
        var stopped = stoppedAt();
        return moved(Status.OPEN, at, Kind.RESUMED, term.resumedDue(lastDue(), stopped, at, calendar), why);
    }

    /** Gives {@code term} more, counted from the present due date; one that stands still goes on standing still. */
    public Deadline extended(Term term, Instant at, WorkCalendar calendar, Basis why) {
        var to = status == Status.SUSPENDED ? Status.SUSPENDED : Status.OPEN;
        return isUnmet() ? moved(to, at, Kind.EXTENDED, term.dueFrom(lastDue(), calendar), why) : this;
    }

    /** Moves the due date to {@code due} if that is earlier and the clock is still to be met. */
    public Deadline tightened(Instant due, Instant at, Basis why) {
        return status == Status.OPEN && due.isBefore(lastDue())
                ? moved(Status.OPEN, at, Kind.TIGHTENED, due, why)
                : this;
    }

    /** Ends the clock by the act it waited for; equal to the due date is on time. */
    public Deadline met(Instant at, Basis why) {
        if (!isUnmet()) {
            return this;
        }
        boolean late = status != Status.SUSPENDED && at.isAfter(lastDue());
        return ended(late ? Status.MET_LATE : Status.MET, at, Kind.MET, why);
    }

    /** Ends the clock because its duty fell away. */
    public Deadline waived(Instant at, Basis why) {
        return isUnmet() ? ended(Status.WAIVED, at, Kind.WAIVED, why) : this;
    }

    /** Marks the clock overdue, once. */
    public Deadline foundOverdue(Instant at) {
        if (!hasPassed(at)) {
            return this;
        }
        return new Deadline(
                name, Status.OVERDUE, term, startedAt, dueAt, endedAt, at, basis, with(at, Kind.OVERDUE, dueAt, basis));
    }

    private Instant stoppedAt() {
        var stops = steps.stream().filter(step -> step.kind() == Kind.SUSPENDED).map(Step::at);
        return stops.reduce(startedAt, (earlier, last) -> last);
    }

    private Instant lastDue() {
        var dues = steps.stream().flatMap(step -> Stream.ofNullable(step.dueAt()));
        return dues.reduce(startedAt, (earlier, last) -> last);
    }

    private Deadline moved(Status to, Instant at, Kind kind, @Nullable Instant due, Basis why) {
        // while it stands still it has no due date; the steps keep what it was
        var shown = to == Status.SUSPENDED ? null : due;
        return new Deadline(name, to, term, startedAt, shown, null, null, basis, with(at, kind, due, why));
    }

    private Deadline ended(Status to, Instant at, Kind kind, Basis why) {
        return new Deadline(name, to, term, startedAt, dueAt, at, overdueAt, basis, with(at, kind, dueAt, why));
    }

    private List<Step> with(Instant at, Kind kind, @Nullable Instant due, Basis why) {
        List<Step> longer = new ArrayList<>(steps);
        longer.add(new Step(at, kind, due, kind.words, why));
        return longer;
    }
}
