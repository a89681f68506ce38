package org.zhengan.vaccine.aefi;

import org.zhengan.rules.Checks;
import org.zhengan.rules.Label;

/** Takes a diagnosed case back into investigation (重新调查), for a stated reason. */
public record Reopen(@Label("理由") String reason) {

    public Reopen {
        new Checks().text("reason", reason, CaseChecks.LONG_TEXT).end();
    }
}
