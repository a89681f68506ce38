package org.zhengan.vaccine.batch;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhengan.rules.Checks;
import org.zhengan.rules.District;
import org.zhengan.rules.Label;
import org.zhengan.vaccine.aefi.BatchNumber;
import org.zhengan.vaccine.aefi.VaccineCode;

/** What may be done about a lot. */
final class BatchCommands {

    private static final int SHORT = 200;
    private static final int LONG = 2000;
    private static final long MOST = 1_000_000_000L;

    private BatchCommands() {}

    /**
     * Identifies a lot as involved (确定涉事批号).
     *
     * @param district the area of the body that controls it; CITY for the whole city
     */
    record Identify(
            @Label("疫苗编码") VaccineCode vaccineCode,
            @Label("疫苗批号") BatchNumber batchNo,
            @Label("行政区域") District district,
            @Label("关联事件") @Nullable String incidentId,
            @Label("关联监测信息") @Nullable String signalId) {
        Identify {
            new Checks()
                    .text("incidentId", incidentId, SHORT)
                    .text("signalId", signalId, SHORT)
                    .end();
        }
    }

    /** Notifies to stop buying, distributing and using it (通知停止采购、配送和使用). */
    record Suspend(
            @Label("停止事项") List<Stop> stops,
            @Label("适用区域") List<District> districts,
            @Label("适用单位") @Nullable List<String> units,
            @Label("已通知单位") @Nullable List<String> notifiedUnits,
            @Label("法律依据") @Nullable String legalBasis) {
        Suspend {
            new Checks().text("legalBasis", legalBasis, LONG).end();
        }

        Notice notice() {
            return new Notice(stops, districts, units == null ? List.of() : units);
        }
    }

    /** Seals it where it is (查封). */
    record Seal(@Label("法律依据") @Nullable String legalBasis) {
        Seal {
            new Checks().text("legalBasis", legalBasis, LONG).end();
        }
    }

    /** Takes it into custody (扣押). */
    record Detain(@Label("法律依据") @Nullable String legalBasis) {
        Detain {
            new Checks().text("legalBasis", legalBasis, LONG).end();
        }
    }

    /** Orders its recall (责令召回). */
    record OrderRecall(@Label("上市许可持有人") @Nullable String mah, @Label("法律依据") @Nullable String legalBasis) {
        OrderRecall {
            new Checks()
                    .text("mah", mah, SHORT)
                    .text("legalBasis", legalBasis, LONG)
                    .end();
        }
    }

    /** Confirms that it was recalled (确认召回完成). */
    record ConfirmRecall() {}

    /** Has it destroyed (销毁). */
    record Destroy(@Label("销毁记录") @Nullable String record) {
        Destroy {
            new Checks().text("record", record, LONG).end();
        }
    }

    /** Lets it go (解除控制). */
    record Release(@Label("质量结论") QualityConclusion conclusion, @Label("理由") String reason) {
        Release {
            new Checks().text("reason", reason, LONG).end();
        }
    }

    /** Records where its doses are in one unit (登记单位台账); what was recorded of the unit before is replaced. */
    record RecordStock(@Label("单位台账") Stock stock) {}

    /** Records that a unit bought, distributed or used some of it (登记购进、配送、使用). */
    record RecordMovement(
            @Label("单位") String unit,
            @Label("所在区县") District district,
            @Label("类别") Stop kind,
            @Label("数量（剂）") long quantity,
            @Label("发生时间") Instant occurredAt) {
        RecordMovement {
            new Checks()
                    .text("unit", unit, SHORT)
                    .within("quantity", quantity, 1, MOST)
                    .end();
        }
    }
}
