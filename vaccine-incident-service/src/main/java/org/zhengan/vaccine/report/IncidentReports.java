package org.zhengan.vaccine.report;

import static org.zhengan.vaccine.report.ReportState.DRAFT;
import static org.zhengan.vaccine.report.ReportState.INCOMPLETE;
import static org.zhengan.vaccine.report.ReportState.RECEIPT_CONFIRMED;
import static org.zhengan.vaccine.report.ReportState.SENT;

import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.zhengan.rules.Term;
import org.zhengan.rules.Text;
import org.zhengan.rules.lifecycle.Attempt;
import org.zhengan.rules.lifecycle.Clock;
import org.zhengan.rules.lifecycle.Lifecycle;
import org.zhengan.rules.lifecycle.Overdue;
import org.zhengan.rules.programme.Ledger;
import org.zhengan.vaccine.aefi.Roles;
import org.zhengan.vaccine.report.ReportCommands.Amend;
import org.zhengan.vaccine.report.ReportCommands.ConfirmReceipt;
import org.zhengan.vaccine.report.ReportCommands.Draft;
import org.zhengan.vaccine.report.ReportCommands.NoteTimeliness;
import org.zhengan.vaccine.report.ReportCommands.Send;

/** The life of a report, and the ledger of them all. By when it is due its {@code ReportingDuty} says. */
public final class IncidentReports {

    private static final String RECEIPT = "receipt";
    private static final String[] RECEIVERS = Stream.concat(
                    Stream.of(Roles.reporters()), Stream.of(Roles.CITY_HQ_OFFICE))
            .toArray(String[]::new);

    private static final Clock<IncidentReport> TO_BE_RECEIVED = Clock.<IncidentReport>named(
                    RECEIPT,
                    report -> new Term.Continuous(
                            Duration.ofMinutes(Objects.requireNonNull(report.receiptMinutes(), "set when it is sent"))),
                    ReportSettings.RECEIPT_MINUTES.basis())
            .startingAt(report -> Objects.requireNonNull(report.sentAt(), "set when it is sent"));

    /** Its state table. */
    public static final Lifecycle<IncidentReport, ReportState> LIFECYCLE = Lifecycle.of(
                    "vaccine", "report", new Text("事件报告", "Incident report"), IncidentReport.class, ReportState.class)
            .in(IncidentReport::district)
            .ofUnit(IncidentReport::by, Roles.institutions())
            .numbered("RP")
            .unique("reportNo", IncidentReport::reportNo)
            .addressed(NoteTimeliness.class, "reportNo", NoteTimeliness::reportNo)
            .cites(List.of(
                    ReportRules.FOLLOW_UP_CONTENT,
                    ReportRules.FINAL_CONTENT,
                    ReportRules.PROGRESS_CONTENT,
                    ReportSettings.PHONE_KEYS.basis()))
            .on(Draft.class)
            .starts(DRAFT)
            .by(Roles.reporters())
            .provided(Sending.BY_A_CHANNEL_OF_ITS_KIND, Attempt::command)
            .provided(Sending.BY_THE_SECRET_CHANNEL, Attempt::command)
            .provided(Sending.NOTHING_CLASSIFIED, Attempt::command)
            .making(IncidentReport::drafted)
            .under(ReportRules.SUBJECT, ReportRules.WRITTEN)
            .on(Amend.class)
            .from(DRAFT, INCOMPLETE)
            .to(DRAFT)
            .by(Roles.reporters())
            .provided(Sending.STILL_NOTHING_CLASSIFIED)
            .provided(Sending.ITEMS_OF_ITS_KIND)
            .making(IncidentReport::amended)
            .on(Send.class)
            .from(DRAFT)
            .to(SENT)
            .by(Roles.reporters())
            .when(Sending::isComplete)
            .provided(Sending.SENT_IN_ITS_TIME)
            .making(IncidentReport::sent)
            .emits("vaccine.report.submitted", ReportSubmittedV1.class, ReportSubmittedV1::of)
            .opens(TO_BE_RECEIVED)
            .under(ReportRules.SUBJECT)
            .on(Send.class)
            .from(DRAFT)
            .to(INCOMPLETE)
            .by(Roles.reporters())
            .when(attempt -> !Sending.isComplete(attempt))
            .making(IncidentReport::returned)
            .because(change -> List.of(ReportContent.of(
                            change.after().kind(),
                            change.after().channel(),
                            change.moment().settings())
                    .basis()))
            .on(ConfirmReceipt.class)
            .from(SENT)
            .to(RECEIPT_CONFIRMED)
            .by(RECEIVERS)
            .provided(Sending.RECEIVED_IN_ITS_TIME)
            .making(IncidentReport::confirmed)
            .emits("vaccine.report.receipt-confirmed", ReportSubmittedV1.class, ReportSubmittedV1::of)
            .meetsWhen(
                    change -> true,
                    RECEIPT,
                    change -> Objects.requireNonNull(change.after().receiptConfirmedAt(), "just confirmed"))
            .on(Overdue.class)
            .from(SENT)
            .bySystem()
            .making(attempt -> attempt.thing().withoutReceipt())
            .under(ReportRules.RECEIPT)
            .on(NoteTimeliness.class)
            .from(SENT, RECEIPT_CONFIRMED)
            .bySystem()
            .making(attempt -> attempt.thing().judged(attempt.command()))
            .emits("vaccine.report.judged", ReportSubmittedV1.class, ReportSubmittedV1::of)
            .under(ReportRules.CLOCK_OF_ITS_OWN)
            .build();

    /** Where they are found. */
    public static final Ledger<IncidentReport, ReportState> LEDGER = Ledger.of(LIFECYCLE, "reports")
            .filteredBy("incidentId")
            .filteredBy("kind")
            .filteredBy("onTime")
            .filteredBy("receiptMissing");

    private IncidentReports() {}
}
