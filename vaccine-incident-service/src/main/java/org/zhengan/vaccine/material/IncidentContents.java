package org.zhengan.vaccine.material;

import static org.zhengan.vaccine.clause.AftermathClauses.INCIDENT_EVALUATION;
import static org.zhengan.vaccine.clause.AftermathClauses.WORK_SUMMARY;
import static org.zhengan.vaccine.clause.MonitoringClauses.REPORT_CONTENT;
import static org.zhengan.vaccine.clause.ResponseClauses.ARCHIVE_AND_EVALUATION;

/** What the plan wants written of an incident when it is over: 3.4.3, 4.4.3, 6.1 and 6.2. */
public final class IncidentContents {

    /** The final report (终报). */
    public static final Contents FINAL = Contents.of(
            REPORT_CONTENT.rule("VAC-3.4.3-3", "终报的七项内容", "the seven items of a final report"),
            "overview",
            "investigationProcess",
            "nature",
            "responsibility",
            "traceOrDisposalResult",
            "rectification",
            "effectEvaluation");

    /** The archive (归档资料). */
    public static final Contents ARCHIVE = Contents.of(
            ARCHIVE_AND_EVALUATION.rule(
                    "VAC-4.4.3-1", "七类归档资料；鉴定材料视有无鉴定", "seven kinds of material; of identifications if there were any"),
            "reportRecords",
            "diagnosisGroupList",
            "investigationPlan",
            "investigationTestDiagnosisRecords",
            "identificationMaterials",
            "controlAndEffect",
            "summaryAndClosing");

    /** The item that only incidents with an identification have. */
    static final String IDENTIFICATION = "identificationMaterials";

    /** The evaluation of how it was handled (综合评估). */
    public static final Contents EVALUATION_443 = Contents.of(
            ARCHIVE_AND_EVALUATION.rule(
                    "VAC-4.4.3-2",
                    "综合评估：发生、发展、现场调查、救治、措施、鉴定、效果、社会心理",
                    "the handling: occurrence, development, investigation, treatment, measures, identification, effect, public"),
            "occurrence",
            "development",
            "siteInvestigation",
            "treatment",
            "measures",
            "identification",
            "effect",
            "socialPsychology");

    /** The evaluation of the incident (事件评估). */
    public static final Contents EVALUATION_61 = Contents.of(
            INCIDENT_EVALUATION.rule(
                    "VAC-6.1",
                    "事件评估：起因、性质、影响、后果、责任、结论、风险评估",
                    "the incident: cause, nature, impact, consequences, responsibility, conclusion, risk"),
            "cause",
            "nature",
            "impact",
            "consequences",
            "responsibility",
            "conclusion",
            "riskEvaluation");

    /** The summary of the work (工作总结). */
    public static final Contents SUMMARY_62 = Contents.of(
            WORK_SUMMARY.rule(
                    "VAC-6.2",
                    "工作总结：经过、措施、处置、原因分析、做法、改进措施",
                    "the summary: course, measures, handling, causes, practices, improvements"),
            "course",
            "measures",
            "handling",
            "causeAnalysis",
            "practices",
            "improvements");

    private IncidentContents() {}
}
