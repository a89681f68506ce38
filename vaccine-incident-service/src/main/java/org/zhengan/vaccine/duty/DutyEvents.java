package org.zhengan.vaccine.duty;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.zhengan.rules.City;
import org.zhengan.rules.District;
import org.zhengan.rules.WorkCalendar;
import org.zhengan.rules.lifecycle.Change;
import org.zhengan.vaccine.duty.DutyCommands.CountReport;
import org.zhengan.vaccine.report.FinalDeadline;
import org.zhengan.vaccine.report.Limit;
import org.zhengan.vaccine.report.ReportKind;

/** What is told of reporting duties. */
public final class DutyEvents {

    private DutyEvents() {}

    /** Data of {@code vaccine.reporting-duty.opened}. */
    public record DutyOpenedV1(String dutyId, String incidentId, String by, District district, Instant learnedAt) {

        static DutyOpenedV1 of(Change<ReportingDuty, ?> change) {
            var duty = change.after();
            return new DutyOpenedV1(change.id(), duty.incidentId(), duty.by(), duty.district(), duty.learnedAt());
        }
    }

    /**
     * Data of {@code vaccine.reporting-duty.report-counted}: by when a report was due and whether it came in time.
     *
     * @param due         absent where nothing was due
     * @param lateMinutes minutes begun after it was due; 0 when on time
     * @param missedDates days on which a follow-up was due since the last report and did not come
     */
    public record ReportCountedV1(
            String reportNo,
            String incidentId,
            String by,
            ReportKind kind,
            @Nullable Instant due,
            @Nullable Boolean onTime,
            @Nullable Long lateMinutes,
            List<LocalDate> missedDates) {

        public ReportCountedV1 {
            missedDates = List.copyOf(missedDates);
        }

        static ReportCountedV1 of(Change<ReportingDuty, CountReport> change) {
            var report = change.command();
            var duty = change.old();
            var missed = report.kind() == ReportKind.FOLLOW_UP ? missed(duty, report.sentAt()) : List.<LocalDate>of();
            return judged(
                    duty,
                    report.sent(),
                    report.kind(),
                    due(duty, report, change.moment().calendar()),
                    missed);
        }

        /** Of the initial reports that went out before anybody had graded the incident. */
        static List<ReportCountedV1> ofRemembered(Change<ReportingDuty, ?> change) {
            var duty = change.after();
            List<ReportCountedV1> all = new ArrayList<>();
            if (!change.old().levels().isEmpty()) {
                return all;
            }
            Optional.ofNullable(duty.phone())
                    .ifPresent(sent -> all.add(judged(duty, sent, ReportKind.INITIAL, phoneDue(duty), List.of())));
            Optional.ofNullable(duty.written())
                    .ifPresent(sent -> all.add(judged(duty, sent, ReportKind.INITIAL, writtenDue(duty), List.of())));
            return all;
        }

        private static ReportCountedV1 judged(
                ReportingDuty duty, Sent sent, ReportKind kind, @Nullable Instant due, List<LocalDate> missed) {
            var late = due == null ? null : Limit.lateMinutes(due, sent.at());
            var onTime = late == null ? null : late == 0;
            return new ReportCountedV1(sent.reportNo(), duty.incidentId(), duty.by(), kind, due, onTime, late, missed);
        }

        private static @Nullable Instant due(ReportingDuty duty, CountReport report, WorkCalendar calendar) {
            boolean written = report.channel().isWritten();
            return switch (report.kind()) {
                case INITIAL -> written ? writtenDue(duty) : phoneDue(duty);
                case IMPORTANT_PROGRESS ->
                    (written ? duty.owedProgress() : duty.owedProgressPhone())
                            .map(Owed::due)
                            .orElse(null);
                case FOLLOW_UP -> firstDue(duty, report.sentAt());
                case FINAL ->
                    Optional.ofNullable(duty.endedAt())
                            .map(ended -> FinalDeadline.TERM.dueFrom(ended, calendar))
                            .orElse(null);
            };
        }

        private static @Nullable Instant phoneDue(ReportingDuty duty) {
            return duty.owedPhone().map(Owed::due).orElse(null);
        }

        private static @Nullable Instant writtenDue(ReportingDuty duty) {
            return duty.owedWritten().map(Owed::due).orElse(null);
        }

        private static @Nullable Instant firstDue(ReportingDuty duty, Instant sentAt) {
            var turn = DutyChanges.turn(duty, sentAt);
            return turn == null ? null : turn.firstDue();
        }

        private static List<LocalDate> missed(ReportingDuty duty, Instant sentAt) {
            var turn = DutyChanges.turn(duty, sentAt);
            return turn == null
                    ? List.of()
                    : turn.missed().stream().map(City::dateOf).toList();
        }
    }
}
