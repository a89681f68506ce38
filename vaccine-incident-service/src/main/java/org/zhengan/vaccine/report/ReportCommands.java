package org.zhengan.vaccine.report;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.zhengan.rules.Checks;
import org.zhengan.rules.District;
import org.zhengan.rules.Label;

/** What may be done about a report. */
public final class ReportCommands {

    private static final int SHORT_TEXT = 100;

    private ReportCommands() {}

    /**
     * Drafts a report.
     *
     * @param by        the unit that reports, never a person's name
     * @param learnedAt when that unit learned of the incident
     * @param items     the contents by key; none where the report is classified
     */
    public record Draft(
            @Label("事件编号") String incidentId,
            @Label("报告类别") ReportKind kind,
            @Label("报告单位") String by,
            @Label("所在区县") District district,
            @Label("获知时间") Instant learnedAt,
            @Label("报告形式") Channel channel,
            @Label("报送对象") Recipient sentTo,
            @Label("涉密") boolean classified,
            @Label("报告内容") Map<String, String> items) {

        public Draft {
            items = Collections.unmodifiableMap(new TreeMap<>(items));
            var checks = new Checks().text("incidentId", incidentId, SHORT_TEXT).text("by", by, SHORT_TEXT);
            ReportContent.known(checks, kind, items).end();
        }
    }

    /** Gives the items again, with what was lacking; what is not named stays. */
    public record Amend(@Label("报告内容") Map<String, String> items) {

        public Amend {
            items = Collections.unmodifiableMap(new TreeMap<>(items));
        }
    }

    /** Sends it; where it is written down later, {@code sentAt} is when it went out. */
    public record Send(@Label("报送时间") @Nullable Instant sentAt) {}

    /** Receipt is confirmed; where it is written down later, {@code confirmedAt} is when. */
    public record ConfirmReceipt(@Label("核收时间") @Nullable Instant confirmedAt) {}

    /** The duty says by when it was due and whether it came in time. */
    public record NoteTimeliness(
            String reportNo,
            @Nullable Instant due,
            @Nullable Boolean onTime,
            @Nullable Long lateMinutes,
            List<LocalDate> missedDates) {

        public NoteTimeliness {
            missedDates = List.copyOf(missedDates);
        }
    }
}
