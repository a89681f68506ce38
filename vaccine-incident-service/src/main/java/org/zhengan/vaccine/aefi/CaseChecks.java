package org.zhengan.vaccine.aefi;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.zhengan.rules.Checks;

/** What must hold of the fields of every case, whether it comes in or is kept. */
final class CaseChecks {

    static final int SHORT_TEXT = 100;
    static final int LONG_TEXT = 2000;

    private CaseChecks() {}

    static Checks dates(
            Checks checks, @Nullable LocalDate vaccinatedOn, @Nullable LocalDate onsetOn, @Nullable LocalDate diedOn) {
        return checks.inOrder("onsetOn", vaccinatedOn, onsetOn, "发病日期不得早于接种日期", "onset is not before vaccination")
                .inOrder("diedOn", onsetOn, diedOn, "死亡日期不得早于发病日期", "death is not before onset");
    }

    static Checks seriousness(Checks checks, @Nullable Boolean serious, @Nullable SeriousKind kind) {
        return checks.that(
                kind == null || Boolean.TRUE.equals(serious),
                "especiallySeriousKind",
                "kind-without-seriousness",
                "仅特别严重的个案可填类别",
                "only an especially serious case has a kind");
    }
}
