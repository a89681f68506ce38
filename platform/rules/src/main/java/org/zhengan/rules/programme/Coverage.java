package org.zhengan.rules.programme;

import org.zhengan.rules.Clause;
import org.zhengan.rules.Text;

/**
 * What becomes of a clause: rules compute it, it still waits for its part of the suite, or nothing is computed from it.
 *
 * @param note why it waits or is not computed; empty for a clause that is live
 */
public record Coverage(Clause clause, Status status, Text note) {

    /** How far a clause is carried out. */
    public enum Status {
        LIVE,
        WAITING,
        NOT_COMPUTED
    }

    /** The clause has at least one rule that cites it. */
    public static Coverage live(Clause clause) {
        return new Coverage(clause, Status.LIVE, new Text("", ""));
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
