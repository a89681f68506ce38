package org.zhengan.vaccine.batch;

import static org.zhengan.vaccine.clause.OrganisationClauses.RISK_CONTROL_GROUP;

import org.zhengan.rules.Basis;
import org.zhengan.rules.Text;

/** Why a lot may or may not be given, the weightiest first. */
public enum LotReason {
    DESTROYED(false, BatchRules.MEASURES, "该批号已销毁", "the lot was destroyed"),
    RECALLED(false, BatchRules.MEASURES, "该批号已召回", "the lot was recalled"),
    RECALL_ORDERED(false, BatchRules.MEASURES, "该批号已责令召回", "the recall of the lot was ordered"),
    DETAINED(false, BatchRules.MEASURES, "该批号已扣押", "the lot was detained"),
    SEALED(false, BatchRules.MEASURES, "该批号已查封", "the lot was sealed"),
    SUSPENDED(false, BatchRules.STOPPED, "该批号已通知停止采购、配送和使用", "those concerned were notified to stop using the lot"),
    IDENTIFIED(
            true,
            Readings.NO_NOTICE_YET,
            "该批号已列为涉事疫苗，尚未通知停用",
            "the lot is involved, but no notice to stop has gone out"),
    OUT_OF_SCOPE(true, Readings.BINDS, "停用通知不适用于该单位或区域", "the notice to stop does not bind this unit or area"),
    RELEASED(true, BatchRules.RELEASED, "该批号的控制已解除", "the control of the lot was lifted"),
    NOT_YET_CONTROLLED(true, Readings.AS_OF, "该时刻尚无控制措施", "no control was in force at that instant"),
    NO_CONTROL_KNOWN(true, Readings.UNKNOWN_LOT, "未见该批号的控制措施", "no control measure known");

    private final boolean administrable;
    private final Basis basis;
    private final Text detail;

    LotReason(boolean administrable, Basis basis, String zh, String en) {
        this.administrable = administrable;
        this.basis = basis;
        this.detail = new Text(zh, en);
    }

    boolean administrable() {
        return administrable;
    }

    Basis basis() {
        return basis;
    }

    Text detail() {
        return detail;
    }

    static LotReason of(BatchState state) {
        return valueOf(state.name());
    }

    /** How the clause is read where it does not say. */
    private static final class Readings {

        static final Basis NO_NOTICE_YET = RISK_CONTROL_GROUP.reading(
                "VAC-LOT-1", "通知停用之前，涉事批号不受限制", "until the notice goes out a lot that is involved is not bound");
        static final Basis BINDS = RISK_CONTROL_GROUP.reading(
                "VAC-LOT-2", "通知只约束其列明的区域和单位", "a notice binds the areas and units it names");
        static final Basis AS_OF = RISK_CONTROL_GROUP.reading(
                "VAC-LOT-3", "按所问时刻已生效的措施判断", "the measures in force at the instant asked for decide");
        static final Basis UNKNOWN_LOT = RISK_CONTROL_GROUP.reading(
                "VAC-LOT-4", "未见控制措施的批号可以接种", "a lot of which no control is known may be given");
    }
}
