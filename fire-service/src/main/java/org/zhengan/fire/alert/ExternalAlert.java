package org.zhengan.fire.alert;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.zhengan.fire.alert.AlertCommands.Warn;
import org.zhengan.rules.District;
import org.zhengan.rules.lifecycle.Attempt;

/**
 * A warning another service gave us (外部预警).
 *
 * @param sourceEventId the event that brought it; graver news of the same alarm change this alert, not this id
 * @param severity      as its source calls it
 * @param place         absent for a resident's premises, whose address no event may carry
 */
public record ExternalAlert(
        Source source,
        String sourceEventId,
        String alarmId,
        String severity,
        District district,
        @Nullable String place,
        Instant receivedAt,
        @Nullable String dispatchedTo,
        @Nullable String linkedIncidentId,
        @Nullable String closedFor) {

    /** The severity at which a crew is sent. */
    static final String CRITICAL = "CRITICAL";

    static ExternalAlert received(Attempt<ExternalAlert, Warn> attempt) {
        var warning = attempt.command();
        var alert = new ExternalAlert(
                Source.GAS,
                warning.sourceEventId(),
                warning.alarmId(),
                warning.severity(),
                warning.district(),
                warning.place(),
                attempt.moment().at(),
                null,
                null,
                null);
        return alert.graded(warning);
    }

    /** With the severity last told; at CRITICAL the district's fire agency is sent. */
    ExternalAlert graded(Warn warning) {
        var sent = warning.isCritical() ? district.zh() + "消防救援机构" : dispatchedTo;
        return with(warning.severity(), sent, linkedIncidentId, closedFor);
    }

    ExternalAlert dispatched(String crew) {
        return with(severity, crew, linkedIncidentId, closedFor);
    }

    ExternalAlert linked(String incident) {
        return with(severity, dispatchedTo, incident, closedFor);
    }

    ExternalAlert closed(String reason) {
        return with(severity, dispatchedTo, linkedIncidentId, reason);
    }

    private ExternalAlert with(
            String grade, @Nullable String sent, @Nullable String incident, @Nullable String reason) {
        return new ExternalAlert(
                source, sourceEventId, alarmId, grade, district, place, receivedAt, sent, incident, reason);
    }
}
