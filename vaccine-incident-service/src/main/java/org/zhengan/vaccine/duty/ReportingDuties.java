package org.zhengan.vaccine.duty;

import static org.zhengan.vaccine.duty.DutyState.DONE;
import static org.zhengan.vaccine.duty.DutyState.FINAL_DUE;
import static org.zhengan.vaccine.duty.DutyState.FOLLOWING;
import static org.zhengan.vaccine.duty.DutyState.INITIAL_DUE;
import static org.zhengan.vaccine.duty.DutyState.LAPSED;
import static org.zhengan.vaccine.duty.DutyState.WAITING;
import static org.zhengan.vaccine.report.ReportKind.FINAL;
import static org.zhengan.vaccine.report.ReportKind.FOLLOW_UP;
import static org.zhengan.vaccine.report.ReportKind.IMPORTANT_PROGRESS;
import static org.zhengan.vaccine.report.ReportKind.INITIAL;

import java.util.List;
import java.util.stream.Stream;
import org.zhengan.rules.Actor;
import org.zhengan.rules.Text;
import org.zhengan.rules.lifecycle.Lifecycle;
import org.zhengan.rules.lifecycle.Overdue;
import org.zhengan.rules.lifecycle.RowBuilder;
import org.zhengan.rules.programme.Ledger;
import org.zhengan.vaccine.aefi.Roles;
import org.zhengan.vaccine.duty.DutyCommands.CountReport;
import org.zhengan.vaccine.duty.DutyCommands.Learn;
import org.zhengan.vaccine.duty.DutyCommands.TakeNews;
import org.zhengan.vaccine.duty.DutyEvents.DutyOpenedV1;
import org.zhengan.vaccine.duty.DutyEvents.ReportCountedV1;
import org.zhengan.vaccine.report.ReportRules;
import org.zhengan.vaccine.report.ReportSettings;

/** The life of a reporting duty: from learning of an incident to the final report, with every clock on the way. */
public final class ReportingDuties {

    private static final String SUBJECT = "subject";
    private static final String[] LEARNERS =
            Stream.concat(Stream.of(Roles.reporters()), Stream.of(Actor.SYSTEM)).toArray(String[]::new);
    private static final String COUNTED = "vaccine.reporting-duty.report-counted";

