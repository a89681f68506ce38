package org.zhengan.vaccine.signal;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhengan.rules.Checks;
import org.zhengan.rules.District;
import org.zhengan.rules.Label;
import org.zhengan.vaccine.aefi.BatchNumber;
import org.zhengan.vaccine.grade.Grade;
import org.zhengan.vaccine.grade.Location;
import org.zhengan.vaccine.grade.ScopeQuestion;

/** What may be done about monitoring information. */
public final class SignalCommands {

    private static final int SHORT_TEXT = 100;
    private static final int LONG_TEXT = 2000;

    private SignalCommands() {}

    /**
     * Submits it (报送).
     *
     * @param reference    its number in the system it comes from; the same is taken in once
     * @param relatedCases numbers of AEFI cases
     */
    public record Submit(
            @Label("来源编号") @Nullable String reference,
            @Label("信息来源") SignalSource source,
            @Label("获知单位") String learnedBy,
            @Label("获知时间") Instant learnedAt,
            @Label("内容") String text,
            @Label("发生地") Location location,
            @Label("所在区县") District district,
            @Label("相关批号") List<BatchNumber> relatedBatches,
            @Label("相关个案") List<String> relatedCases) {

        private static final int MOST = 1000;

        public Submit {
            relatedBatches = List.copyOf(relatedBatches);
            relatedCases = List.copyOf(relatedCases);
            new Checks()
                    .text("reference", reference, SHORT_TEXT)
                    .text("learnedBy", learnedBy, SHORT_TEXT)
                    .text("text", text, LONG_TEXT)
                    .within("relatedBatches", relatedBatches.size(), 0, MOST)
                    .within("relatedCases", relatedCases.size(), 0, MOST)
                    .end();
        }
    }

    /** Begins to verify it (核实). */
    public record Verify() {}

    /** It is an incident of the plan (确认为事件); what is not known is absent. */
    public record ConfirmIncident(
            @Label("已调查") @Nullable Boolean investigated,
            @Label("怀疑与质量有关") @Nullable Boolean suspectedQuality,
            @Label("严重影响公众健康") @Nullable Boolean seriousPublicHealth,
            @Label("理由") String reason) {

        public ConfirmIncident {
            new Checks().text("reason", reason, LONG_TEXT).end();
        }

        ScopeQuestion about(SignalInfo signal) {
            return new ScopeQuestion(
                    signal.location(), signal.source().scope(), investigated, suspectedQuality, seriousPublicHealth);
        }
    }

    /** It is worth a warning of the predicted grade (转入预警). */
    public record AssessWarning(@Label("预判级别") Grade predictedGrade, @Label("预警编号") @Nullable String warningId) {

        public AssessWarning {
            new Checks().text("warningId", warningId, SHORT_TEXT).end();
        }
    }

    /** It comes to nothing (不予处置), for a stated reason. */
    public record Dismiss(@Label("理由") String reason) {

        public Dismiss {
            new Checks().text("reason", reason, LONG_TEXT).end();
        }
    }

    /** A new fact takes it up again (重新核实). */
    public record Reopen(@Label("新情况") String newFact) {

        public Reopen {
            new Checks().text("newFact", newFact, LONG_TEXT).end();
        }
    }
}
