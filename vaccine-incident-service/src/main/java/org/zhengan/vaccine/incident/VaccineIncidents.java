package org.zhengan.vaccine.incident;

import static org.zhengan.vaccine.aefi.Roles.CITY_HQ;
import static org.zhengan.vaccine.aefi.Roles.CITY_HQ_OFFICE;
import static org.zhengan.vaccine.aefi.Roles.GOVERNMENT;
import static org.zhengan.vaccine.aefi.Roles.HEALTH;
import static org.zhengan.vaccine.aefi.Roles.MARKET_SUPERVISION;
import static org.zhengan.vaccine.incident.IncidentState.ARCHIVED;
import static org.zhengan.vaccine.incident.IncidentState.CLOSED;
import static org.zhengan.vaccine.incident.IncidentState.DISMISSED;
import static org.zhengan.vaccine.incident.IncidentState.EVALUATED;
import static org.zhengan.vaccine.incident.IncidentState.FINAL_REPORTED;
import static org.zhengan.vaccine.incident.IncidentState.HANDLING_ENDED;
import static org.zhengan.vaccine.incident.IncidentState.OPENED;
import static org.zhengan.vaccine.incident.IncidentState.RESPONDING;

import org.zhengan.rules.Text;
import org.zhengan.rules.lifecycle.Attempt;
import org.zhengan.rules.lifecycle.Lifecycle;
import org.zhengan.rules.programme.Ledger;
import org.zhengan.vaccine.incident.IncidentCommands.Dismiss;
import org.zhengan.vaccine.incident.IncidentCommands.NoteAftermath;
import org.zhengan.vaccine.incident.IncidentCommands.NoteVaccineCaused;
import org.zhengan.vaccine.incident.IncidentCommands.Open;
import org.zhengan.vaccine.incident.IncidentCommands.ProposeLevelIv;
import org.zhengan.vaccine.incident.IncidentCommands.RecordFacts;
import org.zhengan.vaccine.incident.IncidentEvents.FollowUpOpenedV1;
import org.zhengan.vaccine.incident.IncidentEvents.IncidentV1;
import org.zhengan.vaccine.incident.IncidentEvents.OnSiteCommandV1;
import org.zhengan.vaccine.incident.IncidentEvents.ResponseV1;
import org.zhengan.vaccine.incident.IncidentEvents.SuspensionAdvisedV1;
import org.zhengan.vaccine.incident.ResponseCommands.AdviseSuspension;
import org.zhengan.vaccine.incident.ResponseCommands.Archive;
import org.zhengan.vaccine.incident.ResponseCommands.Close;
import org.zhengan.vaccine.incident.ResponseCommands.CompleteStep;
import org.zhengan.vaccine.incident.ResponseCommands.Conclude;
import org.zhengan.vaccine.incident.ResponseCommands.Evaluate;
import org.zhengan.vaccine.incident.ResponseCommands.Lower;
import org.zhengan.vaccine.incident.ResponseCommands.Raise;
import org.zhengan.vaccine.incident.ResponseCommands.ReferCrime;
import org.zhengan.vaccine.incident.ResponseCommands.ReopenResponse;
import org.zhengan.vaccine.incident.ResponseCommands.ReportToGeneralHq;
import org.zhengan.vaccine.incident.ResponseCommands.SetUpOnsiteCommand;
import org.zhengan.vaccine.incident.ResponseCommands.StartResponse;
import org.zhengan.vaccine.incident.ResponseCommands.SubmitFinal;
import org.zhengan.vaccine.incident.ResponseCommands.Terminate;
import org.zhengan.vaccine.material.Archived;
import org.zhengan.vaccine.material.IncidentContents;
import org.zhengan.vaccine.response.Ended;

/** The life of an incident, from its opening to its closing, and the ledger of them all. */
public final class VaccineIncidents {