    /** Its state table. */
    public static final Lifecycle<ReportingDuty, DutyState> LIFECYCLE = Lifecycle.of(
                    "vaccine",
                    "reporting-duty",
                    new Text("报告责任", "Reporting duty"),
                    ReportingDuty.class,
                    DutyState.class)
            .in(ReportingDuty::district)
            .ofUnit(ReportingDuty::by, Roles.institutions())
            .readBy(Roles.CITY_HQ_OFFICE)
            .unique(SUBJECT, duty -> DutyCommands.key(duty.incidentId(), duty.by()))
            .addressed(Learn.class, SUBJECT, learn -> DutyCommands.key(learn.incidentId(), learn.by()))
            .addressed(TakeNews.class, SUBJECT, news -> DutyCommands.key(news.incidentId(), news.by()))
            .addressed(CountReport.class, SUBJECT, report -> DutyCommands.key(report.incidentId(), report.by()))
            .cites(List.of(ReportRules.CHANGED, ReportRules.MISSED, ReportSettings.FOLLOW_UP_MODE.basis()))
            .on(Learn.class)
            .starts(WAITING)
            .by(LEARNERS)
            .provided(DutySigns.LEARNED_BEFORE_NOW)
            .making(DutyChanges::learned)
            .emits("vaccine.reporting-duty.opened", DutyOpenedV1.class, DutyOpenedV1::of)
            .under(ReportRules.SUBJECT, ReportRules.CLOCK_OF_ITS_OWN)
            .on(TakeNews.class)
            .from(WAITING, INITIAL_DUE, FOLLOWING, FINAL_DUE)
            .to(LAPSED)
            .bySystem()
            .when(DutySigns::isDismissed)
            .making(DutyChanges::told)
            .waives(DutyClocks.PHONE, ReportRules.LAPSED)
            .waives(DutyClocks.WRITTEN, ReportRules.LAPSED)
            .waives(DutyClocks.PROGRESS_PHONE, ReportRules.LAPSED)
            .waives(DutyClocks.PROGRESS, ReportRules.LAPSED)
            .waives(DutyClocks.FOLLOW_UP, ReportRules.LAPSED)
            .waives(DutyClocks.FINAL, ReportRules.LAPSED)
            .on(TakeNews.class)
            .from(WAITING)
            .to(INITIAL_DUE)
            .bySystem()
            .when(attempt -> DutySigns.isLevelled(attempt) && !DutySigns.hasWritten(attempt))
            .making(DutyChanges::told)
            .sharing(ReportingDuties::begins)
            .on(TakeNews.class)
            .from(WAITING)
            .to(FOLLOWING)
            .bySystem()
            .when(attempt -> DutySigns.isLevelled(attempt) && DutySigns.hasWritten(attempt))
            .making(DutyChanges::told)
            .sharing(ReportingDuties::begins)
            .sharing(DutyClocks::followUp)
            .on(TakeNews.class)
            .from(WAITING, INITIAL_DUE, FOLLOWING)
            .to(FINAL_DUE)
            .bySystem()
            .when(DutySigns::isEnded)
            .making(DutyChanges::told)
            .sharing(ReportingDuties::begins)
            .waives(DutyClocks.FOLLOW_UP, ReportRules.LAPSED)
            .restartsWhen(change -> true, DutyClocks.TO_FINISH)
            .under(ReportRules.FINAL)
            .on(TakeNews.class)
            .from(FINAL_DUE, DONE)
            .to(FOLLOWING)
            .bySystem()
            .when(attempt -> DutySigns.isLevelled(attempt) && DutySigns.hasWritten(attempt))
            .making(DutyChanges::told)
            .waives(DutyClocks.FINAL, ReportRules.RESTARTED)
            .sharing(DutyClocks::followUp)
            .on(TakeNews.class)
            .from(FINAL_DUE, DONE)
            .to(INITIAL_DUE)
            .bySystem()
            .when(attempt -> DutySigns.isLevelled(attempt) && !DutySigns.hasWritten(attempt))
            .making(DutyChanges::told)
            .waives(DutyClocks.FINAL, ReportRules.RESTARTED)
            .sharing(DutyClocks::initial)
            .on(TakeNews.class)
            .from(INITIAL_DUE)
            .bySystem()
            .when(DutySigns::isChanged)
            .making(DutyChanges::told)
            .sharing(DutyClocks::initial)
            .under(ReportRules.CLOCK_OF_ITS_OWN)
            .on(TakeNews.class)
            .from(FOLLOWING)
            .bySystem()
            .when(DutySigns::isChanged)
            .making(DutyChanges::told)
            .sharing(DutyClocks::followUp)
            .sharing(DutyClocks::progress)
            .under(ReportRules.CHANGED)
            .on(TakeNews.class)
            .from(WAITING, INITIAL_DUE, FOLLOWING, FINAL_DUE, DONE)
            .bySystem()
            .onlyIf(DutySigns.SOMETHING_FOLLOWS, attempt -> attempt)
            .on(CountReport.class)
            .from(WAITING)
            .bySystem()
            .when(attempt -> attempt.command().kind() == INITIAL)
            .making(DutyChanges::remembered)
            .under(ReportRules.CLOCK_OF_ITS_OWN)
            .on(CountReport.class)
            .from(INITIAL_DUE, FOLLOWING, FINAL_DUE)
            .bySystem()
            .when(attempt ->
                    attempt.command().isSpoken(INITIAL) && attempt.thing().phone() == null)
            .making(DutyChanges::counted)
            .sharing(row -> counts(row, DutyClocks.PHONE))
            .on(CountReport.class)
            .from(INITIAL_DUE)
            .to(FOLLOWING)
            .bySystem()
            .when(attempt -> attempt.command().isWritten(INITIAL))
            .making(DutyChanges::counted)
            .sharing(row -> counts(row, DutyClocks.WRITTEN))
            .sharing(DutyClocks::followUp)
            .on(CountReport.class)
            .from(FINAL_DUE)
            .bySystem()
            .when(attempt -> attempt.command().isWritten(INITIAL) && !DutySigns.hasWritten(attempt))
            .making(DutyChanges::counted)
            .sharing(row -> counts(row, DutyClocks.WRITTEN))
            .on(CountReport.class)
            .from(FOLLOWING)
            .bySystem()
            .when(attempt -> attempt.command().isWritten(FOLLOW_UP) && DutySigns.isLatest(attempt))
            .making(DutyChanges::counted)
            .sharing(row -> counts(row, DutyClocks.FOLLOW_UP))
            .sharing(DutyClocks::followUp)
            .on(CountReport.class)
            .from(FOLLOWING)
            .bySystem()
            .when(attempt -> attempt.command().isWritten(IMPORTANT_PROGRESS) && DutySigns.isLatest(attempt))
            .making(DutyChanges::counted)
            .sharing(row -> counts(row, DutyClocks.PROGRESS))
            .sharing(DutyClocks::followUp)
            .on(CountReport.class)
            .from(FOLLOWING)
            .bySystem()
            .when(attempt -> attempt.command().isSpoken(IMPORTANT_PROGRESS))
            .sharing(row -> counts(row, DutyClocks.PROGRESS_PHONE))
            .on(CountReport.class)
            .from(FINAL_DUE)
            .to(DONE)
            .bySystem()
            .when(attempt -> attempt.command().isWritten(FINAL))
            .making(DutyChanges::counted)
            .sharing(row -> counts(row, DutyClocks.FINAL))
            .on(CountReport.class)
            .from(WAITING, INITIAL_DUE, FOLLOWING, FINAL_DUE)
            .bySystem()
            .onlyIf(DutySigns.SOMETHING_FOLLOWS, attempt -> attempt)
            .on(Overdue.class)
            .from(FOLLOWING)
            .bySystem()
            .when(attempt -> attempt.command().deadline().equals(DutyClocks.FOLLOW_UP))
            .making(DutyChanges::missed)
            .sharing(DutyClocks::followUp)
            .under(ReportRules.MISSED)
            .build();

