package org.zhengan.rules.task;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.zhengan.rules.Actor;
import org.zhengan.rules.Basis;
import org.zhengan.rules.Guard;
import org.zhengan.rules.Rule;

/**
 * What must hold when something is done about a task, under the clause by which the programme keeps its ledger.
 *
 * @param overseers roles that may act on every task, such as an office that presses for all
 */
record TaskRules(Basis kept, Set<String> overseers) {

    /** A task and who is about to act on it, on which occasion. */
    record Act(Task task, Actor actor, @Nullable String occasion) {}

    /** A row is written anew only where its words differ; true stands for "they do". */
    Rule<Boolean> wordsMended() {
        return Guard.of(kept, differs -> differs, "as-it-stands", "条目无变化", "the row stands there as it should");
    }

    Rule<Act> byLead() {
        return Guard.of(
                kept,
                act -> mayAct(act.actor(), act.task().lead(), List.of()),
                "not-the-lead",
                "仅牵头单位或督办单位可以办理",
                "only who leads the task, or oversees all, may do this");
    }

    Rule<Act> byWhomItConcerns() {
        return Guard.of(
                kept,
                act -> mayAct(act.actor(), act.task().lead(), act.task().others()),
                "not-concerned",
                "仅牵头、配合或督办单位可以登记凭据",
                "only who leads the task, takes part in it or oversees all may do this");
    }

    Rule<Optional<String>> withoutOccasion() {
        return Guard.of(
                kept,
                Optional::isEmpty,
                "occasion-not-expected",
                "只有逐次办理的任务才写事由",
                "only a task done per occasion names one");
    }

    Rule<Act> onANewOccasion() {
        return Guard.of(
                kept,
                act -> act.task().isPerOccasion()
                        && act.occasion() != null
                        && !act.task().isOn(act.occasion()),
                "no-new-occasion",
                "应写明尚未开始的事由",
                "an occasion that is not yet being dealt with must be named");
    }

    Rule<Act> onAnOpenOccasion() {
        return Guard.of(
                kept,
                act -> act.task().isPerOccasion() ? act.task().isOn(act.occasion()) : act.occasion() == null,
                "no-open-occasion",
                "逐次办理的任务应写明进行中的事由，其他任务不写事由",
                "a task done per occasion names one that is open, any other names none");
    }

    private boolean mayAct(Actor actor, List<String> lead, List<String> others) {
        Set<String> roles = new HashSet<>(overseers);
        roles.addAll(lead);
        roles.addAll(others);
        return actor.mayActAs(roles);
    }
}
