package org.zhengan.fire.alert;

import org.jspecify.annotations.Nullable;
import org.zhengan.rules.lifecycle.Change;

/** A crew was sent because of a warning. */
public record AlertDispatchedV1(
        String alertId, Source source, String alarmId, String severity, @Nullable String dispatchedTo) {

    static AlertDispatchedV1 of(Change<ExternalAlert, ?> change) {
        var alert = change.after();
        return new AlertDispatchedV1(
                change.id(), alert.source(), alert.alarmId(), alert.severity(), alert.dispatchedTo());
    }
}
