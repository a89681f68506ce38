package org.zhengan.rules.task;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhengan.rules.lifecycle.Change;

/** Data of every {@code {context}.task.*} event. */
public record TaskChangedV1(
        String taskId,
        String document,
        String clause,
        TaskKind kind,
        List<String> lead,
        @Nullable String occasion,
        int timesDone) {

    static TaskChangedV1 started(Change<Task, TaskCommands.Start> change) {
        return of(change, change.command().occasion());
    }

    static TaskChangedV1 shown(Change<Task, TaskCommands.RecordEvidence> change) {
        return of(change, change.command().occasion());
    }

    static TaskChangedV1 completed(Change<Task, TaskCommands.Complete> change) {
        return of(change, change.command().occasion());
    }

    static TaskChangedV1 reopened(Change<Task, TaskCommands.Reopen> change) {
        return of(change, null);
    }

    private static TaskChangedV1 of(Change<Task, ?> change, @Nullable String occasion) {
        var task = change.after();
        return new TaskChangedV1(
                task.taskId(), task.document(), task.clause(), task.kind(), task.lead(), occasion, task.timesDone());
    }
}
