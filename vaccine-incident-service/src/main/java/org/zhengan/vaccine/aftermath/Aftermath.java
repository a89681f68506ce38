package org.zhengan.vaccine.aftermath;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhengan.rules.District;
import org.zhengan.rules.Label;
import org.zhengan.rules.lifecycle.Attempt;
import org.zhengan.vaccine.aftermath.AftermathCommands.Draft;
import org.zhengan.vaccine.aftermath.AftermathCommands.FinishTask;
import org.zhengan.vaccine.response.Body;

/**
 * The aftermath of an incident (善后), 6.3.
 *
 * @param district  where the incident happened; its government carries the aftermath out
 * @param level     whose headquarters settles it; the government of that level approves it and bears the funds (7.3)
 * @param openTasks tasks not done yet
 */
public record Aftermath(
        @Label("事件") String incidentId,
        @Label("事发地") District district,
        @Label("善后处理意见") String opinion,
        @Label("善后事项") List<AftermathTask> tasks,
        @Label("未完成事项") List<AftermathTask> openTasks,
        @Label("责任单位") List<String> liableUnits,
        @Label("金额") List<Amount> amounts,
        @Label("保险理赔") @Nullable InsuranceClaim insuranceClaim,
        @Label("层级") Level level,
        @Label("批准") @Nullable Approval approval) {

    /** The level of headquarters and government. */
    public enum Level {
        CITY,
        COUNTY
    }

    /** The approval of the government of the same level (同级人民政府批准). */
    public record Approval(@Label("批准单位") String body, @Label("文号") String document, @Label("批准时间") Instant at) {}

    public Aftermath {
        tasks = List.copyOf(tasks);
        openTasks = List.copyOf(openTasks);
        liableUnits = List.copyOf(liableUnits);
        amounts = List.copyOf(amounts);
    }

    static Aftermath drafted(Attempt<Aftermath, Draft> attempt) {
        var draft = attempt.command();
        return new Aftermath(
                draft.incidentId(),
                draft.district(),
                draft.opinion(),
                draft.tasks(),
                draft.tasks(),
                draft.liableUnits(),
                draft.amounts(),
                draft.insuranceClaim(),
                Body.CITY_HQ.isSpokenForBy(attempt.moment().actor()) ? Level.CITY : Level.COUNTY,
                null);
    }

    /** Whose government is of the level that settled it. */
    District government() {
        return switch (level) {
            case CITY -> District.CITY;
            case COUNTY -> district;
        };
    }

    Aftermath approved(Approval given) {
        return with(openTasks, given);
    }

    static Aftermath taskDone(Attempt<Aftermath, FinishTask> attempt) {
        var open = new ArrayList<>(attempt.thing().openTasks);
        open.remove(attempt.command().task());
        return attempt.thing().with(open, attempt.thing().approval);
    }

    private Aftermath with(List<AftermathTask> open, @Nullable Approval given) {
        return new Aftermath(
                incidentId, district, opinion, tasks, open, liableUnits, amounts, insuranceClaim, level, given);
    }
}
