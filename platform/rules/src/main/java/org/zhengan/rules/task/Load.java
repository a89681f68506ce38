package org.zhengan.rules.task;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhengan.rules.Text;

/** Puts a row of the document into the ledger, or brings what stands there up to date (载入条目). The suite itself does it. */
public record Load(
        String taskId,
        String document,
        String clause,
        Text summary,
        List<String> lead,
        Text leadName,
        List<String> others,
        Text othersName,
        Text when,
        TaskKind kind,
        @Nullable Integer everyDays) {

    public Load {
        lead = List.copyOf(lead);
        others = List.copyOf(others);
    }
}
