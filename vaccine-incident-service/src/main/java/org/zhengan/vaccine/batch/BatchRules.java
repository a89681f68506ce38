package org.zhengan.vaccine.batch;

import static org.zhengan.vaccine.clause.OrganisationClauses.RISK_CONTROL_GROUP;

import java.util.EnumSet;
import java.util.List;
import org.zhengan.rules.Basis;
import org.zhengan.rules.District;
import org.zhengan.rules.Guard;
import org.zhengan.rules.Rule;
import org.zhengan.rules.Setting;
import org.zhengan.rules.lifecycle.Attempt;
import org.zhengan.vaccine.batch.BatchCommands.Identify;
import org.zhengan.vaccine.batch.BatchCommands.RecordMovement;

/** The rules of controlling a lot, 2.2.2(3). */
final class BatchRules {

    static final Basis MEASURES = RISK_CONTROL_GROUP.rule(
            "VAC-2.2.2-3a",
            "对涉事疫苗采取暂停销售、使用，查封、扣押，责令召回、下架和销毁等措施",
            "sale and use are suspended, the vaccine is sealed, detained, recalled, taken down, destroyed");

    static final Basis STOPPED = RISK_CONTROL_GROUP.rule(
            "VAC-2.2.2-3b",
            "通知立即停止采购、配送和使用涉事疫苗",
            "those concerned are notified to stop buying, distributing and using it at once");

    static final Basis BALANCE = RISK_CONTROL_GROUP.rule(
            "VAC-2.2.2-3",
            "核查渠道、追踪流向并汇总统计：收货量应等于使用、损耗、退回、封存、库存之和",
            "channels are verified, the flow traced and summed up: what was received is used, wasted, returned, sealed or on hand");

    static final Basis BREACHED = RISK_CONTROL_GROUP.reading(
            "VAC-2.2.2-3c",
            "停用通知之后仍采购、配送或使用的，为违反控制",
            "buying, distributing or using it later than the notice breaks the control");

    static final Basis RELEASED = RISK_CONTROL_GROUP.reading(
            "VAC-2.2.2-3d", "质量问题被排除后解除控制", "the lot is let go once a problem of quality is excluded");

    static final Basis IN_TIME = RISK_CONTROL_GROUP.byDefault(
            "DL-09", "“第一时间”通知停用，默认 60 分钟，仅作提示", "\"at once\" is taken as 60 minutes, as advice");

    /** How soon the notice to stop goes out. */
    static final Setting<Integer> STOP_NOTICE_MINUTES = new Setting<>("stopNoticeMinutes", Integer.class, 60, IN_TIME);

    static final Rule<Identify> LINKED = Guard.of(
            MEASURES,
            given -> given.incidentId() != null || given.signalId() != null,
            "not-linked",
            "应关联疫苗安全事件或监测信息",
            "it must be linked to an incident or a signal");

    static final Rule<Notice> NOTICE_COMPLETE = Guard.of(
            STOPPED,
            notice -> notice.stops().containsAll(EnumSet.allOf(Stop.class)),
            "notice-incomplete",
            "通知应同时列明停止采购、配送和使用",
            "the notice must end buying, distribution and use alike");

    static final Rule<Notice> NOTICE_ADDRESSED = Guard.of(
            STOPPED,
            notice -> !notice.districts().isEmpty() || !notice.units().isEmpty(),
            "notice-not-addressed",
            "通知应写明适用区域或单位",
            "the notice must name the areas or units it binds");

    /** An area asked for, and the area of whoever asks. */
    record Area(District own, List<District> asked) {}

    static final Rule<Area> OWN_AREA = Guard.of(
            MEASURES,
            area -> area.asked().stream().allMatch(area.own()::covers),
            "outside-own-area",
            "只能对本行政区域采取措施",
            "measures reach no further than the own area");

    static final Rule<Boolean> LEGAL_BASIS =
            Guard.of(MEASURES, given -> given, "legal-basis-missing", "应写明法律依据", "the legal basis must be given");

    static final Rule<Boolean> MAH_NAMED = Guard.of(
            MEASURES,
            given -> given,
            "mah-missing",
            "应写明疫苗上市许可持有人",
            "the marketing authorisation holder must be named");

    static final Rule<Boolean> DESTRUCTION_RECORDED =
            Guard.of(MEASURES, given -> given, "record-missing", "应有销毁记录", "there must be a record of destruction");

    static final Rule<BatchControl> BALANCED = Guard.of(
            BALANCE,
            BatchControl::isBalanced,
            "not-balanced",
            "各单位台账齐平后方可确认召回完成",
            "a recall is complete once the ledger of every unit balances");

    static final Rule<QualityConclusion> PROBLEM_EXCLUDED = Guard.of(
            RELEASED,
            conclusion -> conclusion == QualityConclusion.EXCLUDED,
            "problem-not-excluded",
            "质量问题尚未排除，不得解除控制",
            "a problem of quality is not excluded");

    static final Rule<Attempt<BatchControl, RecordMovement>> HAS_HAPPENED = Guard.of(
            BREACHED,
            attempt -> !attempt.command().occurredAt().isAfter(attempt.moment().at()),
            "in-the-future",
            "发生时间不得晚于登记时间",
            "it cannot have happened later than now");

    private BatchRules() {}
}
