package org.zhengan.vaccine.aefi;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.zhengan.rules.Checks;
import org.zhengan.rules.District;
import org.zhengan.rules.Label;
import org.zhengan.rules.personal.PersonName;
import org.zhengan.rules.personal.Personal;
import org.zhengan.rules.personal.Phone;
import org.zhengan.rules.personal.ResidentId;

/**
 * Reports an AEFI case (报告个案); also the row of its import sheet.
 *
 * @param reportNo  the number the case has in the system it comes from; the same number is taken in once
 * @param reportingUnit the unit that reports, where an authority hands its report in; otherwise it is the caller's own
 * @param recipient a pseudonym, never a name or a resident id
 * @param batchNo   absent where the lot is not known; the case is kept and its lot counts as one of its own
 */
public record Report(
        @Label("报告编号") @Nullable String reportNo,
        @Label("报告单位") @Nullable String reportingUnit,
        @Label("受种者代号") String recipient,
        @Label("受种者姓名") @Nullable Personal<PersonName> recipientName,
        @Label("身份证号") @Nullable Personal<ResidentId> recipientIdNo,
        @Label("联系电话") @Nullable Personal<Phone> contactPhone,
        @Label("年龄") int ageYears,
        @Label("性别") Sex sex,
        @Label("疫苗编码") VaccineCode vaccineCode,
        @Label("疫苗名称") String vaccineName,
        @Label("生产企业") String manufacturer,
        @Label("疫苗批号") @Nullable BatchNumber batchNo,
        @Label("接种日期") LocalDate vaccinatedOn,
        @Label("接种单位") String vaccinationSite,
        @Label("所在区县") District district,
        @Label("发病日期") LocalDate onsetOn,
        @Label("死亡日期") @Nullable LocalDate diedOn,
        @Label("临床表现组") @Nullable ManifestationGroup manifestationGroup,
        @Label("罕见或非预期") @Nullable Boolean rareOrUnexpected,
        @Label("特别严重") @Nullable Boolean especiallySerious,
        @Label("特别严重类别") @Nullable SeriousKind especiallySeriousKind,
        @Label("疑似与疫苗有关") @Nullable Boolean suspectedVaccineRelated,
        @Label("学校或托幼机构") boolean inSchoolOrKindergarten) {

    private static final int OLDEST = 150;

    public Report {
        var checks = new Checks()
                .text("reportNo", reportNo, CaseChecks.SHORT_TEXT)
                .text("reportingUnit", reportingUnit, CaseChecks.SHORT_TEXT)
                .text("recipient", recipient, CaseChecks.SHORT_TEXT)
                .that(
                        recipient == null || !ResidentId.isOne(recipient),
                        "recipient",
                        "not-a-pseudonym",
                        "受种者代号不得是身份证号",
                        "a pseudonym is no resident id")
                .within("ageYears", ageYears, 0, OLDEST)
                .text("vaccineName", vaccineName, CaseChecks.SHORT_TEXT)
                .text("manufacturer", manufacturer, CaseChecks.SHORT_TEXT)
                .text("vaccinationSite", vaccinationSite, CaseChecks.SHORT_TEXT)
                .that(
                        district != District.CITY,
                        "district",
                        "not-a-county-unit",
                        "应为区县（市）或开发区",
                        "must be a district, county or development zone");
        CaseChecks.dates(checks, vaccinatedOn, onsetOn, diedOn);
        CaseChecks.seriousness(checks, especiallySerious, especiallySeriousKind).end();
    }

    /** The unit that reports: the one named, or that of whoever hands the report in. */
    @Nullable
    String unitOr(String caller) {
        var named = reportingUnit == null ? caller : reportingUnit.strip();
        return named.isBlank() ? null : named;
    }

    /** What is known of the case at first. */
    CaseFacts facts() {
        return new CaseFacts(
                diedOn,
                manifestationGroup,
                rareOrUnexpected,
                especiallySerious,
                especiallySeriousKind,
                suspectedVaccineRelated);
    }
}
