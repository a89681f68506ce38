package org.zhengan.rules.task;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhengan.rules.Basis;
import org.zhengan.rules.Clause;
import org.zhengan.rules.Setting;
import org.zhengan.rules.Settings;
import org.zhengan.rules.Text;

/**
 * A row of a task ledger as the document has it (任务条目): who is to do what, and when.
 *
 * @param id    such as {@code T-VAC-2.4}; it is the id of a rule, too
 * @param lead  who answers for it (牵头), at least one
 * @param others who takes part (配合)
 * @param when  in the words of the document
 * @param every how many days one turn of a recurring task may take; absent where nothing says
 */
public record Duty(
        String id,
        Clause clause,
        Text summary,
        List<Body> lead,
        List<Body> others,
        Text when,
        TaskKind kind,
        @Nullable Setting<Integer> every) {

    public Duty {
        lead = List.copyOf(lead);
        others = List.copyOf(others);
        if (lead.isEmpty()) {
            throw new IllegalArgumentException(id + " is led by nobody");
        }
        if (every != null && kind != TaskKind.RECURRING) {
            throw new IllegalArgumentException(id + " does not recur, but has an interval");
        }
    }

    /** The row as a rule: it explains its clause, and whatever is done about the task stands under it. */
    public Basis basis() {
        return clause.rule(id, summary.zh(), summary.en());
    }

    /** What puts the row into a ledger. */
    public Load load(Settings settings) {
        return new Load(
                id,
                clause.document().number(),
                clause.number(),
                summary,
                Body.codes(lead),
                Body.names(lead),
                Body.codes(others),
                Body.names(others),
                when,
                kind,
                every == null ? null : settings.get(every));
    }
}
