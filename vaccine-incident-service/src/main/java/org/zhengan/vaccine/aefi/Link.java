package org.zhengan.vaccine.aefi;

import org.zhengan.rules.Checks;
import org.zhengan.rules.Label;

/** Links a case to the incident it belongs to (关联事件). */
public record Link(@Label("事件编号") String incidentId) {

    public Link {
        new Checks().text("incidentId", incidentId, CaseChecks.SHORT_TEXT).end();
    }
}
