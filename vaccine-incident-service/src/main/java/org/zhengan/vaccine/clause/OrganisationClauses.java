package org.zhengan.vaccine.clause;

import static org.zhengan.vaccine.clause.VaccinePlan.clause;

import java.util.List;
import org.zhengan.rules.Clause;
import org.zhengan.rules.programme.Coverage;

/** Chapter 2 (组织机构及其职责): who leads, who does what. */
public final class OrganisationClauses {

    public static final Clause COMMAND_SYSTEM = clause(
            "2.1",
            "市级应对较大事件，县级应对一般事件；各区县（市）建立本级指挥体系",
            "The city answers grade III, the counties grade IV; every county sets up its own command");
    public static final Clause HEADQUARTERS =
            clause("2.2", "市食品药品应急指挥部及各成员单位职责", "The city headquarters and the duties of its members");
    public static final Clause HEADQUARTERS_OFFICE =
            clause("2.2.1", "指挥部办公室综合协调、24 小时值守", "The office coordinates and is on duty 24 hours");
    public static final Clause ON_SITE_COMMAND = clause(
            "2.2.2",
            "较大以上事件可报请同意或直接成立现场指挥部，设五个工作组",
            "From grade III up an on-site command may be set up, with five work groups");
    public static final Clause COMPREHENSIVE_GROUP = clause("2.2.2(1)", "综合组职责", "Duties of the comprehensive group");
    public static final Clause INVESTIGATION_GROUP =
            clause("2.2.2(2)", "督导调查组职责", "Duties of the supervision and investigation group");
    public static final Clause RISK_CONTROL_GROUP = clause(
            "2.2.2(3)",
            "风险控制组职责：停止采购、配送和使用，追踪流向",
            "Duties of the risk control group: stop buying, distribution and use; trace the flow");
    public static final Clause MEDICAL_GROUP = clause("2.2.2(4)", "医疗救治组职责", "Duties of the medical group");
    public static final Clause AFTERMATH_GROUP = clause("2.2.2(5)", "善后处置组职责", "Duties of the aftermath group");
    public static final Clause COUNTY_COMMAND = clause(
            "2.3",
            "县级政府统一指挥；跨区域由各方共同或共同上一级负责",
            "Counties command at home; across borders together or under their common superior");
    public static final Clause EXPERT_GROUP = clause(
            "2.4", "市卫健委会同市市场监管局成立专家组", "The health commission with market supervision sets up the expert group");

    /** What becomes of each. */
    public static final List<Coverage> COVERAGE = List.of(
            Coverage.live(COMMAND_SYSTEM),
            Coverage.live(HEADQUARTERS),
            Coverage.live(HEADQUARTERS_OFFICE),
            Coverage.live(ON_SITE_COMMAND),
            Coverage.live(COMPREHENSIVE_GROUP),
            Coverage.live(INVESTIGATION_GROUP),
            Coverage.live(RISK_CONTROL_GROUP),
            Coverage.live(MEDICAL_GROUP),
            Coverage.live(AFTERMATH_GROUP),
            Coverage.live(COUNTY_COMMAND),
            Coverage.live(EXPERT_GROUP));

    private OrganisationClauses() {}
}
