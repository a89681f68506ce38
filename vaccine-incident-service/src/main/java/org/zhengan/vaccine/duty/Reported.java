package org.zhengan.vaccine.duty;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhengan.vaccine.duty.DutyCommands.CountReport;
import org.zhengan.vaccine.report.LevelSince;
import org.zhengan.vaccine.report.ReportKind;

/** What was reported under a duty, and what follows from it; the part of a {@link ReportingDuty} that reports change. */
record Reported(
        @Nullable Sent phone,
        @Nullable Sent written,
        @Nullable Instant lastReportAt,
        @Nullable Instant followUpDue,
        List<LocalDate> missedDates,
        @Nullable LevelSince upgrade,
        @Nullable Sent finalReport) {

    static final Reported NOTHING = new Reported(null, null, null, null, List.of(), null, null);

    Reported and(CountReport report) {
        boolean initial = report.kind() == ReportKind.INITIAL;
        boolean inWriting = report.channel().isWritten();
        boolean counts = inWriting && report.kind() != ReportKind.FINAL;
        return new Reported(
                initial && !inWriting ? report.sent() : phone,
                initial && inWriting ? report.sent() : written,
                counts ? report.sentAt() : lastReportAt,
                followUpDue,
                missedDates,
                inWriting && report.kind() == ReportKind.IMPORTANT_PROGRESS ? null : upgrade,
                report.kind() == ReportKind.FINAL ? report.sent() : finalReport);
    }

    Reported next(@Nullable Instant due, List<LocalDate> missed) {
        return new Reported(phone, written, lastReportAt, due, missed, upgrade, finalReport);
    }

    Reported risenTo(LevelSince level) {
        return new Reported(phone, written, lastReportAt, followUpDue, missedDates, level, finalReport);
    }

    Reported reopened() {
        return new Reported(phone, written, lastReportAt, followUpDue, missedDates, upgrade, null);
    }
}
