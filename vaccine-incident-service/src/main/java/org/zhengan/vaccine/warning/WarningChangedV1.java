package org.zhengan.vaccine.warning;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhengan.rules.District;
import org.zhengan.rules.lifecycle.Change;
import org.zhengan.vaccine.grade.Grade;

/** Data of every {@code vaccine.warning.*} event. */
public record WarningChangedV1(
        String warningId,
        String warningNo,
        Grade level,
        Colour colour,
        @Nullable Grade previousLevel,
        List<District> impactArea,
        @Nullable String signalId,
        @Nullable String incidentId) {

    static WarningChangedV1 of(Change<EarlyWarning, ?> change) {
        var before = change.before();
        var warning = change.after();
        return new WarningChangedV1(
                change.id(),
                warning.warningNo(),
                warning.level(),
                warning.colour(),
                before == null ? null : before.level(),
                warning.opinion().impactArea(),
                warning.signalId(),
                warning.incidentId());
    }
}
