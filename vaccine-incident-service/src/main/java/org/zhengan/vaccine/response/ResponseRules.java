package org.zhengan.vaccine.response;

import static org.zhengan.vaccine.clause.GeneralClauses.GRADES;
import static org.zhengan.vaccine.clause.OrganisationClauses.COMMAND_SYSTEM;
import static org.zhengan.vaccine.clause.OrganisationClauses.COUNTY_COMMAND;
import static org.zhengan.vaccine.clause.OrganisationClauses.ON_SITE_COMMAND;
import static org.zhengan.vaccine.clause.ResponseClauses.LEVEL_CHANGE;
import static org.zhengan.vaccine.clause.ResponseClauses.LEVEL_LOWER;
import static org.zhengan.vaccine.clause.ResponseClauses.LEVEL_RAISE;
import static org.zhengan.vaccine.clause.ResponseClauses.RESPONSE_END;
import static org.zhengan.vaccine.clause.ResponseClauses.RESPONSE_III;
import static org.zhengan.vaccine.clause.ResponseClauses.RESPONSE_IV;
import static org.zhengan.vaccine.clause.ResponseClauses.RESPONSE_I_II;

import org.zhengan.rules.Basis;

/** The rules of VAC-2.1 and VAC-4: who leads, when the level changes, when it ends. */
public final class ResponseRules {

    static final Basis NOT_GRADED =
            GRADES.reading("VAC-2.1-0", "未达分级标准的，不启动响应", "nothing is started below every grade");

    static final Basis LED_BY_SUPERIOR = RESPONSE_I_II.rule(
            "VAC-2.1-1", "Ⅰ、Ⅱ级由上级统一领导，市级组织落实", "I and II: led by the superior, the city carries out its tasks");

    static final Basis LED_BY_CITY =
            COMMAND_SYSTEM.rule("VAC-2.1-2", "Ⅲ级由市食品药品应急指挥部负责", "III: led by the city headquarters");

    static final Basis LED_BY_COUNTY = COMMAND_SYSTEM.rule(
            "VAC-2.1-3", "Ⅳ级由县级应急指挥机构负责，市级跟踪指导", "IV: led by the county headquarters, followed by the city");

    static final Basis LED_BY_SEVERAL = COUNTY_COMMAND.rule(
            "VAC-2.1-4", "跨区域的由各方共同负责，必要时由共同上一级负责", "across counties: together, or their common superior where needed");

    /** No on-site command below grade III. */
    public static final Basis ON_SITE_FROM_III = ON_SITE_COMMAND.rule(
            "VAC-2.1-5",
            "较大以上事件可成立现场指挥部，由市指挥部成立",
            "from grade III the city headquarters may set up an on-site command");

    /** Whoever leads at the level of the grade starts the response. */
    public static final Basis STARTED_BY_LEAD =
            COMMAND_SYSTEM.rule("VAC-2.1-6", "按分级负责的原则由相应指挥部启动响应", "the headquarters of the level starts the response");

    /** Level I or II is recorded on the superior's decision. */
    public static final Basis SUPERIOR_DECIDES = RESPONSE_I_II.reading(
            "VAC-4.1-1", "Ⅰ、Ⅱ级依上级决定记录", "levels I and II are recorded on the superior's decision");

    /** Level IV is proposed by the county's market supervision. */
    public static final Basis PROPOSED_BY_COUNTY = RESPONSE_IV.rule(
            "VAC-4.3-1", "Ⅳ级由事发县级市场监管部门建议启动", "level IV is started on the proposal of county market supervision");

    /** Whoever leads at the present level raises and lowers it; who starts level III may also raise to it (4.2). */
    public static final Basis CHANGED_BY_LEAD = LEVEL_CHANGE.reading(
            "VAC-4.4-1",
            "由现级别的指挥部调整；提升时亦可由应当启动新级别的指挥部决定",
            "changed by the headquarters of the present level, or raised by the one that starts the new level");

    static final Basis KEPT =
            LEVEL_CHANGE.reading("VAC-4.4-2", "不具备调整条件的，保持原级别", "without cause for a change the level stays");

    /** A level is raised for cause. */
    public static final Basis RAISED_FOR_CAUSE =
            LEVEL_RAISE.rule("VAC-4.4.1-0", "具备提升条件的方可提升", "a level is raised where there is cause to");

    /** Getting worse, it is raised. */
    public static final Basis WORSENING = LEVEL_RAISE.rule(
            "VAC-4.4.1-1",
            "进一步发展、扩大蔓延且复杂难控的，及时提升",
            "raised when it develops, widens and spreads, and is hard to control");

    /** Assessed graver, it is raised. */
    public static final Basis ASSESSED_GRAVER = LEVEL_RAISE.reading(
            "VAC-4.4.1-3", "重新评估的级别高于现级别的，提升至该级别", "raised to the assessed grade where that is graver");

    /** Under control, it may be lowered. */
    public static final Basis IMPROVED = LEVEL_LOWER.rule(
            "VAC-4.4.2-1",
            "有效控制、降至原级别标准以下且无扩散趋势，可降低但不低于评估级别",
            "controlled, assessed below the level and not spreading: may be lowered, not below the assessed grade");

    static final Basis MAY_END = RESPONSE_END.reading(
            "VAC-4.4.4-1", "原因查清，且隐患消除或处置结束", "the cause is found, and the hazard eliminated or the handling finished");

    /** Who declared the present level ends it. */
    public static final Basis ENDED_BY_DECLARER = RESPONSE_END.rule(
            "VAC-4.4.4-2", "由宣布启动的指挥部宣布结束", "ended by the headquarters that declared the present level");

    static final Basis QUALITY_OPEN = RESPONSE_III.rule(
            "VAC-4.2-3a", "不能排除疫苗质量问题的，建议叫停", "stop is advised while a quality problem is not excluded");

    static final Basis RATE_WITHOUT_CONCLUSION = RESPONSE_III.reading(
            "VAC-4.2-3b",
            "发生率明显高于预期且无法作出结论的，建议叫停",
            "stop is advised where the rate is clearly above expected and nothing can be concluded");

    static final Basis RATE_WITH_CONCLUSION =
            RESPONSE_III.reading("VAC-4.2-3c", "发生率明显高于预期但已有结论的，依结论处置", "with a conclusion it is followed");

    static final Basis RATE_AS_EXPECTED = RESPONSE_III.reading(
            "VAC-4.2-3d", "排除质量问题且发生率未明显高于预期的，不建议叫停", "quality excluded and the rate as expected: no advice to stop");

    private ResponseRules() {}
}
