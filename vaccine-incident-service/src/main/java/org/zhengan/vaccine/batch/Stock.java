package org.zhengan.vaccine.batch;

import org.jspecify.annotations.Nullable;
import org.zhengan.rules.Checks;
import org.zhengan.rules.District;
import org.zhengan.rules.Label;

/**
 * Where the doses of a lot are in one unit (单位台账), in doses.
 *
 * @param source where the figures come from
 */
public record Stock(
        @Label("单位") String unit,
        @Label("所在区县") @Nullable District district,
        @Label("收货量") long receivedQty,
        @Label("使用量") long usedQty,
        @Label("损耗量") long wastedQty,
        @Label("退回量") long returnedQty,
        @Label("封存量") long sealedQty,
        @Label("库存量") long onHandQty,
        @Label("数据来源") @Nullable String source) {

    private static final long MOST = 1_000_000_000L;
    private static final int LONGEST = 200;

    public Stock {
        new Checks()
                .text("unit", unit, LONGEST)
                .within("receivedQty", receivedQty, 0, MOST)
                .within("usedQty", usedQty, 0, MOST)
                .within("wastedQty", wastedQty, 0, MOST)
                .within("returnedQty", returnedQty, 0, MOST)
                .within("sealedQty", sealedQty, 0, MOST)
                .within("onHandQty", onHandQty, 0, MOST)
                .text("source", source, LONGEST)
                .end();
    }

    /** Received less accounted for: above zero doses are missing, below zero there are more than came. */
    long difference() {
        return receivedQty - (usedQty + wastedQty + returnedQty + sealedQty + onHandQty);
    }

    boolean isBalanced() {
        return difference() == 0;
    }
}
