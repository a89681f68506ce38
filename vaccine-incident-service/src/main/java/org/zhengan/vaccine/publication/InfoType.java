package org.zhengan.vaccine.publication;

/** What kind of information it is (信息类别), 4.5.2. */
public enum InfoType {
    /** 疫苗安全风险警示信息. */
    VACCINE_RISK_WARNING,
    /** 重大疫苗安全事故及其调查处理信息. */
    MAJOR_ACCIDENT_AND_INVESTIGATION,
    /** 国务院确定需要统一公布的其他疫苗安全信息. */
    STATE_COUNCIL_DESIGNATED,
    /** 全国 AEFI 报告情况. */
    NATIONAL_AEFI_REPORT,
    /** 应急处置工作动态. */
    RESPONSE_PROGRESS,
    /** 可能误导公众和社会舆论的信息的核实结果. */
    MISLEADING_INFO_RESULT,
    /** 虚假信息. */
    RUMOUR
}
