package org.zhengan.rules.programme;

import java.util.List;
import org.zhengan.rules.Clause;
import org.zhengan.rules.Text;
import org.zhengan.rules.task.Duty;

/**
 * What becomes of a clause: rules compute it, people carry it out as tasks, it still waits for its part of the suite, or
 * nothing is computed from it.
 *
 * @param note why it waits or is not computed; empty for a clause that is live or tracked
 */
public record Coverage(Clause clause, Status status, Text note) {

    /** How far a clause is carried out. */
    public enum Status {
        LIVE,
        TRACKED,
        WAITING,
        NOT_COMPUTED
    }

    /** The clause has at least one rule that cites it. */
    public static Coverage live(Clause clause) {
        return new Coverage(clause, Status.LIVE, new Text("", ""));
    }

    /** People carry it out: at least one task stands under it. */
    public static Coverage tracked(Clause clause) {
        return new Coverage(clause, Status.TRACKED, new Text("", ""));
    }

    /** A clause that waits is tracked meanwhile, if one of {@code duties} stands under it. */
    Coverage trackedBy(List<Duty> duties) {
        boolean tracked = duties.stream().anyMatch(duty -> duty.clause().equals(clause));
        return tracked && status == Status.WAITING ? tracked(clause) : this;
    }

    /** The clause will be carried out, but is not yet. */
    public static Coverage waiting(Clause clause, String zh, String en) {
        return new Coverage(clause, Status.WAITING, new Text(zh, en));
    }

    /** Nothing is to be computed from the clause. */
    public static Coverage notComputed(Clause clause, String zh, String en) {
        return new Coverage(clause, Status.NOT_COMPUTED, new Text(zh, en));
    }
}
