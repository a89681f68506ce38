package org.zhengan.vaccine.clause;

import static org.zhengan.vaccine.clause.VaccinePlan.clause;

import java.util.List;
import org.zhengan.rules.Clause;
import org.zhengan.rules.programme.Coverage;

/** Chapter 1 (总则): purpose, scope, grades, principles. */
public final class GeneralClauses {

    public static final Clause PURPOSE = clause(
            "1.1",
            "健全疫苗安全事件应急处置机制，最大限度降低事件危害",
            "Set up the handling of vaccine safety incidents and keep their harm as small as possible");
    public static final Clause LEGAL_BASIS = clause("1.2", "本预案依据的法律、法规和预案", "The laws and plans this plan rests on");
    public static final Clause SCOPE = clause(
            "1.3",
            "何为疫苗安全事件；适用于市内突发或市外涉及我市的事件",
            "What a vaccine safety incident is; in the city, or outside and involving the city");
    public static final Clause GRADES = clause(
            "1.4", "按社会危害程度、影响范围分为四级，分别对应Ⅰ至Ⅳ级响应", "Four grades by harm and reach, answered by response levels I to IV");
    public static final Clause GRADE_I_DEATHS = clause(
            "1.4.1(1)",
            "同一批号短期内引起 5 例及以上死亡，疑似与疫苗安全相关",
            "One batch causes 5 or more deaths within a short term, suspected to be related to vaccine safety");
    public static final Clause GRADE_I_CASES = clause(
            "1.4.1(2)",
            "相对集中的同一疫苗：罕见或非预期超过 20 人，或特别严重超过 5 人",
            "A concentration of one vaccine: more than 20 rare or unexpected, or more than 5 especially serious events");
    public static final Clause GRADE_I_OTHER =
            clause("1.4.1(3)", "其他危害特别严重且引发社会影响的", "Others of especially serious harm that stir the public");
    public static final Clause GRADE_II_DEATHS = clause(
            "1.4.2(1)",
            "同一批号短期内引起 2 例及以上 5 例以下死亡，疑似与疫苗安全相关",
            "One batch causes 2 to 4 deaths within a short term, suspected to be related to vaccine safety");
    public static final Clause GRADE_II_CASES = clause(
            "1.4.2(2)",
            "相对集中的同一疫苗：罕见或非预期超过 10 人、不多于 20 人，或特别严重超过 3 人、不多于 5 人",
            "A concentration of one vaccine: 11 to 20 rare or unexpected, or 4 to 5 especially serious events");
    public static final Clause GRADE_II_PROVINCES =
            clause("1.4.2(3)", "确认出现疫苗安全相关问题，涉及 2 个以上省份", "A confirmed vaccine safety problem in 2 or more provinces");
    public static final Clause GRADE_II_OTHER =
            clause("1.4.2(4)", "其他危害严重且引发社会影响的", "Others of serious harm that stir the public");
    public static final Clause GRADE_III_DEATH = clause(
            "1.4.3(1)",
            "同一批号引起 1 例死亡，疑似与疫苗安全相关",
            "One batch causes 1 death, suspected to be related to vaccine safety");
    public static final Clause GRADE_III_CASES = clause(
            "1.4.3(2)",
            "相对集中的同一疫苗：罕见或非预期超过 5 人、不多于 10 人，或特别严重超过 2 人",
            "A concentration of one vaccine: 6 to 10 rare or unexpected, or more than 2 especially serious events");
    public static final Clause GRADE_III_OTHER =
            clause("1.4.3(3)", "其他危害较大且引发社会影响的", "Others of fairly serious harm that stir the public");
    public static final Clause GRADE_IV_CASES = clause(
            "1.4.4(1)",
            "相对集中的同一疫苗：罕见或非预期超过 3 人、不多于 5 人，或特别严重超过 1 人",
            "A concentration of one vaccine: 4 to 5 rare or unexpected, or more than 1 especially serious event");
    public static final Clause GRADE_IV_OTHER =
            clause("1.4.4(2)", "其他一般疫苗安全事件", "Other general vaccine safety incidents");
    public static final Clause PRINCIPLES =
            clause("1.5", "统一领导、分级负责、快速反应、依法处置等原则", "Unified lead, duty by grade, fast reaction, handling by law");

    /** What becomes of each. */
    public static final List<Coverage> COVERAGE = List.of(
            Coverage.notComputed(PURPOSE, "宗旨，不作计算", "a purpose; nothing is computed from it"),
            Coverage.notComputed(LEGAL_BASIS, "编制依据，不作计算", "the legal basis; nothing is computed from it"),
            Coverage.live(SCOPE),
            Coverage.live(GRADES),
            Coverage.live(GRADE_I_DEATHS),
            Coverage.live(GRADE_I_CASES),
            Coverage.live(GRADE_I_OTHER),
            Coverage.live(GRADE_II_DEATHS),
            Coverage.live(GRADE_II_CASES),
            Coverage.live(GRADE_II_PROVINCES),
            Coverage.live(GRADE_II_OTHER),
            Coverage.live(GRADE_III_DEATH),
            Coverage.live(GRADE_III_CASES),
            Coverage.live(GRADE_III_OTHER),
            Coverage.live(GRADE_IV_CASES),
            Coverage.live(GRADE_IV_OTHER),
            Coverage.notComputed(PRINCIPLES, "处置原则，不作计算", "principles; nothing is computed from them"));

    private GeneralClauses() {}
}
