package org.zhengan.vaccine.duty;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhengan.rules.Checks;
import org.zhengan.rules.District;
import org.zhengan.rules.Label;
import org.zhengan.vaccine.report.Channel;
import org.zhengan.vaccine.report.LevelSince;
import org.zhengan.vaccine.report.ReportKind;

/** What may be done about a reporting duty. */
public final class DutyCommands {

    private static final int SHORT_TEXT = 100;

    private DutyCommands() {}

    /** The natural key of a duty: one per subject and incident. */
    static String key(String incidentId, String by) {
        return incidentId + "|" + by;
    }

    /** A unit has learned of an incident (获知): its clocks run from {@code learnedAt}. */
    public record Learn(
            @Label("事件编号") String incidentId,
            @Label("报告单位") String by,
            @Label("所在区县") District district,
            @Label("获知时间") Instant learnedAt) {

        public Learn {
            new Checks()
                    .text("incidentId", incidentId, SHORT_TEXT)
                    .text("by", by, SHORT_TEXT)
                    .end();
        }
    }

    /** What the subject is told of the incident. */
    public record TakeNews(
            String incidentId, String by, List<LevelSince> levels, @Nullable Instant endedAt, boolean dismissed) {

        public TakeNews {
            levels = List.copyOf(levels);
        }
    }

    /** A report of the subject went out. */
    public record CountReport(
            String incidentId, String by, String reportNo, ReportKind kind, Channel channel, Instant sentAt) {

        boolean isWritten(ReportKind of) {
            return kind == of && channel.isWritten();
        }

        boolean isSpoken(ReportKind of) {
            return kind == of && !channel.isWritten();
        }

        Sent sent() {
            return new Sent(reportNo, sentAt);
        }
    }
}
