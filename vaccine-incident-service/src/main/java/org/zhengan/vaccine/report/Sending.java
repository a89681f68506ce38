package org.zhengan.vaccine.report;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.zhengan.rules.Guard;
import org.zhengan.rules.Rule;
import org.zhengan.rules.lifecycle.Attempt;
import org.zhengan.vaccine.report.ReportCommands.Amend;
import org.zhengan.vaccine.report.ReportCommands.ConfirmReceipt;
import org.zhengan.vaccine.report.ReportCommands.Draft;
import org.zhengan.vaccine.report.ReportCommands.Send;

/** The guards of a report on its way. */
final class Sending {

    /** Telephone and text messages go first in urgency; what follows is told in writing. */
    static final Rule<Draft> BY_A_CHANNEL_OF_ITS_KIND = Guard.of(
            ReportRules.PHONE_FIRST,
            draft -> draft.channel().isWritten()
                    || draft.kind() == ReportKind.INITIAL
                    || draft.kind() == ReportKind.IMPORTANT_PROGRESS,
            "writing-required",
            "续报、终报应为书面",
            "follow-up and final reports are written");

    /** What is classified goes by the secret channel, and nothing else goes by it. */
    static final Rule<Draft> BY_THE_SECRET_CHANNEL = Guard.of(
            ReportRules.SECRET,
            draft -> draft.classified() == (draft.channel() == Channel.SECRET),
            "secret-channel",
            "涉密报告只经保密渠道，其他报告不经保密渠道",
            "what is classified, and nothing else, goes by the secret channel");

    /** Of what is classified nothing is written here. */
    static final Rule<Draft> NOTHING_CLASSIFIED = Guard.of(
            ReportRules.SECRET,
            draft -> !draft.classified() || draft.items().isEmpty(),
            "classified-content",
            "涉密内容不得填报",
            "classified content is not written here");

    /** Nor is it later. */
    static final Rule<Attempt<IncidentReport, Amend>> STILL_NOTHING_CLASSIFIED = Guard.of(
            ReportRules.SECRET,
            attempt -> !attempt.thing().classified(),
            "classified-content",
            "涉密内容不得填报",
            "classified content is not written here");

    /** An amendment names items of the report's kind. */
    static final Rule<Attempt<IncidentReport, Amend>> ITEMS_OF_ITS_KIND = Lacking.of(
            ReportRules.INITIAL_CONTENT,
            Sending::unknown,
            "unknown-item",
            "该类报告没有此项内容：",
            "no items of this kind of report: ");

    /** It was sent after it was learned and not in the future. */
    static final Rule<Attempt<IncidentReport, Send>> SENT_IN_ITS_TIME = Guard.of(
            ReportRules.CLOCK_OF_ITS_OWN,
            attempt -> isBetween(attempt.thing().learnedAt(), sentAt(attempt), attempt),
            "sent-at-impossible",
            "报送时间应在获知之后、此刻之前",
            "it is sent after it was learned and not in the future");

    /** It was received after it was sent and not in the future. */
    static final Rule<Attempt<IncidentReport, ConfirmReceipt>> RECEIVED_IN_ITS_TIME = Guard.of(
            ReportRules.RECEIPT,
            attempt -> isBetween(
                    Objects.requireNonNull(attempt.thing().sentAt(), "only what was sent is received"),
                    confirmedAt(attempt),
                    attempt),
            "confirmed-at-impossible",
            "核收时间应在报送之后、此刻之前",
            "it is received after it was sent and not in the future");

    private Sending() {}

    static List<String> missing(Attempt<IncidentReport, Send> attempt) {
        var report = attempt.thing();
        var required = ReportContent.of(
                report.kind(), report.channel(), attempt.moment().settings());
        return required.missingIn(report.items());
    }

    static boolean isComplete(Attempt<IncidentReport, Send> attempt) {
        return missing(attempt).isEmpty();
    }

    static Instant sentAt(Attempt<IncidentReport, Send> attempt) {
        return orNow(attempt.command().sentAt(), attempt);
    }

    static Instant confirmedAt(Attempt<IncidentReport, ConfirmReceipt> attempt) {
        return orNow(attempt.command().confirmedAt(), attempt);
    }

    private static List<String> unknown(Attempt<IncidentReport, Amend> attempt) {
        var known = ReportContent.keysOf(attempt.thing().kind());
        return attempt.command().items().keySet().stream()
                .filter(key -> !known.contains(key))
                .toList();
    }

    private static boolean isBetween(Instant earliest, Instant at, Attempt<?, ?> attempt) {
        return !at.isBefore(earliest) && !at.isAfter(attempt.moment().at());
    }

    private static Instant orNow(@Nullable Instant given, Attempt<?, ?> attempt) {
        return given == null ? attempt.moment().at() : given;
    }
}
