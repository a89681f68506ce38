package org.zhengan.vaccine.incident;

import static org.zhengan.vaccine.clause.AftermathClauses.AFTERMATH;
import static org.zhengan.vaccine.clause.GeneralClauses.GRADES;
import static org.zhengan.vaccine.clause.GeneralClauses.GRADE_IV_OTHER;
import static org.zhengan.vaccine.clause.GeneralClauses.SCOPE;
import static org.zhengan.vaccine.clause.MonitoringClauses.FINAL_REPORT;
import static org.zhengan.vaccine.clause.MonitoringClauses.INITIAL_REPORT;
import static org.zhengan.vaccine.clause.OrganisationClauses.COMPREHENSIVE_GROUP;
import static org.zhengan.vaccine.clause.OrganisationClauses.HEADQUARTERS;
import static org.zhengan.vaccine.clause.OrganisationClauses.INVESTIGATION_GROUP;
import static org.zhengan.vaccine.clause.ResponseClauses.ARCHIVE_AND_EVALUATION;
import static org.zhengan.vaccine.clause.ResponseClauses.RESPONSE;
import static org.zhengan.vaccine.clause.ResponseClauses.RESPONSE_END;
import static org.zhengan.vaccine.clause.ResponseClauses.RESPONSE_III;

import org.zhengan.rules.Basis;
import org.zhengan.rules.Setting;

/** The rules an incident lives under, besides those of scope, grade, response and material. */
public final class IncidentRules {

    static final Basis IN_SCOPE =
            SCOPE.rule("VAC-1.3-open", "属于本预案所称疫苗安全事件的方可立案", "only what is an incident of this plan is opened");

    static final Basis FACTS_KNOWN =
            GRADES.reading("VAC-1.4-facts", "有事实或其他情形判定方可认定级别", "a grade is decided from facts or a judgement");

    static final Basis JUDGED_BY_NAME = GRADE_IV_OTHER.reading(
            "VAC-1.4.4-2a", "其他情形的判定须有判定人和理由", "a judgement of other circumstances names who decided and why");

    static final Basis LEARNED_WHEN = INITIAL_REPORT.reading(
            "VAC-3.4.4-A06", "级别信息获知时间为得出该级别的事实获知之时", "a grade counts from when the facts that give it were learned");

    static final Basis DISMISSED = SCOPE.reading(
            "VAC-1.3-dismiss", "未达级别或已排除怀疑的可撤销", "below every grade, or the suspicion ruled out: dismissed");

    static final Basis GRADED = GRADES.rule("VAC-1.4-response", "级别对应响应级别", "the response level is that of the grade");

    /** Told to the office of the general headquarters at the same time; how soon that is, is a default. */
    static final Basis SIMULTANEOUS = RESPONSE_III.byDefault(
            "VAC-4.2-1",
            "启动Ⅲ级响应的同时报告市应急救援总指挥部办公室，默认 30 分钟内",
            "the office of the general headquarters is told at the same time, by default within 30 minutes");

    static final Basis ADVISED_BY_CITY_HEALTH = RESPONSE_III.rule(
            "VAC-4.2-3", "叫停接种的建议由市卫健委提出", "the advice to stop is given by the city health commission");

    static final Basis ADVICE_PASSED_ON =
            RESPONSE_III.rule("VAC-4.2-4", "提出叫停建议的，向市场监管部门通报", "market supervision is told of the advice");

    static final Basis STEPS =
            RESPONSE.rule("VAC-4-1", "边调查、边核实、边救治、边处置", "investigate, verify, treat and handle side by side");

    static final Basis COLLECTED = COMPREHENSIVE_GROUP.rule(
            "VAC-2.2.2-1", "收集、整理、上报处置信息", "information on the handling is collected and passed on");

    static final Basis CRIME_SUPERVISED = INVESTIGATION_GROUP.rule(
            "VAC-2.2.2-2", "涉嫌犯罪的由市公安局督导立案侦办", "public security supervises that a suspected crime is filed");

    static final Basis INSURANCE = HEADQUARTERS.rule(
            "VAC-2.2-ins",
            "质量问题造成损害的，监督责任强制保险制度实施",
            "where a quality problem harmed recipients, the compulsory insurance is supervised");

    static final Basis COMPENSATION = HEADQUARTERS.rule(
            "VAC-2.2-comp", "疫苗引起的 AEFI，由市卫健委负责补偿", "for events caused by the vaccine, health sees to compensation");

    static final Basis REOPENED = RESPONSE_END.reading(
            "VAC-4.4.4-A09", "终止后有新发或扩散的可恢复响应", "after the end, new cases or spread reopen the response");

    static final Basis FINAL_IN_TIME =
            FINAL_REPORT.rule("VAC-3.4.4-3", "处置结束后 7 个工作日内上报终报", "the final report within 7 working days of the end");

    /** Archive, evaluation and summary are made in time; how soon that is, is a default. */
    static final Basis WRITTEN_UP = ARCHIVE_AND_EVALUATION.byDefault(
            "VAC-4.4.3-promptly",
            "处置结束后及时归档、评估、总结，默认 30 日内（提示性）",
            "archived, evaluated and summed up promptly, by default within 30 days; advisory");

    static final Basis AFTERMATH_OVER =
            AFTERMATH.reading("VAC-6.3-0", "善后无需开展或已完成方可结案", "closed once its aftermath is not needed or completed");

    /** How many minutes "at the same time" is (同时). */
    public static final Setting<Integer> SIMULTANEOUS_MINUTES =
            new Setting<>("simultaneousMinutes", Integer.class, 30, SIMULTANEOUS);

    /** How many days "promptly" is for archive, evaluation and summary (及时). */
    public static final Setting<Integer> WRITE_UP_DAYS = new Setting<>("writeUpDays", Integer.class, 30, WRITTEN_UP);

    private IncidentRules() {}
}
