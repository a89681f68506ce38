package org.zhengan.vaccine.clause;

import static org.zhengan.vaccine.clause.VaccinePlan.clause;

import java.util.List;
import org.zhengan.rules.Clause;
import org.zhengan.rules.programme.Coverage;

/** Chapter 3 (监测预警): monitoring, warning, reporting. */
public final class MonitoringClauses {

    public static final Clause MONITORING_SYSTEM = clause(
            "3.1",
            "疾控机构、接种单位、药品不良反应评价机构构成监测体系",
            "Disease control, vaccination units and adverse reaction bodies make up the monitoring system");
    public static final Clause MONITORING_INFORMATION = clause(
            "3.2",
            "六类监测信息，其一为经专家调查诊断的 AEFI",
            "Six kinds of monitoring information, one of them AEFI that experts have diagnosed");
    public static final Clause WARNING_LEVELS =
            clause("3.3.1", "预警分红、橙、黄、蓝四级", "Warnings are red, orange, yellow and blue");
    public static final Clause WARNING_ASSESSMENT = clause(
            "3.3.2", "专家分析评估，确定预警级别；Ⅲ级以上报告抄送", "Experts assess and fix the level; from level III up it is reported");
    public static final Clause WARNING_HANDLING =
            clause("3.3.3", "办公室及时上报、通知下级和单位、做好准备", "The office reports, tells lower levels and units, and prepares");
    public static final Clause REPORTING_SUBJECTS = clause("3.4.1", "报告责任主体", "Who must report");
    public static final Clause REPORT_FORM =
            clause("3.4.2", "书面报告，紧急时先电话、短信，确保核收", "In writing; by telephone first when urgent; receipt is confirmed");
    public static final Clause REPORT_CONTENT =
            clause("3.4.3", "初报、续报、终报的内容", "What initial, follow-up and final reports hold");
    public static final Clause INITIAL_REPORT = clause(
            "3.4.4(1)",
            "初报：Ⅰ、Ⅱ级 30 分钟电话、1 小时书面；Ⅲ级 6 小时；Ⅳ级 24 小时",
            "Initial: I and II in 30 minutes by telephone and 1 hour in writing; III in 6 hours; IV in 24 hours");
    public static final Clause FOLLOW_UP_REPORT = clause(
            "3.4.4(2)",
            "续报：Ⅰ、Ⅱ级每天至少 1 次，Ⅲ、Ⅳ级至少每 3 天 1 次",
            "Follow-up: at least daily for I and II, every 3 days for III and IV");
    public static final Clause FINAL_REPORT =
            clause("3.4.4(3)", "终报：处置结束后 7 个工作日内", "Final: within 7 working days of the end of handling");

    /** What becomes of each. */
    public static final List<Coverage> COVERAGE = List.of(
            Coverage.live(MONITORING_SYSTEM),
            Coverage.live(MONITORING_INFORMATION),
            Coverage.live(WARNING_LEVELS),
            Coverage.live(WARNING_ASSESSMENT),
            Coverage.live(WARNING_HANDLING),
            Coverage.live(REPORTING_SUBJECTS),
            Coverage.live(REPORT_FORM),
            Coverage.live(REPORT_CONTENT),
            Coverage.live(INITIAL_REPORT),
            Coverage.live(FOLLOW_UP_REPORT),
            Coverage.live(FINAL_REPORT));

    private MonitoringClauses() {}
}
