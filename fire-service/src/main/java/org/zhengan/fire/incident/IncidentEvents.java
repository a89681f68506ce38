package org.zhengan.fire.incident;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.zhengan.rules.District;
import org.zhengan.rules.lifecycle.Change;

/** What is told of incidents; {@code correlationId} is the alarm they began with. */
public final class IncidentEvents {

    private IncidentEvents() {}

    /** An incident was registered. */
    public record ReportedV1(
            String incidentId,
            String incidentNo,
            Kind kind,
            Instant occurredAt,
            District district,
            boolean gasRelated,
            @Nullable String correlationId) {

        static ReportedV1 of(Change<FireIncident, ?> change) {
            var incident = change.after();
            return new ReportedV1(
                    change.id(),
                    incident.incidentNo(),
                    incident.kind(),
                    incident.occurredAt(),
                    incident.district(),
                    incident.gasRelated(),
                    incident.correlationId());
        }
    }

    /** It burns. */
    public record FireConfirmedV1(String incidentId, @Nullable String correlationId) {

        static FireConfirmedV1 of(Change<FireIncident, ?> change) {
            return new FireConfirmedV1(change.id(), change.after().correlationId());
        }
    }

    /** Closing was proposed, or the proposal fell away; then there is no alarm state. */
    public record ClosingV1(String incidentId, @Nullable AlarmState alarmState, @Nullable String correlationId) {

        static ClosingV1 of(Change<FireIncident, ?> change) {
            var proposal = change.after().closingProposal();
            return new ClosingV1(
                    change.id(),
                    proposal == null ? null : proposal.alarmState(),
                    change.after().correlationId());
        }
    }

    /** The incident is over. */
    public record ClosedV1(String incidentId, Kind kind, IncidentState finalState, @Nullable String correlationId) {

        static ClosedV1 of(Change<FireIncident, ?> change) {
            var incident = change.after();
            return new ClosedV1(change.id(), incident.kind(), IncidentState.CLOSED, incident.correlationId());
        }
    }
}
