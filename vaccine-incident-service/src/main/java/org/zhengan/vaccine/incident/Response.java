package org.zhengan.vaccine.incident;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhengan.rules.Label;
import org.zhengan.vaccine.grade.Grade;
import org.zhengan.vaccine.response.Body;
import org.zhengan.vaccine.response.Lead;

/**
 * The response to an incident (应急响应).
 *
 * @param startedBy          the headquarters that started it
 * @param generalHqReportedAt when the office of the general headquarters was told
 * @param openSteps          steps not done yet
 */
public record Response(
        @Label("响应级别") Grade responseLevel,
        @Label("牵头") Lead lead,
        @Label("启动机构") Body startedBy,
        @Label("启动时间") Instant startedAt,
        @Label("上级决定") @Nullable SuperiorDecision superiorDecision,
        @Label("报告总指挥部时间") @Nullable Instant generalHqReportedAt,
        @Label("级别调整") List<LevelChange> levelChanges,
        @Label("已完成措施") List<StepDone> stepsDone,
        @Label("未完成措施") List<ResponseStep> openSteps) {

    public Response {
        levelChanges = List.copyOf(levelChanges);
        stepsDone = List.copyOf(stepsDone);
        openSteps = List.copyOf(openSteps);
    }

    static Response started(Grade level, Lead lead, Body by, Instant at, @Nullable SuperiorDecision superiorDecision) {
        return new Response(
                level, lead, by, at, superiorDecision, null, List.of(), List.of(), List.of(ResponseStep.values()));
    }

    Response changed(LevelChange change, Lead next) {
        var changes = new ArrayList<>(levelChanges);
        changes.add(change);
        var decision = change.superiorDecision() == null ? superiorDecision : change.superiorDecision();
        return with(change.to(), next, decision, generalHqReportedAt, changes, stepsDone);
    }

    Response reportedToGeneralHq(Instant at) {
        return with(responseLevel, lead, superiorDecision, at, levelChanges, stepsDone);
    }

    /** A step may be done again; what was noted of it stays. */
    Response done(StepDone step) {
        var done = new ArrayList<>(stepsDone);
        done.add(step);
        return with(responseLevel, lead, superiorDecision, generalHqReportedAt, levelChanges, done);
    }

    private Response with(
            Grade level,
            Lead leading,
            @Nullable SuperiorDecision decided,
            @Nullable Instant reported,
            List<LevelChange> changes,
            List<StepDone> done) {
        var open = Arrays.stream(ResponseStep.values())
                .filter(step -> done.stream().noneMatch(one -> one.step() == step))
                .toList();
        return new Response(level, leading, startedBy, startedAt, decided, reported, changes, done, open);
    }
}
