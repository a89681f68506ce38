package org.zhengan.rules.programme;

import java.util.List;
import org.zhengan.rules.Basis;
import org.zhengan.rules.Settings;
import org.zhengan.rules.task.Duty;
import org.zhengan.rules.task.Load;
import org.zhengan.rules.task.Task;
import org.zhengan.rules.task.TaskState;
import org.zhengan.rules.task.TaskTable;

/**
 * The tasks of a programme, found at {@code /api/{context}/tasks}: rows of its documents, loaded when the service starts
 * and tracked from then on. A row loaded twice is there once; a row whose words were mended keeps its progress.
 */
public record TaskLedger(Ledger<Task, TaskState> ledger, List<Duty> duties) {

    public TaskLedger {
        duties = List.copyOf(duties);
    }

    /**
     * The ledger of {@code duties}.
     *
     * @param kept      the rule by which the programme tracks them
     * @param overseers roles that may act on every task
     */
    public static TaskLedger of(String context, List<Duty> duties, Basis kept, String... overseers) {
        var ledger = Ledger.of(TaskTable.lifecycle(context, duties, kept, overseers), "tasks")
                .filteredBy("taskId")
                .filteredBy("clause")
                .filteredBy("lead")
                .filteredBy("kind");
        return new TaskLedger(ledger, duties);
    }

    /** What to give the ledger so that it holds every row. */
    public List<Load> loads(Settings settings) {
        return duties.stream().map(duty -> duty.load(settings)).toList();
    }
}
