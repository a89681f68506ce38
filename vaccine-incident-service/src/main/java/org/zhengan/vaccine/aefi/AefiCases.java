package org.zhengan.vaccine.aefi;

import static org.zhengan.vaccine.aefi.AefiRules.CATEGORIES;
import static org.zhengan.vaccine.aefi.AefiRules.CLOSED_AFTER_DIAGNOSIS;
import static org.zhengan.vaccine.aefi.AefiRules.DIAGNOSED_BY_GROUP;
import static org.zhengan.vaccine.aefi.AefiRules.INFORMATION;
import static org.zhengan.vaccine.aefi.AefiRules.INVESTIGATED;
import static org.zhengan.vaccine.aefi.AefiRules.LEAVES_COUNTS;
import static org.zhengan.vaccine.aefi.AefiRules.MONITORED;
import static org.zhengan.vaccine.aefi.AefiRules.REPORTED_BY;
import static org.zhengan.vaccine.aefi.AefiRules.UNKNOWN_BATCH;
import static org.zhengan.vaccine.aefi.CaseState.CLOSED;
import static org.zhengan.vaccine.aefi.CaseState.DIAGNOSED;
import static org.zhengan.vaccine.aefi.CaseState.INVESTIGATING;
import static org.zhengan.vaccine.aefi.CaseState.REPORTED;
import static org.zhengan.vaccine.aefi.CaseState.RULED_OUT;
import static org.zhengan.vaccine.aefi.Roles.CDC;
import static org.zhengan.vaccine.aefi.Roles.DIAGNOSIS_GROUP;
import static org.zhengan.vaccine.aefi.Roles.HEALTH;
import static org.zhengan.vaccine.aefi.Roles.MARKET_SUPERVISION;

import java.time.Duration;
import org.zhengan.rules.Text;
import org.zhengan.rules.lifecycle.Lifecycle;
import org.zhengan.rules.programme.Ledger;

/** The life of an AEFI case, and the ledger of them all. */
public final class AefiCases {

    /** The plan names no time; this is a default of ours. */
    private static final Duration KEPT = Duration.ofDays(5 * 366L);

    private static final Text WHY_KEPT = new Text("结案或排除满五年", "five years after the case was closed or ruled out");

    /** Its state table. */
    public static final Lifecycle<AefiCase, CaseState> LIFECYCLE = Lifecycle.of(
                    "vaccine", "aefi", new Text("AEFI 个案", "AEFI case"), AefiCase.class, CaseState.class)
            .in(AefiCase::district)
            .ofUnit(AefiCase::reporter, Roles.institutions())
            .unmaskedBy(HEALTH, CDC, DIAGNOSIS_GROUP)
            .erasedBy(HEALTH)
            .numbered("AE")
            .unique("caseNo", AefiCase::caseNo)
            .unique("reportNo", AefiCase::reportNo)
            .on(Report.class)
            .starts(REPORTED)
            .by(Roles.reporters())
            .making(AefiCase::reported)
            .emits("vaccine.aefi.reported", AefiChangedV1.class, AefiChangedV1::of)
            .under(REPORTED_BY, MONITORED, UNKNOWN_BATCH)
            .on(Investigate.class)
            .from(REPORTED)
            .to(INVESTIGATING)
            .by(HEALTH, CDC, DIAGNOSIS_GROUP)
            .making(AefiCase::investigated)
            .emits("vaccine.aefi.investigated", AefiChangedV1.class, AefiChangedV1::of)
            .under(INVESTIGATED)
            .on(Diagnose.class)
            .from(INVESTIGATING)
            .to(DIAGNOSED)
            .by(DIAGNOSIS_GROUP)
            .making(AefiCase::diagnosed)
            .emits("vaccine.aefi.diagnosed", AefiChangedV1.class, AefiChangedV1::of)
            .under(DIAGNOSED_BY_GROUP, CATEGORIES, INFORMATION)
            .on(RuleOut.class)
            .from(REPORTED, INVESTIGATING, DIAGNOSED)
            .to(RULED_OUT)
            .by(HEALTH, DIAGNOSIS_GROUP)
            .making(AefiCase::ruledOut)
            .emits("vaccine.aefi.ruled-out", AefiChangedV1.class, AefiChangedV1::of)
            .under(INVESTIGATED, LEAVES_COUNTS)
            .on(Reopen.class)
            .from(DIAGNOSED)
            .to(INVESTIGATING)
            .by(HEALTH, DIAGNOSIS_GROUP)
            .making(AefiCase::reopened)
            .emits("vaccine.aefi.reopened", AefiChangedV1.class, AefiChangedV1::of)
            .under(INVESTIGATED)
            .on(Link.class)
            .from(REPORTED, INVESTIGATING, DIAGNOSED, CLOSED)
            .by(HEALTH, MARKET_SUPERVISION)
            .making(AefiCase::linked)
            .emits("vaccine.aefi.linked", AefiChangedV1.class, AefiChangedV1::of)
            .under(INFORMATION)
            .on(Close.class)
            .from(DIAGNOSED)
            .to(CLOSED)
            .by(HEALTH)
            .making(AefiCase::closed)
            .emits("vaccine.aefi.closed", AefiChangedV1.class, AefiChangedV1::of)
            .under(INVESTIGATED, CLOSED_AFTER_DIAGNOSIS)
            .build();

    /** Where they are found. */
    public static final Ledger<AefiCase, CaseState> LEDGER = Ledger.of(LIFECYCLE, "aefi-cases")
            .filteredBy("vaccineCode")
            .filteredBy("batchNo")
            .filteredBy("recipientIdNo")
            .filteredBy("manifestationGroup")
            .filteredBy("suspectedVaccineRelated")
            .spanning("onset", "onsetOn")
            .importing(Report.class)
            .erasing(KEPT, WHY_KEPT, CLOSED, RULED_OUT);

    private AefiCases() {}
}
