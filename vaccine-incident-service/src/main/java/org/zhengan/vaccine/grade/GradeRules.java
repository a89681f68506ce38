package org.zhengan.vaccine.grade;

import java.util.List;
import org.zhengan.rules.Basis;
import org.zhengan.vaccine.clause.GeneralClauses;
import org.zhengan.vaccine.clause.ResponseClauses;

/** The rules of VAC-1.4, one for each row of its table. */
final class GradeRules {

    static final Basis I_DEATHS = GeneralClauses.GRADE_I_DEATHS.rule(
            "VAC-1.4.1-1", "短期内同一批号死亡 5 例及以上", "5 or more deaths of one batch within the short term");
    static final Basis I_RARE = GeneralClauses.GRADE_I_CASES.rule(
            "VAC-1.4.1-2a", "罕见或者非预期且表现相似超过 20 人", "more than 20 rare or unexpected similar cases");
    static final Basis I_SERIOUS =
            GeneralClauses.GRADE_I_CASES.rule("VAC-1.4.1-2b", "特别严重超过 5 人", "more than 5 especially serious cases");
    static final Basis I_OTHER = GeneralClauses.GRADE_I_OTHER.rule(
            "VAC-1.4.1-3", "其他危害特别严重且引发社会影响", "other, of especially serious harm and with social impact");
    static final Basis II_DEATHS = GeneralClauses.GRADE_II_DEATHS.rule(
            "VAC-1.4.2-1", "短期内同一批号死亡 2 例及以上 5 例以下", "2 to 4 deaths of one batch within the short term");
    static final Basis II_RARE = GeneralClauses.GRADE_II_CASES.rule(
            "VAC-1.4.2-2a", "罕见或者非预期且表现相似超过 10 人、不多于 20 人", "11 to 20 rare or unexpected similar cases");
    static final Basis II_SERIOUS =
            GeneralClauses.GRADE_II_CASES.rule("VAC-1.4.2-2b", "特别严重超过 3 人、不多于 5 人", "4 or 5 especially serious cases");
    static final Basis II_PROVINCES = GeneralClauses.GRADE_II_PROVINCES.rule(
            "VAC-1.4.2-3", "确认问题且涉及 2 个以上省份", "a confirmed problem in 2 or more provinces");
    static final Basis II_OTHER = GeneralClauses.GRADE_II_OTHER.rule(
            "VAC-1.4.2-4", "其他危害严重且引发社会影响", "other, of serious harm and with social impact");
    static final Basis III_DEATH = GeneralClauses.GRADE_III_DEATH.reading(
            "VAC-1.4.3-1",
            "同一批号死亡 1 例以上，不限时间，短期内未达 2 例",
            "a death of one batch at any time, short of 2 within the short term");
    static final Basis III_RARE = GeneralClauses.GRADE_III_CASES.rule(
            "VAC-1.4.3-2a", "罕见或者非预期且表现相似超过 5 人、不多于 10 人", "6 to 10 rare or unexpected similar cases");
    static final Basis III_SERIOUS = GeneralClauses.GRADE_III_CASES.reading(
            "VAC-1.4.3-2b", "特别严重超过 2 人，上限取 3 人", "more than 2 especially serious cases, taken up to 3");
    static final Basis III_OTHER = GeneralClauses.GRADE_III_OTHER.rule(
            "VAC-1.4.3-3", "其他危害较大且引发社会影响", "other, of fairly serious harm and with social impact");
    static final Basis IV_RARE = GeneralClauses.GRADE_IV_CASES.rule(
            "VAC-1.4.4-1a", "罕见或者非预期且表现相似超过 3 人、不多于 5 人", "4 or 5 rare or unexpected similar cases");
    static final Basis IV_SERIOUS = GeneralClauses.GRADE_IV_CASES.reading(
            "VAC-1.4.4-1b", "特别严重超过 1 人，上限取 2 人", "more than 1 especially serious case, taken up to 2");
    static final Basis IV_OTHER =
            GeneralClauses.GRADE_IV_OTHER.rule("VAC-1.4.4-2", "其他一般疫苗安全事件", "other general vaccine safety incidents");
    static final Basis BELOW =
            GeneralClauses.GRADES.reading("VAC-1.4-0", "未达任何一级标准", "below the standard of every grade");

    static final Basis UPLIFT = ResponseClauses.LEVEL_RAISE.reading(
            "VAC-4.4.1-2",
            "学校或者托幼机构可提高一级，非自动；Ⅰ级不变",
            "for schools and kindergartens one level more is permitted, never automatic; I stays I");

    /** The rows that look at more than counts of cases. */
    static final List<Basis> BEYOND_COUNTS = List.of(I_OTHER, II_PROVINCES, II_OTHER, III_OTHER, IV_OTHER);

    private GradeRules() {}
}
