package org.zhengan.vaccine.clause;

import static org.zhengan.vaccine.clause.VaccinePlan.clause;

import java.util.List;
import org.zhengan.rules.Clause;
import org.zhengan.rules.programme.Coverage;

/** Chapters 5 to 8 (风险沟通、后期处置、保障、管理): what follows and what supports. */
public final class AftermathClauses {

    public static final Clause RISK_COMMUNICATION =
            clause("5", "按响应级别由有权机构对外进行风险沟通", "By level, the body that may speaks to the public");
    public static final Clause INCIDENT_EVALUATION =
            clause("6.1", "对事件做出客观真实、全面的调查评估", "The incident is evaluated truly and in full");
    public static final Clause WORK_SUMMARY = clause(
            "6.2",
            "总结经过、措施、情况、原因、做法，提出改进",
            "Course, measures, handling, causes and practices are summed up, improvements proposed");
    public static final Clause AFTERMATH = clause(
            "6.3",
            "责任单位赔偿；善后意见报同级政府批准；政府组织善后",
            "The liable pay; the opinion is approved by the government, which organises the aftermath");
    public static final Clause INFORMATION_SUPPORT = clause(
            "7.1", "健全信息收集、报送体系；通报不实信息", "Systems to collect and report information; false information is passed on");
    public static final Clause TECHNICAL_SUPPORT =
            clause("7.2", "支持技术研发，健全专家队伍", "Support research; keep a body of experts");
    public static final Clause FUNDS = clause("7.3", "财政分级负担经费保障", "Funds are borne by each level of government");
    public static final Clause TRAINING_AND_DRILLS =
            clause("7.4", "参加省级演练，有计划地组织培训", "Take part in provincial drills; train by plan");
    public static final Clause PLAN_MANAGEMENT = clause(
            "8",
            "由市市场监管局解释，及时修订，印发之日起施行",
            "Interpreted by market supervision, revised when needed, in force from issue");
    public static final Clause FLOW_CHART =
            clause("附件", "Ⅲ级响应应急处置流程图（公报从略）", "Flow chart of the level III response (left out of the gazette)");

    /** What becomes of each. */
    public static final List<Coverage> COVERAGE = List.of(
            Coverage.live(RISK_COMMUNICATION),
            Coverage.live(INCIDENT_EVALUATION),
            Coverage.live(WORK_SUMMARY),
            Coverage.live(AFTERMATH),
            Coverage.live(INFORMATION_SUPPORT),
            Coverage.tracked(TECHNICAL_SUPPORT),
            Coverage.live(FUNDS),
            Coverage.live(TRAINING_AND_DRILLS),
            Coverage.live(PLAN_MANAGEMENT),
            Coverage.notComputed(FLOW_CHART, "公报未刊登", "not printed in the gazette"));

    private AftermathClauses() {}
}
