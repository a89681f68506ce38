package org.zhengan.vaccine.report;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.zhengan.rules.District;
import org.zhengan.rules.Label;
import org.zhengan.rules.lifecycle.Attempt;
import org.zhengan.vaccine.report.ReportCommands.Amend;
import org.zhengan.vaccine.report.ReportCommands.ConfirmReceipt;
import org.zhengan.vaccine.report.ReportCommands.Draft;
import org.zhengan.vaccine.report.ReportCommands.NoteTimeliness;
import org.zhengan.vaccine.report.ReportCommands.Send;

/**
 * A report on an incident (事件报告).
 *
 * @param reportNo       {@code RP-<year>-<5 digits>}
 * @param missing        what it lacked when it was last sent
 * @param receiptMinutes after how many minutes a missing receipt is flagged; set when it is sent
 * @param receiptMissing whether it was flagged that receipt is not confirmed
 * @param due            by when it was due, as its reporting duty said; absent until then, and where nothing was due
 */
public record IncidentReport(
        @Label("报告编号") String reportNo,
        @Label("事件编号") String incidentId,
        @Label("报告类别") ReportKind kind,
        @Label("报告单位") String by,
        @Label("所在区县") District district,
        @Label("获知时间") Instant learnedAt,
        @Label("报告形式") Channel channel,
        @Label("报送对象") Recipient sentTo,
        @Label("涉密") boolean classified,
        @Label("报告内容") Map<String, String> items,
        @Label("缺项") List<String> missing,
        @Label("报送时间") @Nullable Instant sentAt,
        @Label("核收提示分钟") @Nullable Integer receiptMinutes,
        @Label("核收时间") @Nullable Instant receiptConfirmedAt,
        @Label("未确认核收") boolean receiptMissing,
        @Label("到期时间") @Nullable Instant due,
        @Label("按时") @Nullable Boolean onTime,
        @Label("逾期分钟") @Nullable Long lateMinutes,
        @Label("错过的续报日") List<LocalDate> missedDates) {

    public IncidentReport {
        items = Collections.unmodifiableMap(new TreeMap<>(items));
        missing = List.copyOf(missing);
        missedDates = List.copyOf(missedDates);
    }

    static IncidentReport drafted(Attempt<IncidentReport, Draft> attempt) {
        var draft = attempt.command();
        return new IncidentReport(
                attempt.moment().number(),
                draft.incidentId(),
                draft.kind(),
                draft.by(),
                draft.district(),
                draft.learnedAt(),
                draft.channel(),
                draft.sentTo(),
                draft.classified(),
                draft.items(),
                List.of(),
                null,
                null,
                null,
                false,
                null,
                null,
                null,
                List.of());
    }

    static IncidentReport amended(Attempt<IncidentReport, Amend> attempt) {
        Map<String, String> all = new TreeMap<>(attempt.thing().items());
        all.putAll(attempt.command().items());
        return attempt.thing().with(all, List.of());
    }

    static IncidentReport returned(Attempt<IncidentReport, Send> attempt) {
        return attempt.thing().with(attempt.thing().items(), Sending.missing(attempt));
    }

    static IncidentReport sent(Attempt<IncidentReport, Send> attempt) {
        int minutes = attempt.moment().settings().get(ReportSettings.RECEIPT_MINUTES);
        return attempt.thing().received(Sending.sentAt(attempt), minutes, null, false);
    }

    static IncidentReport confirmed(Attempt<IncidentReport, ConfirmReceipt> attempt) {
        var report = attempt.thing();
        return report.received(report.sentAt, report.receiptMinutes, Sending.confirmedAt(attempt), false);
    }

    IncidentReport withoutReceipt() {
        return received(sentAt, receiptMinutes, null, true);
    }

    IncidentReport judged(NoteTimeliness note) {
        return of(items, missing, new Receipt(sentAt, receiptMinutes, receiptConfirmedAt, receiptMissing), note);
    }

    private record Receipt(
            @Nullable Instant sentAt, @Nullable Integer minutes, @Nullable Instant confirmedAt, boolean missing) {}

    private IncidentReport with(Map<String, String> items, List<String> missing) {
        return of(items, missing, new Receipt(sentAt, receiptMinutes, receiptConfirmedAt, receiptMissing), note());
    }

    private IncidentReport received(
            @Nullable Instant sent, @Nullable Integer minutes, @Nullable Instant confirmedAt, boolean overdue) {
        return of(items, List.of(), new Receipt(sent, minutes, confirmedAt, overdue), note());
    }

    private NoteTimeliness note() {
        return new NoteTimeliness(reportNo, due, onTime, lateMinutes, missedDates);
    }

    private IncidentReport of(Map<String, String> items, List<String> missing, Receipt receipt, NoteTimeliness note) {
        return new IncidentReport(
                reportNo,
                incidentId,
                kind,
                by,
                district,
                learnedAt,
                channel,
                sentTo,
                classified,
                items,
                missing,
                receipt.sentAt(),
                receipt.minutes(),
                receipt.confirmedAt(),
                receipt.missing(),
                note.due(),
                note.onTime(),
                note.lateMinutes(),
                note.missedDates());
    }
}
