package org.zhengan.vaccine.aftermath;

import java.util.List;
import org.zhengan.rules.lifecycle.Change;

/** Data of every {@code vaccine.aftermath.*} event. */
public record AftermathV1(String aftermathId, String incidentId, AftermathState state, List<Amount> amounts) {

    static AftermathV1 of(Change<Aftermath, ?> change, AftermathState state) {
        var aftermath = change.after();
        return new AftermathV1(change.id(), aftermath.incidentId(), state, aftermath.amounts());
    }
}
