package org.zhengan.vaccine.incident;

import java.time.Instant;
import org.zhengan.rules.lifecycle.Change;

/** Data of {@code vaccine.incident.final-reported}: the final report is in, in time or not; what it holds is not told. */
public record FinalReportedV1(String incidentId, String incidentNo, Instant sentAt, Instant due, boolean onTime) {

    static FinalReportedV1 of(Change<VaccineIncident, ?> change) {
        var incident = change.after();
        var report = incident.records().finalReport();
        if (report == null) {
            throw new IllegalStateException("no final report was kept of " + change.id());
        }
        return new FinalReportedV1(change.id(), incident.incidentNo(), report.sentAt(), report.due(), report.onTime());
    }
}
