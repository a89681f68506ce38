package org.zhengan.rules.task;

import org.zhengan.rules.lifecycle.Attempt;
import org.zhengan.rules.task.TaskCommands.Complete;
import org.zhengan.rules.task.TaskCommands.RecordEvidence;
import org.zhengan.rules.task.TaskCommands.Start;

/** What becomes of a task by each command. */
final class TaskCourse {

    private TaskCourse() {}

    static Task started(Attempt<Task, Start> attempt) {
        var at = attempt.moment().at();
        return with(
                attempt, attempt.thing().progress().started(attempt.command().occasion(), at));
    }

    static Task shown(Attempt<Task, RecordEvidence> attempt) {
        var shown = attempt.command();
        return with(
                attempt,
                attempt.thing().progress().shown(shown.occasion(), shown.text(), shown.reference(), attempt.moment()));
    }

    static Task completed(Attempt<Task, Complete> attempt) {
        var done = attempt.command();
        return with(
                attempt,
                attempt.thing()
                        .progress()
                        .shown(done.occasion(), done.text(), done.reference(), attempt.moment())
                        .completed(done.occasion(), attempt.moment().at()));
    }

    static boolean endsItsLastOccasion(Attempt<Task, Complete> attempt) {
        var task = attempt.thing();
        var occasion = attempt.command().occasion();
        return task.isPerOccasion() && task.isOn(occasion) && task.occasions().size() == 1;
    }

    private static Task with(Attempt<Task, ?> attempt, Progress progress) {
        return Task.of(attempt.thing().row(), progress);
    }
}
