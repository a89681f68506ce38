package org.zhengan.vaccine.preparedness;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.zhengan.rules.Checks;
import org.zhengan.rules.District;
import org.zhengan.rules.Label;

/** What may be done about a record of preparedness. */
final class PreparednessCommands {

    private static final int SHORT = 200;
    private static final int LONG = 2000;
    private static final int MOST = 1_000_000;

    private PreparednessCommands() {}

    /** Records what was done (登记). */
    record RecordPreparedness(
            @Label("类别") PreparednessKind kind,
            @Label("组织单位") String by,
            @Label("日期") LocalDate on,
            @Label("行政区域") District district,
            @Label("参加人数") @Nullable Integer participants,
            @Label("结果") @Nullable String result) {
        RecordPreparedness {
            new Checks()
                    .text("by", by, SHORT)
                    .within("participants", participants, 0, MOST)
                    .text("result", result, LONG)
                    .end();
        }
    }

    /** Adds what came of it (补充结果). */
    record Supplement(@Label("参加人数") @Nullable Integer participants, @Label("结果") String result) {
        Supplement {
            new Checks()
                    .within("participants", participants, 0, MOST)
                    .text("result", result, LONG)
                    .end();
        }
    }
}
