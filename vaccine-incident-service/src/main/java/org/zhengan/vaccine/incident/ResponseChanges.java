package org.zhengan.vaccine.incident;

import java.util.List;
import org.zhengan.rules.Basis;
import org.zhengan.rules.lifecycle.Attempt;
import org.zhengan.rules.lifecycle.Change;
import org.zhengan.vaccine.grade.Grade;
import org.zhengan.vaccine.incident.ResponseCommands.Lower;
import org.zhengan.vaccine.incident.ResponseCommands.Raise;
import org.zhengan.vaccine.incident.ResponseCommands.ReportToGeneralHq;
import org.zhengan.vaccine.incident.ResponseCommands.StartResponse;
import org.zhengan.vaccine.incident.ResponseCommands.Terminate;
import org.zhengan.vaccine.response.Body;
import org.zhengan.vaccine.response.LeadTable;

/** What becomes of the level of a response, and why. */
final class ResponseChanges {

    private ResponseChanges() {}

    static ResponseGuards.Deciding starting(Attempt<VaccineIncident, StartResponse> attempt) {
        return new ResponseGuards.Deciding(
                attempt.thing().grade(), attempt.command().superiorDecision());
    }

    static VaccineIncident started(Attempt<VaccineIncident, StartResponse> attempt) {
        var incident = attempt.thing();
        var lead = Competence.lead(attempt, incident.grade()).orElseThrow();
        var started = Response.started(
                incident.grade(),
                lead,
                body(attempt),
                attempt.moment().at(),
                attempt.command().superiorDecision());
        return incident.responding(started);
    }

    static List<Basis> whyLed(Change<VaccineIncident, ?> change) {
        var incident = change.after();
        boolean cityActs = Body.CITY_HQ.isSpokenForBy(change.moment().actor());
        return LeadTable.why(
                incident.level(), incident.occurrence().adminUnits().size(), cityActs);
    }

    /** Level III begins from below, or at the start: the general headquarters is told. */
    static boolean entersLevelIii(Change<VaccineIncident, ?> change) {
        return change.after().level() == Grade.III && change.old().level().compareTo(Grade.III) > 0;
    }

    static VaccineIncident reportedToGeneralHq(Attempt<VaccineIncident, ReportToGeneralHq> attempt) {
        var incident = attempt.thing();
        var response = IncidentEvents.responseOf(incident);
        return incident.responding(response.reportedToGeneralHq(attempt.moment().at()));
    }

    static boolean isGraver(Attempt<VaccineIncident, Raise> attempt) {
        return attempt.command().to().compareTo(attempt.thing().level()) < 0;
    }

    static boolean isLesser(Attempt<VaccineIncident, Lower> attempt) {
        return attempt.command().to().compareTo(attempt.thing().level()) > 0;
    }

    static ResponseGuards.Deciding raising(Attempt<VaccineIncident, Raise> attempt) {
        return new ResponseGuards.Deciding(
                attempt.command().to(), attempt.command().superiorDecision());
    }

    static VaccineIncident raised(Attempt<VaccineIncident, Raise> attempt) {
        var raise = attempt.command();
        return changed(
                attempt,
                new LevelChange(
                        attempt.thing().level(),
                        raise.to(),
                        attempt.moment().at(),
                        raise.found(),
                        body(attempt),
                        raise.superiorDecision()));
    }

    static List<Basis> whyRaised(Change<VaccineIncident, Raise> change) {
        var raise = change.command();
        return change.old().levelFacts(raise.found()).whyRaisedTo(raise.to());
    }

    static VaccineIncident lowered(Attempt<VaccineIncident, Lower> attempt) {
        var lower = attempt.command();
        return changed(
                attempt,
                new LevelChange(
                        attempt.thing().level(),
                        lower.to(),
                        attempt.moment().at(),
                        lower.conditions(),
                        body(attempt),
                        lower.superiorDecision()));
    }

    static VaccineIncident ended(Attempt<VaccineIncident, Terminate> attempt) {
        var ending = new Ending(attempt.command().conditions(), attempt.moment().at(), body(attempt));
        return attempt.thing().ended(ending);
    }

    private static VaccineIncident changed(Attempt<VaccineIncident, ?> attempt, LevelChange change) {
        var incident = attempt.thing();
        var response = IncidentEvents.responseOf(incident);
        var lead = Competence.lead(attempt, change.to()).orElseThrow();
        return incident.responding(response.changed(change, lead));
    }

    /** The headquarters that acts; the competence rule saw to it that there is one. */
    private static Body body(Attempt<?, ?> attempt) {
        return Body.of(attempt.moment().actor()).orElseThrow();
    }
}
