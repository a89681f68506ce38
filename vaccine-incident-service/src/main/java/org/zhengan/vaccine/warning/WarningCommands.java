package org.zhengan.vaccine.warning;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhengan.rules.Checks;
import org.zhengan.rules.District;
import org.zhengan.rules.Label;
import org.zhengan.vaccine.grade.Grade;

/** What may be done about a warning. */
public final class WarningCommands {

    private static final int SHORT_TEXT = 100;
    private static final int LONG_TEXT = 2000;

    private WarningCommands() {}

    /** Experts have assessed a risk, and its level is fixed (评估预警). */
    public record Assess(
            @Label("所在区县") District district,
            @Label("监测信息") @Nullable String signalId,
            @Label("预警级别") Grade level,
            @Label("评估意见") Opinion opinion,
            @Label("防范措施") List<String> preventiveMeasures) {

        private static final int MOST = 100;

        public Assess {
            preventiveMeasures = List.copyOf(preventiveMeasures);
            var checks = new Checks()
                    .text("signalId", signalId, SHORT_TEXT)
                    .within("preventiveMeasures", preventiveMeasures.size(), 0, MOST);
            preventiveMeasures.forEach(measure -> checks.text("preventiveMeasures", measure, LONG_TEXT));
            checks.end();
        }
    }

    /** Issues it (发布预警), with those it was reported and copied to. */
    public record Issue(@Label("报告、抄送") List<WarningReport> reports) {

        public Issue {
            reports = List.copyOf(reports);
        }
    }

    /** The office reports and notifies on (预警处置); a work group may have been sent. */
    public record Forward(
            @Label("报告、通知") List<WarningReport> reports, @Label("派出工作组时间") @Nullable Instant workGroupSentAt) {

        public Forward {
            reports = List.copyOf(reports);
        }
    }

    /** Another level (调整预警). */
    public record Adjust(
            @Label("预警级别") Grade level, @Label("报告、抄送") List<WarningReport> reports, @Label("理由") String reason) {

        public Adjust {
            reports = List.copyOf(reports);
            new Checks().text("reason", reason, LONG_TEXT).end();
        }
    }

    /** It has become an incident (转为事件). */
    public record Convert(@Label("事件编号") String incidentId) {

        public Convert {
            new Checks().text("incidentId", incidentId, SHORT_TEXT).end();
        }
    }

    /** The risk is gone (解除预警). */
    public record Lift(@Label("理由") String reason) {

        public Lift {
            new Checks().text("reason", reason, LONG_TEXT).end();
        }
    }
}
