package org.zhengan.vaccine.incident;

import static org.zhengan.vaccine.incident.Incidents.BETTER;
import static org.zhengan.vaccine.incident.Incidents.DECIDED;
import static org.zhengan.vaccine.incident.Incidents.LEARNED;
import static org.zhengan.vaccine.incident.Incidents.WORSE;
import static org.zhengan.vaccine.incident.Incidents.lower;
import static org.zhengan.vaccine.incident.Incidents.open;
import static org.zhengan.vaccine.incident.Incidents.rare;

import java.time.LocalDate;
import java.util.List;
import org.zhengan.vaccine.aftermath.AftermathState;
import org.zhengan.vaccine.grade.Grade;
import org.zhengan.vaccine.grade.Severity;
import org.zhengan.vaccine.incident.IncidentCommands.NoteAftermath;
import org.zhengan.vaccine.incident.IncidentCommands.NoteVaccineCaused;
import org.zhengan.vaccine.incident.IncidentCommands.Open;
import org.zhengan.vaccine.incident.ResponseCommands.AdviseSuspension;
import org.zhengan.vaccine.incident.ResponseCommands.Close;
import org.zhengan.vaccine.incident.ResponseCommands.CompleteStep;
import org.zhengan.vaccine.incident.ResponseCommands.Conclude;
import org.zhengan.vaccine.incident.ResponseCommands.Raise;
import org.zhengan.vaccine.incident.ResponseCommands.ReferCrime;
import org.zhengan.vaccine.incident.ResponseCommands.ReopenResponse;
import org.zhengan.vaccine.incident.ResponseCommands.ReportToGeneralHq;
import org.zhengan.vaccine.incident.ResponseCommands.SetUpOnsiteCommand;

/** A sample of every command, each of which is accepted in each state the table lists it in, and incidents to match. */
final class IncidentSamples {

    static final List<Object> COMMANDS = List.of(
            openedEarly(),
            Incidents.learned(rare(3), LEARNED),
            Incidents.graded(),
            Incidents.judged(Severity.SERIOUS),
            Incidents.dismissal(true),
            Incidents.proposal(),
            Incidents.start(),
            new ReportToGeneralHq(),
            new Raise(Grade.II, WORSE, DECIDED),
            lower("IV", BETTER),
            new SetUpOnsiteCommand(OnSiteMode.DIRECT),
            new AdviseSuspension(false, null, null, null),
            new CompleteStep(ResponseStep.TREAT, "已收治"),
            new Conclude(new Conclusion("冷链中断", "质量事故", "配送企业", Conclusion.Quality.CONFIRMED, true)),
            new ReferCrime(new CriminalReferral("涉嫌犯罪", "市公安局", LocalDate.of(2022, 7, 4))),
            Incidents.terminate(),
            new ReopenResponse(ReopenResponse.Cause.SPREAD, "出现扩散"),
            Incidents.finalReport(),
            Incidents.evaluation(),
            Incidents.archive(),
            new Close(),
            new NoteAftermath("0190a6e0", "aftermath-1", AftermathState.COMPLETED),
            new NoteVaccineCaused("0190a6e0"));

    private IncidentSamples() {}

    /** Learned before any day a walk may choose. */
    private static Open openedEarly() {
        var open = open(rare(6));
        return new Open(
                open.source(),
                open.location(),
                open.investigated(),
                open.suspectedQuality(),
                open.seriousPublicHealth(),
                Incidents.at("2022-01-05T09:00"),
                open.learnedBy(),
                open.adminUnits(),
                open.vaccineCode(),
                open.batches(),
                open.facts(),
                "signal-1");
    }

    /** Grade III and opened, or answered at level III with the grade since found lower, so that it may go either way. */
    static VaccineIncident incident(IncidentState state) {
        var opened = Story.opened(open(rare(6))).city(Incidents.graded());
        if (state == IncidentState.OPENED || state == IncidentState.DISMISSED) {
            return opened.incident();
        }
        var responding = opened.city(Incidents.start())
                .city(Incidents.learned(rare(3), LEARNED))
                .city(Incidents.graded());
        if (state == IncidentState.RESPONDING) {
            return responding.incident();
        }
        return responding
                .city(Incidents.terminate())
                .suite(new NoteAftermath("0190a6e0", "aftermath-1", AftermathState.NOT_NEEDED))
                .incident();
    }
}
