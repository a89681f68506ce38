package org.zhengan.vaccine.duty;

import static org.zhengan.vaccine.duty.KnownState.DISMISSED;
import static org.zhengan.vaccine.duty.KnownState.ENDED;
import static org.zhengan.vaccine.duty.KnownState.ONGOING;

import org.zhengan.rules.Guard;
import org.zhengan.rules.Rule;
import org.zhengan.rules.Text;
import org.zhengan.rules.lifecycle.Attempt;
import org.zhengan.rules.lifecycle.Lifecycle;
import org.zhengan.rules.programme.Ledger;
import org.zhengan.vaccine.aefi.Roles;
import org.zhengan.vaccine.duty.KnownCommands.NoteDismissal;
import org.zhengan.vaccine.duty.KnownCommands.NoteEnd;
import org.zhengan.vaccine.duty.KnownCommands.NoteLevel;
import org.zhengan.vaccine.duty.KnownCommands.NoteSubject;
import org.zhengan.vaccine.report.ReportRules;

/** What is known of incidents to report on, from their events; each change is told to every subject by itself. */
public final class ReportedIncidents {

    private static final String TOLD = "vaccine.reported-incident.told";
    private static final String INCIDENT = "incident";

    private static final Rule<Attempt<ReportedIncident, NoteSubject>> NEW_SUBJECT = Guard.of(
            ReportRules.CLOCK_OF_ITS_OWN,
            attempt -> !attempt.thing().subjects().contains(attempt.command().by()),
            "subject-known",
            "该单位已在报告",
            "this unit reports already");

    private static final Rule<NoteLevel> REOPENED = Guard.of(
            ReportRules.RESTARTED,
            NoteLevel::ofResponse,
            "handling-ended",
            "处置已结束，级别变化不再要求报告",
            "handling has ended; a grade asks for no more reports");

    /** Its state table. */
    public static final Lifecycle<ReportedIncident, KnownState> LIFECYCLE = Lifecycle.of(
                    "vaccine",
                    "reported-incident",
                    new Text("报告事件", "Incident to report on"),
                    ReportedIncident.class,
                    KnownState.class)
            .in(ReportedIncident::district)
            .readBy(Roles.HEALTH, Roles.MARKET_SUPERVISION, Roles.GOVERNMENT, Roles.CITY_HQ_OFFICE)
            .unique(INCIDENT, ReportedIncident::incidentId)
            .addressed(NoteSubject.class, INCIDENT, NoteSubject::incidentId)
            .addressed(NoteLevel.class, INCIDENT, NoteLevel::incidentId)
            .addressed(NoteEnd.class, INCIDENT, NoteEnd::incidentId)
            .addressed(NoteDismissal.class, INCIDENT, NoteDismissal::incidentId)
            .on(NoteSubject.class)
            .starts(ONGOING)
            .bySystem()
            .making(ReportedIncident::joined)
            .under(ReportRules.CLOCK_OF_ITS_OWN)
            .on(NoteSubject.class)
            .from(ONGOING, ENDED)
            .bySystem()
            .onlyIf(NEW_SUBJECT, attempt -> attempt)
            .making(ReportedIncident::joined)
            .emits(
                    TOLD,
                    ReportedIncidentV1.class,
                    change -> ReportedIncidentV1.to(change.command().by(), change.after()))
            .under(ReportRules.CLOCK_OF_ITS_OWN)
            .on(NoteLevel.class)
            .starts(ONGOING)
            .bySystem()
            .making(ReportedIncident::levelled)
            .under(ReportRules.CLOCK_OF_ITS_OWN)
            .on(NoteLevel.class)
            .from(ONGOING)
            .bySystem()
            .making(ReportedIncident::levelled)
            .emitsEach(TOLD, ReportedIncidentV1.class, ReportedIncidentV1::toAll)
            .under(ReportRules.CHANGED)
            .on(NoteLevel.class)
            .from(ENDED)
            .to(ONGOING)
            .bySystem()
            .onlyIf(REOPENED, Attempt::command)
            .making(ReportedIncident::levelled)
            .emitsEach(TOLD, ReportedIncidentV1.class, ReportedIncidentV1::toAll)
            .under(ReportRules.RESTARTED)
            .on(NoteEnd.class)
            .from(ONGOING)
            .to(ENDED)
            .bySystem()
            .making(ReportedIncident::ended)
            .emitsEach(TOLD, ReportedIncidentV1.class, ReportedIncidentV1::toAll)
            .under(ReportRules.FINAL)
            .on(NoteDismissal.class)
            .from(ONGOING)
            .to(DISMISSED)
            .bySystem()
            .making(ReportedIncident::dismissed)
            .emitsEach(TOLD, ReportedIncidentV1.class, ReportedIncidentV1::toAll)
            .under(ReportRules.LAPSED)
            .build();

    /** Where they are found. */
    public static final Ledger<ReportedIncident, KnownState> LEDGER =
            Ledger.of(LIFECYCLE, "reported-incidents").filteredBy("incidentId");

    private ReportedIncidents() {}
}
