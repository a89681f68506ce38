package org.zhengan.vaccine.incident;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhengan.rules.District;
import org.zhengan.rules.lifecycle.Change;
import org.zhengan.vaccine.aefi.BatchNumber;
import org.zhengan.vaccine.aefi.VaccineCode;
import org.zhengan.vaccine.grade.Grade;
import org.zhengan.vaccine.response.Lead;

/** What is told of incidents and of the response to them. */
public final class IncidentEvents {

    private IncidentEvents() {}

    /**
     * Data of every {@code vaccine.incident.*} event.
     *
     * @param grade              absent while it is not graded
     * @param previousGrade      before this change; absent where there was none
     * @param gradeInfoLearnedAt when the facts that give the grade were learned; report clocks start then
     */
    public record IncidentV1(
            String incidentId,
            String incidentNo,
            List<District> adminUnits,
            VaccineCode vaccineCode,
            List<BatchNumber> batches,
            Instant learnedAt,
            @Nullable Grade grade,
            @Nullable Grade previousGrade,
            @Nullable Instant gradeInfoLearnedAt,
            List<String> rules,
            @Nullable String signalId) {

        static IncidentV1 of(Change<VaccineIncident, ?> change) {
            var incident = change.after();
            var occurrence = incident.occurrence();
            var now = incident.assessment();
            var before = change.before() == null ? null : change.old().assessment();
            return new IncidentV1(
                    change.id(),
                    incident.incidentNo(),
                    occurrence.adminUnits(),
                    occurrence.vaccineCode(),
                    occurrence.batches(),
                    occurrence.learnedAt(),
                    now == null ? null : now.grade(),
                    before == null ? null : before.grade(),
                    now == null ? null : now.gradeInfoLearnedAt(),
                    now == null ? List.of() : now.gradeRules(),
                    occurrence.signalId());
        }
    }

    /**
     * Data of every {@code vaccine.response.*} event.
     *
     * @param previousLevel   before this change; absent when the response starts
     * @param handlingEndedAt once it was terminated; the final report is due from then
     */
    public record ResponseV1(
            String incidentId,
            String incidentNo,
            Grade level,
            @Nullable Grade previousLevel,
            Lead lead,
            Instant at,
            @Nullable Instant handlingEndedAt) {

        static ResponseV1 of(Change<VaccineIncident, ?> change) {
            var incident = change.after();
            var response = responseOf(incident);
            var ending = incident.ending();
            var before = change.old().level();
            return new ResponseV1(
                    change.id(),
                    incident.incidentNo(),
                    response.responseLevel(),
                    before == Grade.NONE ? null : before,
                    response.lead(),
                    change.moment().at(),
                    ending == null ? null : ending.handlingEndedAt());
        }
    }

    /** Data of {@code vaccine.onsite-command.established}. */
    public record OnSiteCommandV1(String incidentId, String incidentNo, OnSiteMode mode, Grade level) {

        static OnSiteCommandV1 of(Change<VaccineIncident, ResponseCommands.SetUpOnsiteCommand> change) {
            return new OnSiteCommandV1(
                    change.id(),
                    change.after().incidentNo(),
                    change.command().mode(),
                    change.after().level());
        }
    }

    /** Data of {@code vaccine.vaccination.suspension-advised}: market supervision is told so. */
    public record SuspensionAdvisedV1(
            String incidentId, String incidentNo, VaccineCode vaccineCode, List<BatchNumber> batches) {

        static SuspensionAdvisedV1 of(Change<VaccineIncident, ?> change) {
            var incident = change.after();
            var advice = incident.measures().stopAdvice();
            return new SuspensionAdvisedV1(
                    change.id(),
                    incident.incidentNo(),
                    incident.occurrence().vaccineCode(),
                    advice == null ? List.of() : advice.batches());
        }
    }

    /** Data of {@code vaccine.incident.follow-up-opened}: duties that began with this change. */
    public record FollowUpOpenedV1(String incidentId, String incidentNo, List<FollowUp.Kind> kinds) {

        static FollowUpOpenedV1 of(Change<VaccineIncident, ?> change) {
            return new FollowUpOpenedV1(change.id(), change.after().incidentNo(), opened(change));
        }

        static List<FollowUp.Kind> opened(Change<VaccineIncident, ?> change) {
            var before = change.old().measures().followUps();
            return change.after().measures().followUps().stream()
                    .filter(each -> !before.contains(each))
                    .map(FollowUp::kind)
                    .toList();
        }
    }

    static Response responseOf(VaccineIncident incident) {
        var response = incident.response();
        if (response == null) {
            throw new IllegalStateException(incident.incidentNo() + " is not answered yet");
        }
        return response;
    }
}
