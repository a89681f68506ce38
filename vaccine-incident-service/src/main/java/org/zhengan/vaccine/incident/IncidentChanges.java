package org.zhengan.vaccine.incident;

import java.util.List;
import java.util.stream.Stream;
import org.zhengan.rules.Basis;
import org.zhengan.rules.Moment;
import org.zhengan.rules.Settings;
import org.zhengan.rules.lifecycle.Attempt;
import org.zhengan.rules.lifecycle.Change;
import org.zhengan.vaccine.grade.Grading;
import org.zhengan.vaccine.grade.Scoping;
import org.zhengan.vaccine.incident.IncidentCommands.NoteAftermath;
import org.zhengan.vaccine.incident.IncidentCommands.Open;
import org.zhengan.vaccine.incident.IncidentCommands.ProposeLevelIv;
import org.zhengan.vaccine.incident.IncidentCommands.RecordFacts;
import org.zhengan.vaccine.response.LeadTable;
import org.zhengan.vaccine.response.LevelTable;

/** What becomes of an incident until it is answered, and why. */
final class IncidentChanges {

    /** The rules that a change may be because of. */
    static final List<Basis> RULES = Stream.of(
                    new Scoping().rules(), new Grading().rules(), LeadTable.rules(), LevelTable.rules())
            .flatMap(List::stream)
            .toList();

    private IncidentChanges() {}

    static VaccineIncident opened(Attempt<VaccineIncident, Open> attempt) {
        var open = attempt.command();
        var facts = open.facts();
        List<Knowledge> known = facts == null
                ? List.of()
                : List.of(known(new RecordFacts(facts, open.learnedAt(), open.learnedBy()), attempt.moment()));
        return VaccineIncident.opened(attempt.moment().number(), open.occurrence(), known);
    }

    static List<Basis> whyInScope(Change<VaccineIncident, Open> change) {
        return new Scoping()
                .decide(change.command().scope(), Settings.defaults())
                .basis();
    }

    static VaccineIncident knowing(Attempt<VaccineIncident, RecordFacts> attempt) {
        return attempt.thing().knowing(known(attempt.command(), attempt.moment()));
    }

    static VaccineIncident graded(Attempt<VaccineIncident, IncidentCommands.Grade> attempt) {
        var incident = attempt.thing();
        var judgement = IncidentGuards.Grounds.of(attempt).judgement();
        return incident.assessed(
                Assessment.of(incident.knowledge(), judgement, incident.assessment(), attempt.moment()));
    }

    static List<Basis> whyGraded(Change<VaccineIncident, IncidentCommands.Grade> change) {
        var incident = change.after();
        var assessment = incident.assessment();
        var judgement = assessment == null ? null : assessment.otherJudgement();
        return Assessment.grading(incident.knowledge(), judgement).basis();
    }

    static boolean isRegraded(Change<VaccineIncident, ?> change) {
        return change.old().assessment() != null
                && change.old().grade() != change.after().grade();
    }

    static boolean isGraded(Change<VaccineIncident, ?> change) {
        return !isRegraded(change);
    }

    static VaccineIncident proposed(Attempt<VaccineIncident, ProposeLevelIv> attempt) {
        var moment = attempt.moment();
        return attempt.thing()
                .proposed(new Proposal(
                        moment.actor().district(),
                        moment.actor().subject(),
                        moment.at(),
                        attempt.command().reason()));
    }

    static VaccineIncident inAftermath(Attempt<VaccineIncident, NoteAftermath> attempt) {
        var told = attempt.command();
        return attempt.thing().inAftermath(new AftermathStanding(told.aftermathId(), told.state()));
    }

    private static Knowledge known(RecordFacts learned, Moment moment) {
        return new Knowledge(
                learned.facts(),
                learned.learnedAt(),
                learned.learnedBy(),
                moment.at(),
                moment.actor().subject());
    }
}
