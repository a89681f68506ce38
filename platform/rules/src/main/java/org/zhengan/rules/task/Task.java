package org.zhengan.rules.task;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhengan.rules.Label;
import org.zhengan.rules.Text;

/**
 * A task of a programme (任务): what the document says, and how far it has come.
 *
 * @param occasions those it is being done on, for a task done per occasion
 * @param evidence  the latest; all of it stands in the trail
 * @param timesDone how often it was completed
 */
public record Task(
        @Label("任务编号") String taskId,
        @Label("文号") String document,
        @Label("条款") String clause,
        @Label("内容") Text summary,
        @Label("牵头") List<String> lead,
        @Label("牵头单位") Text leadName,
        @Label("配合") List<String> others,
        @Label("配合单位") Text othersName,
        @Label("时间要求") Text when,
        @Label("类别") TaskKind kind,
        @Label("周期（日）") @Nullable Integer everyDays,
        @Label("开始时间") @Nullable Instant startedAt,
        @Label("最近完成时间") @Nullable Instant doneAt,
        @Label("完成次数") int timesDone,
        @Label("进行中的事由") List<Occasion> occasions,
        @Label("凭据") List<Evidence> evidence) {

    public Task {
        lead = List.copyOf(lead);
        others = List.copyOf(others);
        occasions = List.copyOf(occasions);
        evidence = List.copyOf(evidence);
    }

    static Task of(Load row, Progress progress) {
        return new Task(
                row.taskId(),
                row.document(),
                row.clause(),
                row.summary(),
                row.lead(),
                row.leadName(),
                row.others(),
                row.othersName(),
                row.when(),
                row.kind(),
                row.everyDays(),
                progress.startedAt(),
                progress.doneAt(),
                progress.timesDone(),
                progress.occasions(),
                progress.evidence());
    }

    Load row() {
        return new Load(taskId, document, clause, summary, lead, leadName, others, othersName, when, kind, everyDays);
    }

    Progress progress() {
        return new Progress(startedAt, doneAt, timesDone, occasions, evidence);
    }

    boolean isOn(@Nullable String occasion) {
        return occasions.stream().anyMatch(each -> each.name().equals(occasion));
    }

    boolean isPerOccasion() {
        return kind == TaskKind.PER_OCCASION;
    }
}