    /** Where they are found. */
    public static final Ledger<ReportingDuty, DutyState> LEDGER =
            Ledger.of(LIFECYCLE, "reporting-duties").filteredBy("incidentId").filteredBy("by");

    private ReportingDuties() {}

    /** The first clocks; what went out before they could run meets them at the instant it went out. */
    private static RowBuilder<ReportingDuty, DutyState, TakeNews> begins(
            RowBuilder<ReportingDuty, DutyState, TakeNews> row) {
        return row.emitsEach(COUNTED, ReportCountedV1.class, ReportCountedV1::ofRemembered)
                .sharing(DutyClocks::initial)
                .sharing(each -> DutySigns.meetsRemembered(each, DutyClocks.PHONE, ReportingDuty::phone))
                .sharing(each -> DutySigns.meetsRemembered(each, DutyClocks.WRITTEN, ReportingDuty::written))
                .under(ReportRules.CLOCK_OF_ITS_OWN);
    }

    private static RowBuilder<ReportingDuty, DutyState, CountReport> counts(
            RowBuilder<ReportingDuty, DutyState, CountReport> row, String clock) {
        return row.emits(COUNTED, ReportCountedV1.class, ReportCountedV1::of)
                .meetsWhen(change -> true, clock, change -> change.command().sentAt())
                .under(ReportRules.CLOCK_OF_ITS_OWN);
    }
}
