package org.zhengan.vaccine.duty;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhengan.rules.lifecycle.Change;
import org.zhengan.vaccine.report.LevelSince;

/** Data of {@code vaccine.reported-incident.told}: what one reporting subject is told of an incident. */
public record ReportedIncidentV1(
        String incidentId, String by, List<LevelSince> levels, @Nullable Instant endedAt, boolean dismissed) {

    public ReportedIncidentV1 {
        levels = List.copyOf(levels);
    }

    static ReportedIncidentV1 to(String by, ReportedIncident known) {
        return new ReportedIncidentV1(known.incidentId(), by, known.levels(), known.endedAt(), known.dismissed());
    }

    /** To every subject, where something has changed for them. */
    static List<ReportedIncidentV1> toAll(Change<ReportedIncident, ?> change) {
        var now = change.after();
        var before = change.before();
        boolean same = before != null && before.levels().equals(now.levels());
        return same ? List.of() : now.subjects().stream().map(by -> to(by, now)).toList();
    }
}
