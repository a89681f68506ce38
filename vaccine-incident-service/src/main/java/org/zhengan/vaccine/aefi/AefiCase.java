package org.zhengan.vaccine.aefi;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.zhengan.rules.Checks;
import org.zhengan.rules.District;
import org.zhengan.rules.Label;
import org.zhengan.rules.lifecycle.Attempt;
import org.zhengan.rules.personal.PersonName;
import org.zhengan.rules.personal.Personal;
import org.zhengan.rules.personal.Phone;
import org.zhengan.rules.personal.ResidentId;

/**
 * A case of suspected adverse event following immunisation (AEFI 个案).
 *
 * @param caseNo             {@code AE-<year>-<5 digits>}
 * @param reportNo           its number in the system it came from, if it came from one
 * @param reportingUnit      whose report it is; absent where nobody said and the caller has no unit
 * @param recipient          a pseudonym; who it stands for is beside it, sealed, where it was reported
 * @param batchNo            absent where the lot is not known
 * @param manifestationGroup set by experts; cases of one group are similar
 * @param ruledOut           present once the case has left every count
 */
public record AefiCase(
        @Label("个案编号") String caseNo,
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
        @Label("学校或托幼机构") boolean inSchoolOrKindergarten,
        @Label("诊断") @Nullable Diagnosis diagnosis,
        @Label("补偿") @Nullable Compensation compensation,
        @Label("关联事件") @Nullable String incidentId,
        @Label("排除") @Nullable Exclusion ruledOut) {

    public AefiCase {
        CaseChecks.dates(new Checks(), vaccinatedOn, onsetOn, diedOn)
                .inOrder(
                        "diagnosis/on",
                        onsetOn,
                        diagnosis == null ? null : diagnosis.on(),
                        "诊断日期不得早于发病日期",
                        "a diagnosis is not before onset")
                .end();
    }

    static AefiCase reported(Attempt<AefiCase, Report> attempt) {
        var report = attempt.command();
        var unit = report.unitOr(attempt.moment().actor().unit());
        return of(attempt.moment().number(), unit, report, report.facts(), Course.NONE);
    }

    static AefiCase investigated(Attempt<AefiCase, Investigate> attempt) {
        var before = attempt.thing();
        return before.with(before.facts().updatedBy(attempt.command().facts()), before.course());
    }

    static AefiCase diagnosed(Attempt<AefiCase, Diagnose> attempt) {
        var before = attempt.thing();
        return before.with(
                before.facts().updatedBy(attempt.command().facts()),
                before.course().diagnosed(attempt.command().diagnosis()));
    }

    static AefiCase ruledOut(Attempt<AefiCase, RuleOut> attempt) {
        var why = new Exclusion(attempt.command().reason(), attempt.moment().today());
        return attempt.thing().with(attempt.thing().course().ruledOut(why));
    }

    static AefiCase reopened(Attempt<AefiCase, Reopen> attempt) {
        return attempt.thing().with(attempt.thing().course().diagnosed(null));
    }

    static AefiCase linked(Attempt<AefiCase, Link> attempt) {
        return attempt.thing()
                .with(attempt.thing().course().linked(attempt.command().incidentId()));
    }

    static AefiCase closed(Attempt<AefiCase, Close> attempt) {
        return attempt.thing()
                .with(attempt.thing().course().compensated(attempt.command().compensation()));
    }

    /** Whose report it is, for who sees no other's; empty where it is nobody's. */
    String reporter() {
        return reportingUnit == null ? "" : reportingUnit;
    }

    CaseFacts facts() {
        return new CaseFacts(
                diedOn,
                manifestationGroup,
                rareOrUnexpected,
                especiallySerious,
                especiallySeriousKind,
                suspectedVaccineRelated);
    }

    private Course course() {
        return new Course(diagnosis, compensation, incidentId, ruledOut);
    }

    private AefiCase with(Course course) {
        return with(facts(), course);
    }

    private AefiCase with(CaseFacts facts, Course course) {
        return of(caseNo, reportingUnit, asReported(), facts, course);
    }

    private Report asReported() {
        return new Report(
                reportNo,
                reportingUnit,
                recipient,
                recipientName,
                recipientIdNo,
                contactPhone,
                ageYears,
                sex,
                vaccineCode,
                vaccineName,
                manufacturer,
                batchNo,
                vaccinatedOn,
                vaccinationSite,
                district,
                onsetOn,
                diedOn,
                manifestationGroup,
                rareOrUnexpected,
                especiallySerious,
                especiallySeriousKind,
                suspectedVaccineRelated,
                inSchoolOrKindergarten);
    }

    private static AefiCase of(
            String caseNo, @Nullable String reportingUnit, Report report, CaseFacts facts, Course course) {
        return new AefiCase(
                caseNo,
                report.reportNo(),
                reportingUnit,
                report.recipient(),
                report.recipientName(),
                report.recipientIdNo(),
                report.contactPhone(),
                report.ageYears(),
                report.sex(),
                report.vaccineCode(),
                report.vaccineName(),
                report.manufacturer(),
                report.batchNo(),
                report.vaccinatedOn(),
                report.vaccinationSite(),
                report.district(),
                report.onsetOn(),
                facts.diedOn(),
                facts.manifestationGroup(),
                facts.rareOrUnexpected(),
                facts.especiallySerious(),
                facts.especiallySeriousKind(),
                facts.suspectedVaccineRelated(),
                report.inSchoolOrKindergarten(),
                course.diagnosis(),
                course.compensation(),
                course.incidentId(),
                course.ruledOut());
    }
}
