package org.zhengan.vaccine.aefi;

import org.zhengan.rules.Checks;
import org.zhengan.rules.Label;

/** Rules a case out (排除): it is no adverse event following immunisation, and leaves every count. */
public record RuleOut(@Label("理由") String reason) {

    public RuleOut {
        new Checks().text("reason", reason, CaseChecks.LONG_TEXT).end();
    }
}
