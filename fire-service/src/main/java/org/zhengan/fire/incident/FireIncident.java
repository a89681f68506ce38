package org.zhengan.fire.incident;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.zhengan.fire.incident.IncidentCommands.OpenForAlarm;
import org.zhengan.fire.incident.IncidentCommands.ProposeClosing;
import org.zhengan.fire.incident.IncidentCommands.Register;
import org.zhengan.rules.District;
import org.zhengan.rules.lifecycle.Attempt;

/**
 * An incident the fire service goes out to (警情); a gas emergency counts as no fire until one is confirmed.
 *
 * @param correlationId the alarm it began with
 * @param address       absent where the alarm is a resident's: its address stays with the gas service
 */
public record FireIncident(
        String incidentNo,
        Kind kind,
        @Nullable String correlationId,
        boolean gasRelated,
        Instant occurredAt,
        Instant reportedAt,
        String reportedBy,
        District district,
        @Nullable String address,
        @Nullable ClosingProposal closingProposal,
        @Nullable Instant fireConfirmedAt,
        @Nullable String closedFor) {

    private static final String GAS_SERVICE = "gas-safety-service";

    static FireIncident registered(Attempt<FireIncident, Register> attempt) {
        var command = attempt.command();
        return begun(
                attempt,
                command.kind(),
                command.correlationId(),
                command.gasRelated(),
                command.occurredAt(),
                command.reportedBy(),
                command.district(),
                command.address());
    }

    /** Opened by an alarm. Clocks of two machines differ a little: what is told us has not happened after now. */
    static FireIncident opened(Attempt<FireIncident, OpenForAlarm> attempt) {
        var command = attempt.command();
        var now = attempt.moment().at();
        var occurred = command.criticalAt().isAfter(now) ? now : command.criticalAt();
        return begun(
                attempt,
                Kind.GAS_EMERGENCY,
                command.alarmId(),
                true,
                occurred,
                GAS_SERVICE,
                command.district(),
                command.address());
    }

    FireIncident proposedClosing(ProposeClosing command) {
        return with(
                kind,
                new ClosingProposal(command.at(), command.reason(), command.alarmState()),
                fireConfirmedAt,
                closedFor);
    }

    FireIncident withoutProposal() {
        return with(kind, null, fireConfirmedAt, closedFor);
    }

    FireIncident burning(Instant at) {
        return with(Kind.FIRE, null, at, closedFor);
    }

    FireIncident closed(String reason) {
        return with(kind, closingProposal, fireConfirmedAt, reason);
    }

    boolean isGasEmergency() {
        return kind == Kind.GAS_EMERGENCY;
    }

    private static FireIncident begun(
            Attempt<FireIncident, ?> attempt,
            Kind kind,
            @Nullable String correlationId,
            boolean gasRelated,
            Instant occurredAt,
            String reportedBy,
            District district,
            @Nullable String address) {
        var moment = attempt.moment();
        return new FireIncident(
                moment.number(),
                kind,
                correlationId,
                gasRelated,
                occurredAt,
                moment.at(),
                reportedBy,
                district,
                address,
                null,
                null,
                null);
    }

    private FireIncident with(
            Kind now, @Nullable ClosingProposal proposal, @Nullable Instant confirmed, @Nullable String reason) {
        return new FireIncident(
                incidentNo,
                now,
                correlationId,
                gasRelated,
                occurredAt,
                reportedAt,
                reportedBy,
                district,
                address,
                proposal,
                confirmed,
                reason);
    }
}
