package org.zhengan.vaccine.response;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.zhengan.rules.Checks;
import org.zhengan.rules.Label;

/**
 * What the panel found.
 *
 * @param rateRatio how often abnormal reactions occur, as a multiple of what is expected; needed once quality is excluded
 */
public record SuspensionQuestion(
        @Label("已排除质量问题") boolean qualityExcluded,
        @Label("发生率与预期之比") @Nullable BigDecimal rateRatio,
        @Label("已作出结论") @Nullable Boolean conclusionReached) {

    public SuspensionQuestion {
        new Checks()
                .that(rateRatio != null || !qualityExcluded, "rateRatio", "required", "必填", "is required")
                .that(
                        rateRatio == null || rateRatio.signum() >= 0,
                        "rateRatio",
                        "out-of-range",
                        "不得为负",
                        "must not be negative")
                .end();
    }

    boolean isAbove(BigDecimal ratio) {
        return rateRatio != null && rateRatio.compareTo(ratio) > 0;
    }

    boolean isConcluded() {
        return Boolean.TRUE.equals(conclusionReached);
    }
}
