package org.zhengan.vaccine.grade;

import static org.zhengan.vaccine.clause.GeneralClauses.SCOPE;
import static org.zhengan.vaccine.grade.ScopeResult.Verdict.IN_SCOPE;
import static org.zhengan.vaccine.grade.ScopeResult.Verdict.NOT_YET;
import static org.zhengan.vaccine.grade.ScopeResult.Verdict.OUT;

import org.zhengan.rules.Basis;
import org.zhengan.rules.DecisionTable;
import org.zhengan.vaccine.grade.ScopeResult.Verdict;

/** The table of VAC-1.3: the first row that holds decides. */
final class ScopeRules {

    static final Basis ABROAD =
            SCOPE.rule("VAC-1.3-4", "市外发生且不涉及我市的，不适用", "outside the city and not involving it: out of scope");

    static final Basis SUSPECTED = SCOPE.rule(
            "VAC-1.3-1",
            "AEFI 或群体性不良事件，经调查怀疑与疫苗质量有关",
            "an adverse event that, investigated, is suspected of vaccine quality");

    static final Basis NOT_INVESTIGATED = SCOPE.reading(
            "VAC-1.3-1b", "AEFI 或群体性不良事件尚未调查的，继续监测", "an adverse event not yet investigated is watched further");

    static final Basis NOT_SUSPECTED =
            SCOPE.reading("VAC-1.3-1c", "经调查不怀疑与疫苗质量有关的，不属本预案", "investigated and not suspected of vaccine quality");

    static final Basis FOUND = SCOPE.rule(
            "VAC-1.3-2", "日常监督检查和风险监测中发现的疫苗安全信息", "vaccine safety information from supervision or monitoring");

    static final Basis OTHER_SERIOUS =
            SCOPE.rule("VAC-1.3-3", "其他严重影响公众健康的疫苗安全事件", "any other that seriously affects public health");

    static final Basis OTHER_NOT_DECIDED =
            SCOPE.reading("VAC-1.3-3b", "是否严重影响公众健康尚未判定", "whether it seriously affects public health is not decided");

    static final Basis OTHER_NOT_SERIOUS = SCOPE.reading(
            "VAC-1.3-3c", "其他事件未严重影响公众健康的，不属本预案", "any other that does not seriously affect public health");

    static final Basis INVOLVING =
            SCOPE.rule("VAC-1.3-5", "市外发生涉及我市的，同市内判定", "outside but involving the city is judged as inside");

    static final DecisionTable<ScopeQuestion, Verdict> TABLE = DecisionTable.of(
            DecisionTable.row(ABROAD, asked -> asked.location() == Location.OUTSIDE, OUT),
            DecisionTable.row(
                    NOT_INVESTIGATED,
                    asked -> asked.source().adverseEvent() && !asked.investigatedWithResult(),
                    NOT_YET),
            DecisionTable.row(
                    SUSPECTED,
                    asked -> asked.source().adverseEvent() && Boolean.TRUE.equals(asked.suspectedQuality()),
                    IN_SCOPE),
            DecisionTable.row(NOT_SUSPECTED, asked -> asked.source().adverseEvent(), OUT),
            DecisionTable.row(FOUND, asked -> asked.source() == ScopeSource.SUPERVISION_OR_MONITORING, IN_SCOPE),
            DecisionTable.row(OTHER_NOT_DECIDED, asked -> asked.seriousPublicHealth() == null, NOT_YET),
            DecisionTable.row(OTHER_SERIOUS, asked -> Boolean.TRUE.equals(asked.seriousPublicHealth()), IN_SCOPE),
            DecisionTable.row(OTHER_NOT_SERIOUS, asked -> true, OUT));

    private ScopeRules() {}
}
