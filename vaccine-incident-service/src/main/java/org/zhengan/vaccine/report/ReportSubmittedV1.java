package org.zhengan.vaccine.report;

import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.zhengan.rules.District;
import org.zhengan.rules.lifecycle.Change;

/**
 * Data of the {@code vaccine.report.*} events: a report without what it holds.
 *
 * @param by     the unit that reports
 * @param onTime whether it came in time; absent until its reporting duty has said so, and where nothing was due
 */
public record ReportSubmittedV1(
        String reportId,
        String reportNo,
        String incidentId,
        ReportKind kind,
        String by,
        District district,
        Channel channel,
        Instant learnedAt,
        Instant sentAt,
        @Nullable Instant due,
        @Nullable Boolean onTime,
        @Nullable Long lateMinutes) {

    static ReportSubmittedV1 of(Change<IncidentReport, ?> change) {
        var report = change.after();
        return new ReportSubmittedV1(
                change.id(),
                report.reportNo(),
                report.incidentId(),
                report.kind(),
                report.by(),
                report.district(),
                report.channel(),
                report.learnedAt(),
                Objects.requireNonNull(report.sentAt(), "only what was sent is told"),
                report.due(),
                report.onTime(),
                report.lateMinutes());
    }
}
