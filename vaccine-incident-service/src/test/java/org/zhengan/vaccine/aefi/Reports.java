package org.zhengan.vaccine.aefi;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.zhengan.rules.Actor;
import org.zhengan.rules.District;
import org.zhengan.rules.Moment;
import org.zhengan.rules.Settings;
import org.zhengan.rules.WorkCalendar;
import org.zhengan.rules.lifecycle.Decision;
import org.zhengan.rules.lifecycle.Standing;

/** Reports and cases as phrases. */
public final class Reports {

    static final LocalDate ONSET = LocalDate.of(2022, 3, 3);
    static final Diagnosis DIAGNOSIS =
            new Diagnosis(DiagnosisCategory.ABNORMAL_REACTION, "市异常反应调查诊断小组", ONSET.plusDays(9), "异常反应");

    private Reports() {}

    /** A report that lacks everything that may be lacking. */
    public static Report aReport() {
        return aReport("HPV4", null, null, null);
    }

    /** The same, handed in for {@code unit}. */
    static Report aReportOf(String unit) {
        return aReport(unit, "HPV4", null, null, null);
    }

    /** A report of a rare case suspected to be related to the vaccine. */
    public static Report aRareReport(String vaccine, String batch) {
        return aReport(vaccine, new BatchNumber(batch), new ManifestationGroup("FEVER"), true);
    }

    private static Report aReport(
            String vaccine, @Nullable BatchNumber batch, @Nullable ManifestationGroup group, @Nullable Boolean rare) {
        return aReport(null, vaccine, batch, group, rare);
    }

    private static Report aReport(
            @Nullable String unit,
            String vaccine,
            @Nullable BatchNumber batch,
            @Nullable ManifestationGroup group,
            @Nullable Boolean rare) {
        return new Report(
                "VAERS-0518048",
                unit,
                "VAERS-0518048",
                null,
                null,
                null,
                31,
                Sex.FEMALE,
                new VaccineCode(vaccine),
                "疫苗",
                "企业",
                batch,
                ONSET.minusDays(2),
                "花园路社区卫生服务中心",
                District.JINSHUI,
                ONSET,
                null,
                group,
                rare,
                null,
                null,
                rare,
                false);
    }

    /** The case a report becomes. */
    public static AefiCase aCase(Report report) {
        return accepted(null, report).thing();
    }

    static Decision.Accepted<AefiCase, CaseState> accepted(
            @Nullable Standing<AefiCase, CaseState> from, Object command) {
        var decision = AefiCases.LIFECYCLE.decide(from, "0190a6e0", command, moment(Actor.ADMIN));
        if (decision instanceof Decision.Accepted<AefiCase, CaseState> accepted) {
            return accepted;
        }
        throw new AssertionError(decision);
    }

    static Moment moment(String role) {
        var actor = new Actor("somebody", "some-unit", District.CITY, Set.of(role));
        return new Moment(
                Instant.parse("2022-03-20T01:00:00Z"),
                actor,
                WorkCalendar.stateCouncil(),
                Settings.defaults(),
                "AE-2022-00001");
    }

    static Standing<AefiCase, CaseState> standing(CaseState state, AefiCase thing) {
        return new Standing<>("0190a6e0", state, thing, List.of());
    }
}
