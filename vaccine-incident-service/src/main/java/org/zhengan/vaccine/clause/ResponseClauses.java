package org.zhengan.vaccine.clause;

import static org.zhengan.vaccine.clause.VaccinePlan.clause;

import java.util.List;
import org.zhengan.rules.Clause;
import org.zhengan.rules.programme.Coverage;

/** Chapter 4 (应急响应): response, change of level, publication. */
public final class ResponseClauses {

    public static final Clause RESPONSE = clause(
            "4",
            "尽快查明病因、及时处置；边调查、边核实、边救治、边处置",
            "Find the cause and act at once: investigate, verify, treat and handle side by side");
    public static final Clause RESPONSE_I_II = clause(
            "4.1", "Ⅰ级、Ⅱ级：在上级统一领导下组织落实本市任务", "I and II: the city carries out its tasks under the superior command");
    public static final Clause RESPONSE_III = clause(
            "4.2",
            "Ⅲ级：市指挥部启动并同时报告；专家组论证；叫停接种建议；按诊断分类结论处置",
            "III: the city starts it and reports at once; panel review; advice to stop; action by diagnosis");
    public static final Clause RESPONSE_IV = clause(
            "4.3",
            "Ⅳ级：县级市场监管部门建议，县级指挥机构启动，逐级上报",
            "IV: county market supervision proposes, the county command starts, and reports upward");
    public static final Clause LEVEL_CHANGE =
            clause("4.4", "适时调整响应级别或者终止响应", "Change or end the response when its time has come");
    public static final Clause LEVEL_RAISE = clause(
            "4.4.1",
            "蔓延且难以控制时及时提升；学校、托幼机构可相应提高",
            "Raise when it spreads and is hard to control; for schools and kindergartens it may be raised");
    public static final Clause LEVEL_LOWER = clause(
            "4.4.2", "得到有效控制、降至标准以下且无扩散趋势时可降低", "May be lowered when controlled, below the standard and not spreading");
    public static final Clause ARCHIVE_AND_EVALUATION =
            clause("4.4.3", "七类资料归档；对调查处置综合评估", "Seven kinds of material are archived; the handling is evaluated");
    public static final Clause RESPONSE_END = clause(
            "4.4.4",
            "原因查清、隐患消除或处置结束后由启动的指挥部宣布结束",
            "Ended by the headquarters that started it, once the cause is clear and the danger gone or handled");
    public static final Clause PUBLICATION_PRINCIPLES =
            clause("4.5.1", "实事求是、及时准确、科学公正", "True, timely, scientific and fair");
    public static final Clause PUBLICATION_AUTHORITY = clause(
            "4.5.2",
            "统一公布制度；未经授权不得发布；核实误导信息；不得编造散布虚假信息",
            "Unified publication; nothing without authority; misleading information is verified; nobody fabricates");
    public static final Clause PUBLICATION_FORMS = clause(
            "4.5.3",
            "授权发布、组织报道、接受采访、发布会、网站报道",
            "Authorised release, reporting, interviews, press conferences, web sites");

    /** What becomes of each. */
    public static final List<Coverage> COVERAGE = List.of(
            Coverage.live(RESPONSE),
            Coverage.live(RESPONSE_I_II),
            Coverage.live(RESPONSE_III),
            Coverage.live(RESPONSE_IV),
            Coverage.live(LEVEL_CHANGE),
            Coverage.live(LEVEL_RAISE),
            Coverage.live(LEVEL_LOWER),
            Coverage.live(ARCHIVE_AND_EVALUATION),
            Coverage.live(RESPONSE_END),
            Coverage.tracked(PUBLICATION_PRINCIPLES),
            Coverage.live(PUBLICATION_AUTHORITY),
            Coverage.live(PUBLICATION_FORMS));

    private ResponseClauses() {}
}