    /** Its state table. */
    public static final Lifecycle<VaccineIncident, IncidentState> LIFECYCLE = Lifecycle.of(
                    "vaccine",
                    "incident",
                    new Text("疫苗安全事件", "Vaccine safety incident"),
                    VaccineIncident.class,
                    IncidentState.class)
            .in(VaccineIncident::district)
            .readBy(GOVERNMENT)
            .numbered("VI", 4)
            .unique("incidentNo", VaccineIncident::incidentNo)
            .addressedById(NoteAftermath.class, NoteAftermath::incidentId)
            .addressedById(NoteVaccineCaused.class, NoteVaccineCaused::incidentId)
            .cites(IncidentChanges.RULES)
            .on(Open.class)
            .starts(OPENED)
            .by(IncidentRoles.COMPETENT)
            .provided(IncidentGuards.IN_SCOPE, attempt -> attempt.command().scope())
            .provided(IncidentGuards.OPENED_AFTER_LEARNED)
            .making(IncidentChanges::opened)
            .emits("vaccine.incident.opened", IncidentV1.class, IncidentV1::of)
            .because(IncidentChanges::whyInScope)
            .on(RecordFacts.class)
            .from(OPENED, RESPONDING, HANDLING_ENDED)
            .by(IncidentRoles.COMPETENT)
            .provided(IncidentGuards.RECORDED_AFTER_LEARNED)
            .making(IncidentChanges::knowing)
            .under(IncidentRules.COLLECTED)
            .on(IncidentCommands.Grade.class)
            .from(OPENED, RESPONDING)
            .by(IncidentRoles.COMPETENT)
            .provided(IncidentGuards.FACTS_KNOWN, IncidentGuards.Grounds::of)
            .provided(IncidentGuards.JUDGED_BY_NAME, IncidentGuards.Grounds::of)
            .making(IncidentChanges::graded)
            .emitsWhen(IncidentChanges::isGraded, "vaccine.incident.graded", IncidentV1.class, IncidentV1::of)
            .emitsWhen(IncidentChanges::isRegraded, "vaccine.incident.regraded", IncidentV1.class, IncidentV1::of)
            .because(IncidentChanges::whyGraded)
            .under(IncidentRules.LEARNED_WHEN)
            .on(Dismiss.class)
            .from(OPENED)
            .to(DISMISSED)
            .by(IncidentRoles.COMPETENT)
            .provided(IncidentGuards.NO_INCIDENT)
            .making(attempt -> attempt.thing().dismissed(attempt.command().reason()))
            .emits("vaccine.incident.dismissed", IncidentV1.class, IncidentV1::of)
            .on(ProposeLevelIv.class)
            .from(OPENED)
            .by(MARKET_SUPERVISION)
            .competent(Competence.PROPOSES, attempt -> attempt)
            .making(IncidentChanges::proposed)
            .on(StartResponse.class)
            .from(OPENED)
            .to(RESPONDING)
            .by(IncidentRoles.HEADQUARTERS)
            .competent(Competence.STARTS, attempt -> attempt)
            .provided(ResponseGuards.GRADED, Attempt::thing)
            .provided(ResponseGuards.PROPOSED, Attempt::thing)
            .provided(ResponseGuards.SUPERIOR_DECIDED, ResponseChanges::starting)
            .making(ResponseChanges::started)
            .emits("vaccine.response.started", ResponseV1.class, ResponseV1::of)
            .opensWhen(ResponseChanges::entersLevelIii, IncidentClocks.TO_REPORT)
            .because(ResponseChanges::whyLed)
            .under(IncidentRules.STEPS)
            .on(ReportToGeneralHq.class)
            .from(RESPONDING, HANDLING_ENDED)
            .by(CITY_HQ, CITY_HQ_OFFICE)
            .making(ResponseChanges::reportedToGeneralHq)
            .meets(IncidentClocks.TO_REPORT.name())
            .under(IncidentRules.SIMULTANEOUS)
            .on(Raise.class)
            .from(RESPONDING)
            .by(IncidentRoles.HEADQUARTERS)
            .when(ResponseChanges::isGraver)
            .competent(Competence.RAISES, attempt -> attempt)
            .provided(ResponseGuards.MAY_BE_RAISED)
            .provided(ResponseGuards.SUPERIOR_DECIDED, ResponseChanges::raising)
            .making(ResponseChanges::raised)
            .emits("vaccine.response.raised", ResponseV1.class, ResponseV1::of)
            .opensWhen(ResponseChanges::entersLevelIii, IncidentClocks.TO_REPORT)
            .because(ResponseChanges::whyRaised)
            .on(Lower.class)
            .from(RESPONDING)
            .by(IncidentRoles.HEADQUARTERS)
            .when(ResponseChanges::isLesser)
            .competent(Competence.LOWERS, attempt -> attempt)
            .provided(ResponseGuards.MAY_BE_LOWERED)
            .making(ResponseChanges::lowered)
            .emits("vaccine.response.lowered", ResponseV1.class, ResponseV1::of)
            .on(SetUpOnsiteCommand.class)
            .from(RESPONDING)
            .by(IncidentRoles.RESPONDING)
            .competent(Competence.SETS_UP, attempt -> attempt)
            .provided(ResponseGuards.ON_SITE_FORESEEN, Attempt::thing)
            .making(MeasureChanges::onSite)
            .emits("vaccine.onsite-command.established", OnSiteCommandV1.class, OnSiteCommandV1::of)
            .on(AdviseSuspension.class)
            .from(RESPONDING)
            .by(HEALTH)
            .competent(Competence.ADVISES, attempt -> attempt)
            .provided(ResponseGuards.STOP_ADVISED)
            .making(MeasureChanges::advised)
            .emits("vaccine.vaccination.suspension-advised", SuspensionAdvisedV1.class, SuspensionAdvisedV1::of)
            .under(IncidentRules.ADVICE_PASSED_ON)
            .on(CompleteStep.class)
            .from(RESPONDING)
            .by(IncidentRoles.COMPETENT)
            .making(MeasureChanges::stepDone)
            .under(IncidentRules.STEPS)
            .on(Conclude.class)
            .from(RESPONDING, HANDLING_ENDED)
            .by(IncidentRoles.COMPETENT)
            .making(MeasureChanges::concluded)
            .emitsWhen(MeasureChanges::opensDuty, MeasureChanges.DUTY, FollowUpOpenedV1.class, FollowUpOpenedV1::of)
            .under(IncidentRules.INSURANCE)
            .on(ReferCrime.class)
            .from(RESPONDING, HANDLING_ENDED)
            .by(IncidentRoles.COMPETENT)
            .making(MeasureChanges::referred)
            .emitsWhen(MeasureChanges::opensDuty, MeasureChanges.DUTY, FollowUpOpenedV1.class, FollowUpOpenedV1::of)
            .under(IncidentRules.CRIME_SUPERVISED)
            .on(NoteVaccineCaused.class)
            .from(OPENED, RESPONDING, HANDLING_ENDED, FINAL_REPORTED, EVALUATED, ARCHIVED)
            .bySystem()
            .making(MeasureChanges::compensating)
            .emitsWhen(MeasureChanges::opensDuty, MeasureChanges.DUTY, FollowUpOpenedV1.class, FollowUpOpenedV1::of)
            .under(IncidentRules.COMPENSATION)
            .on(Terminate.class)
            .from(RESPONDING)
            .to(HANDLING_ENDED)
            .by(IncidentRoles.HEADQUARTERS)
            .competent(Competence.ENDS, attempt -> attempt)
            .provided(new Ended(), attempt -> attempt.command().conditions())
            .making(ResponseChanges::ended)
            .emits("vaccine.response.terminated", ResponseV1.class, ResponseV1::of)
            .opens(IncidentClocks.TO_WRITE_UP)
            .on(ReopenResponse.class)
            .from(HANDLING_ENDED)
            .to(RESPONDING)
            .by(IncidentRoles.HEADQUARTERS)
            .competent(Competence.ENDS, attempt -> attempt)
            .making(attempt -> attempt.thing().ended(null))
            .emits("vaccine.response.reopened", ResponseV1.class, ResponseV1::of)
            .waives(IncidentClocks.TO_WRITE_UP.name(), IncidentRules.REOPENED)
            .under(IncidentRules.REOPENED)
            .on(SubmitFinal.class)
            .from(HANDLING_ENDED)
            .to(FINAL_REPORTED)
            .by(IncidentRoles.COMPETENT)
            .provided(IncidentContents.FINAL, attempt -> attempt.command().items())
            .making(MeasureChanges::finalReported)
            .emits("vaccine.incident.final-reported", FinalReportedV1.class, FinalReportedV1::of)
            .under(IncidentRules.FINAL_IN_TIME)
            .on(Evaluate.class)
            .from(FINAL_REPORTED)
            .to(EVALUATED)
            .by(IncidentRoles.RESPONDING)
            .provided(IncidentContents.EVALUATION_443, attempt -> attempt.command()
                    .evaluation443())
            .provided(
                    IncidentContents.EVALUATION_61, attempt -> attempt.command().evaluation61())
            .making(MeasureChanges::evaluated)
            .emits("vaccine.incident.evaluated", IncidentV1.class, IncidentV1::of)
            .on(Archive.class)
            .from(EVALUATED)
            .to(ARCHIVED)
            .by(IncidentRoles.KEEPING)
            .provided(new Archived(), MeasureChanges::holdings)
            .provided(IncidentContents.SUMMARY_62, attempt -> attempt.command().summary62())
            .making(MeasureChanges::archived)
            .emits("vaccine.incident.archived", IncidentV1.class, IncidentV1::of)
            .meets(IncidentClocks.TO_WRITE_UP.name())
            .on(NoteAftermath.class)
            .from(OPENED, RESPONDING, HANDLING_ENDED, FINAL_REPORTED, EVALUATED, ARCHIVED)
            .bySystem()
            .making(IncidentChanges::inAftermath)
            .under(IncidentRules.AFTERMATH_OVER)
            .on(Close.class)
            .from(ARCHIVED)
            .to(CLOSED)
            .by(IncidentRoles.RESPONDING)
            .provided(IncidentGuards.AFTERMATH_OVER, Attempt::thing)
            .emits("vaccine.incident.closed", IncidentV1.class, IncidentV1::of)
            .build();

    /** Where they are found. */
    public static final Ledger<VaccineIncident, IncidentState> LEDGER = Ledger.of(LIFECYCLE, "incidents")
            .filteredBy("grade", "assessment.grade")
            .filteredBy("level", "response.responseLevel")
            .replacing("facts", RecordFacts.class);

    private VaccineIncidents() {}
}
