package org.zhengan.vaccine.aefi;

import org.zhengan.rules.Basis;
import org.zhengan.vaccine.clause.GeneralClauses;
import org.zhengan.vaccine.clause.MonitoringClauses;
import org.zhengan.vaccine.clause.OrganisationClauses;
import org.zhengan.vaccine.clause.ResponseClauses;

/** The rules an AEFI case lives under. */
final class AefiRules {

    static final Basis MONITORED = MonitoringClauses.MONITORING_SYSTEM.rule(
            "VAC-3.1-1", "疾控机构、接种单位等监测 AEFI", "disease control, vaccination units and others watch for AEFI");

    static final Basis INFORMATION = MonitoringClauses.MONITORING_INFORMATION.rule(
            "VAC-3.2-1",
            "经专家调查诊断确认或怀疑与疫苗安全有关的 AEFI 属监测信息",
            "an AEFI that experts confirm or suspect to be related to vaccine safety is monitoring information");

    static final Basis REPORTED_BY = MonitoringClauses.REPORTING_SUBJECTS.rule(
            "VAC-3.4.1-1", "报告责任主体报告 AEFI 个案", "a reporting subject reports an AEFI case");

    static final Basis INVESTIGATED = OrganisationClauses.HEADQUARTERS.rule(
            "VAC-2.2-3", "卫健部门负责 AEFI 调查、处置及补偿", "the health department investigates, handles and compensates AEFI");

    static final Basis DIAGNOSED_BY_GROUP = ResponseClauses.RESPONSE_III.rule(
            "VAC-4.2-5", "按专家诊断小组最终诊断分类结论处置", "the diagnosis group's final class decides what is done");

    static final Basis CATEGORIES = ResponseClauses.RESPONSE_III.byDefault(
            "VAC-4.2-5a", "诊断分类采用国家方案的分类", "the classes are those of the national scheme");

    static final Basis LEAVES_COUNTS =
            GeneralClauses.GRADES.reading("VAC-AEFI-1", "已排除的个案不计入任何统计", "a case ruled out leaves every count");

    static final Basis UNKNOWN_BATCH = GeneralClauses.GRADES.reading(
            "VAC-AEFI-2",
            "批号不详的个案保留，且各自视为一个批号",
            "a case whose lot is not known is kept; its lot counts as one of its own");

    static final Basis CLOSED_AFTER_DIAGNOSIS = OrganisationClauses.HEADQUARTERS.reading(
            "VAC-AEFI-3", "已诊断的个案处置、补偿完毕后结案", "a diagnosed case is closed once handled and compensated");

    private AefiRules() {}
}
