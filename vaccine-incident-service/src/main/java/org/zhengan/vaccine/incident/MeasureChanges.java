package org.zhengan.vaccine.incident;

import java.time.Instant;
import java.util.Map;
import org.zhengan.rules.Term;
import org.zhengan.rules.lifecycle.Attempt;
import org.zhengan.rules.lifecycle.Change;
import org.zhengan.vaccine.incident.IncidentCommands.NoteVaccineCaused;
import org.zhengan.vaccine.incident.IncidentEvents.FollowUpOpenedV1;
import org.zhengan.vaccine.incident.ResponseCommands.AdviseSuspension;
import org.zhengan.vaccine.incident.ResponseCommands.Archive;
import org.zhengan.vaccine.incident.ResponseCommands.CompleteStep;
import org.zhengan.vaccine.incident.ResponseCommands.Conclude;
import org.zhengan.vaccine.incident.ResponseCommands.Evaluate;
import org.zhengan.vaccine.incident.ResponseCommands.ReferCrime;
import org.zhengan.vaccine.incident.ResponseCommands.SetUpOnsiteCommand;
import org.zhengan.vaccine.incident.ResponseCommands.SubmitFinal;
import org.zhengan.vaccine.material.Archived;

/** What is done about an incident, and what is written of it. */
final class MeasureChanges {

    static final String DUTY = "vaccine.incident.follow-up-opened";

    private static final Term FINAL_WITHIN = new Term.WorkingDays(7);

    private MeasureChanges() {}

    static VaccineIncident onSite(Attempt<VaccineIncident, SetUpOnsiteCommand> attempt) {
        var command = new OnSite(attempt.command().mode(), at(attempt), subject(attempt));
        return attempt.thing().measured(attempt.thing().measures().onSite(command));
    }

    static VaccineIncident advised(Attempt<VaccineIncident, AdviseSuspension> attempt) {
        var incident = attempt.thing();
        var named = attempt.command().batches();
        var batches = named == null ? incident.occurrence().batches() : named;
        var advice = new StopAdvice(attempt.command().found(), batches, at(attempt), subject(attempt));
        return incident.measured(incident.measures().advised(advice));
    }

    static VaccineIncident stepDone(Attempt<VaccineIncident, CompleteStep> attempt) {
        var incident = attempt.thing();
        var command = attempt.command();
        var step = new StepDone(command.step(), at(attempt), subject(attempt), command.note());
        return incident.responding(IncidentEvents.responseOf(incident).done(step));
    }

    static VaccineIncident concluded(Attempt<VaccineIncident, Conclude> attempt) {
        var incident = attempt.thing();
        return incident.measured(incident.measures().concluded(attempt.command().conclusion(), at(attempt)));
    }

    static VaccineIncident referred(Attempt<VaccineIncident, ReferCrime> attempt) {
        var incident = attempt.thing();
        return incident.measured(incident.measures().referred(attempt.command().referral(), at(attempt)));
    }

    static VaccineIncident compensating(Attempt<VaccineIncident, NoteVaccineCaused> attempt) {
        var incident = attempt.thing();
        return incident.measured(incident.measures().following(FollowUp.Kind.COMPENSATION, at(attempt)));
    }

    static boolean opensDuty(Change<VaccineIncident, ?> change) {
        return !FollowUpOpenedV1.opened(change).isEmpty();
    }

    static VaccineIncident finalReported(Attempt<VaccineIncident, SubmitFinal> attempt) {
        var incident = attempt.thing();
        var ending = incident.ending();
        var ended = ending == null ? at(attempt) : ending.handlingEndedAt();
        var due = FINAL_WITHIN.dueFrom(ended, attempt.moment().calendar());
        var report = new Records.FinalReport(
                attempt.command().items(), at(attempt), due, !at(attempt).isAfter(due));
        return incident.recorded(incident.records().reported(report));
    }

    static VaccineIncident evaluated(Attempt<VaccineIncident, Evaluate> attempt) {
        var incident = attempt.thing();
        var command = attempt.command();
        return incident.recorded(incident.records().evaluated(command.evaluation443(), command.evaluation61()));
    }

    static Archived.Holdings holdings(Attempt<VaccineIncident, Archive> attempt) {
        var command = attempt.command();
        var kept = command.documents().entrySet().stream()
                .filter(each -> !each.getValue().isBlank())
                .map(Map.Entry::getKey)
                .toList();
        return new Archived.Holdings(kept, command.hasIdentification());
    }

    static VaccineIncident archived(Attempt<VaccineIncident, Archive> attempt) {
        var incident = attempt.thing();
        var command = attempt.command();
        var archive = new Records.Archive(command.documents(), command.hasIdentification());
        return incident.recorded(incident.records().archived(archive, command.summary62()));
    }

    private static Instant at(Attempt<?, ?> attempt) {
        return attempt.moment().at();
    }

    private static String subject(Attempt<?, ?> attempt) {
        return attempt.moment().actor().subject();
    }
}
