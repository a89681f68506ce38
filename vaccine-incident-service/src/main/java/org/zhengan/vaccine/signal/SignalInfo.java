package org.zhengan.vaccine.signal;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhengan.rules.District;
import org.zhengan.rules.Label;
import org.zhengan.rules.lifecycle.Attempt;
import org.zhengan.vaccine.aefi.BatchNumber;
import org.zhengan.vaccine.grade.Grade;
import org.zhengan.vaccine.grade.Location;
import org.zhengan.vaccine.signal.SignalCommands.AssessWarning;
import org.zhengan.vaccine.signal.SignalCommands.Submit;

/**
 * A piece of monitoring information (监测信息).
 *
 * @param reason         why it was confirmed or dismissed, or the new fact that took it up again
 * @param predictedGrade of the incident it may become, once it is worth a warning
 */
public record SignalInfo(
        @Label("来源编号") @Nullable String reference,
        @Label("信息来源") SignalSource source,
        @Label("收到时间") Instant receivedAt,
        @Label("获知单位") String learnedBy,
        @Label("获知时间") Instant learnedAt,
        @Label("内容") String text,
        @Label("发生地") Location location,
        @Label("所在区县") District district,
        @Label("相关批号") List<BatchNumber> relatedBatches,
        @Label("相关个案") List<String> relatedCases,
        @Label("理由") @Nullable String reason,
        @Label("预判级别") @Nullable Grade predictedGrade,
        @Label("预警编号") @Nullable String warningId) {

    public SignalInfo {
        relatedBatches = List.copyOf(relatedBatches);
        relatedCases = List.copyOf(relatedCases);
    }

    static SignalInfo received(Attempt<SignalInfo, Submit> attempt) {
        var submitted = attempt.command();
        return new SignalInfo(
                submitted.reference(),
                submitted.source(),
                attempt.moment().at(),
                submitted.learnedBy(),
                submitted.learnedAt(),
                submitted.text(),
                submitted.location(),
                submitted.district(),
                submitted.relatedBatches(),
                submitted.relatedCases(),
                null,
                null,
                null);
    }

    SignalInfo because(String why) {
        return with(why, predictedGrade, warningId);
    }

    SignalInfo assessed(AssessWarning assessed) {
        return with(reason, assessed.predictedGrade(), assessed.warningId());
    }

    private SignalInfo with(@Nullable String why, @Nullable Grade grade, @Nullable String warning) {
        return new SignalInfo(
                reference,
                source,
                receivedAt,
                learnedBy,
                learnedAt,
                text,
                location,
                district,
                relatedBatches,
                relatedCases,
                why,
                grade,
                warning);
    }
}
