package org.zhengan.gas.alarm;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What people have done about one alarm. */
record Handling(
        @Nullable String crewId,
        @Nullable Instant arrivedAt,
        @Nullable Cause cause,
        boolean escalated,
        @Nullable String fireIncidentId,
        boolean fireIncidentOpen) {

    static final Handling NONE = new Handling(null, null, null, false, null, false);

    Handling sent(String crew) {
        return new Handling(crew, arrivedAt, cause, escalated, fireIncidentId, fireIncidentOpen);
    }

    Handling arrived(Instant at) {
        return new Handling(crewId, at, cause, escalated, fireIncidentId, fireIncidentOpen);
    }

    Handling ended(Cause found) {
        return new Handling(crewId, arrivedAt, found, escalated, fireIncidentId, fireIncidentOpen);
    }

    Handling late() {
        return new Handling(crewId, arrivedAt, cause, true, fireIncidentId, fireIncidentOpen);
    }

    Handling noting(LeakCommands.NoteFireIncident incident) {
        boolean another = fireIncidentId != null && !fireIncidentId.equals(incident.incidentId());
        return another && !incident.open()
                ? this
                : new Handling(crewId, arrivedAt, cause, escalated, incident.incidentId(), incident.open());
    }
}
