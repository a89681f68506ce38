package org.zhengan.vaccine.incident;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.zhengan.rules.Checks;
import org.zhengan.rules.Label;
import org.zhengan.vaccine.aefi.BatchNumber;
import org.zhengan.vaccine.grade.Grade;
import org.zhengan.vaccine.material.IncidentContents;
import org.zhengan.vaccine.response.Ended;
import org.zhengan.vaccine.response.LevelConditions;
import org.zhengan.vaccine.response.LevelQuestion;
import org.zhengan.vaccine.response.SuspensionQuestion;
import org.zhengan.vaccine.response.Texts;

/** What may be done about an incident that is answered, and afterwards. */
public final class ResponseCommands {

    private ResponseCommands() {}

    /** Starts the response (启动响应) at the level of the grade; levels I and II on the superior's decision. */
    public record StartResponse(@Label("上级决定") @Nullable SuperiorDecision superiorDecision) {}

    /** Tells that the office of the general headquarters was told (报告总指挥部办公室). */
    public record ReportToGeneralHq() {}

    /** Raises the level (提升级别). */
    public record Raise(
            @Label("新级别") Grade to,
            @Label("条件") @Nullable LevelConditions conditions,
            @Label("上级决定") @Nullable SuperiorDecision superiorDecision) {

        public Raise {
            LevelQuestion.aLevel(new Checks(), "to", to).end();
        }

        LevelConditions found() {
            return conditions == null ? LevelConditions.NONE : conditions;
        }
    }

    /** Lowers the level (降低级别). */
    public record Lower(
            @Label("新级别") Grade to,
            @Label("条件") LevelConditions conditions,
            @Label("上级决定") @Nullable SuperiorDecision superiorDecision) {

        public Lower {
            LevelQuestion.aLevel(new Checks(), "to", to).end();
        }
    }

    /** Sets up the on-site command (成立现场指挥部). */
    public record SetUpOnsiteCommand(@Label("成立方式") OnSiteMode mode) {}

    /**
     * Advises to stop vaccination (建议叫停接种).
     *
     * @param batches those of the incident when absent
     */
    public record AdviseSuspension(
            @Label("已排除质量问题") boolean qualityExcluded,
            @Label("发生率与预期之比") @Nullable BigDecimal rateRatio,
            @Label("已作出结论") @Nullable Boolean conclusionReached,
            @Label("疫苗批号") @Nullable List<BatchNumber> batches) {

        public AdviseSuspension {
            new SuspensionQuestion(qualityExcluded, rateRatio, conclusionReached);
        }

        SuspensionQuestion found() {
            return new SuspensionQuestion(qualityExcluded, rateRatio, conclusionReached);
        }
    }

    /** Notes that a step of the response is done (措施完成). */
    public record CompleteStep(@Label("措施") ResponseStep step, @Label("说明") @Nullable String note) {

        public CompleteStep {
            new Checks().text("note", note, Texts.LONG).end();
        }
    }

    /** Gives the conclusion of the inquiry (作出调查结论). */
    public record Conclude(@Label("调查结论") Conclusion conclusion) {}

    /** Hands a suspected crime to public security (移送涉嫌犯罪). */
    public record ReferCrime(@Label("移送") CriminalReferral referral) {}

    /** Declares the response ended (宣布终止). */
    public record Terminate(
            @Label("原因已查清") @Nullable Boolean causeFound,
            @Label("隐患已消除") @Nullable Boolean hazardEliminated,
            @Label("处置已结束") @Nullable Boolean handlingFinished) {

        Ended.Conditions conditions() {
            return new Ended.Conditions(causeFound, hazardEliminated, handlingFinished);
        }
    }

    /** Takes the response up again (恢复响应), A-09. */
    public record ReopenResponse(@Label("原因") Cause cause, @Label("理由") String reason) {

        /** Why. */
        public enum Cause {
            NEW_CASES,
            SPREAD
        }

        public ReopenResponse {
            new Checks().text("reason", reason, Texts.LONG).end();
        }
    }

    /** Sends the final report (报送终报). */
    public record SubmitFinal(@Label("内容") Map<String, String> items) {

        public SubmitFinal {
            IncidentContents.FINAL.check(new Checks(), "items", items).end();
            items = Map.copyOf(items);
        }
    }

    /** Gives the two evaluations (评估): of the handling (4.4.3) and of the incident (6.1). */
    public record Evaluate(
            @Label("综合评估") Map<String, String> evaluation443, @Label("事件评估") Map<String, String> evaluation61) {

        public Evaluate {
            var checks = IncidentContents.EVALUATION_443.check(new Checks(), "evaluation443", evaluation443);
            IncidentContents.EVALUATION_61
                    .check(checks, "evaluation61", evaluation61)
                    .end();
            evaluation443 = Map.copyOf(evaluation443);
            evaluation61 = Map.copyOf(evaluation61);
        }
    }

    /**
     * Archives it (归档), with the summary of the work.
     *
     * @param documents each kind of material and where it is kept
     */
    public record Archive(
            @Label("归档资料") Map<String, String> documents,
            @Label("有鉴定") boolean hasIdentification,
            @Label("工作总结") Map<String, String> summary62) {

        public Archive {
            var checks = IncidentContents.ARCHIVE.check(new Checks(), "documents", documents);
            IncidentContents.SUMMARY_62.check(checks, "summary62", summary62).end();
            documents = Map.copyOf(documents);
            summary62 = Map.copyOf(summary62);
        }
    }

    /** Closes it (结案). */
    public record Close() {}
}
