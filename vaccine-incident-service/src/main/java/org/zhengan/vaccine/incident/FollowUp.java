package org.zhengan.vaccine.incident;

import java.time.Instant;
import org.zhengan.rules.Label;

/** A duty that an incident brings for a department (后续职责): its row in the task ledger, and since when. */
public record FollowUp(@Label("职责") Kind kind, @Label("任务") String task, @Label("自") Instant since) {

    /** Which duty. */
    public enum Kind {
        /** Market supervision with health and the banking and insurance regulator see to the compulsory insurance. */
        INSURANCE_SUPERVISION("T-VAC-2.2.2"),
        /** The health commission sees to compensation. */
        COMPENSATION("T-VAC-2.2.3"),
        /** The city's public security supervises that the case is filed. */
        CRIMINAL_FILING("T-VAC-2.2.27");

        private final String task;

        Kind(String task) {
            this.task = task;
        }

        FollowUp since(Instant at) {
            return new FollowUp(this, task, at);
        }
    }
}
