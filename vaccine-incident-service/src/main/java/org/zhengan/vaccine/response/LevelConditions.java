package org.zhengan.vaccine.response;

import org.jspecify.annotations.Nullable;
import org.zhengan.rules.Label;

/** What is found of an incident when its level is looked at again (级别调整条件), 4.4.1 and 4.4.2; absent is not found. */
public record LevelConditions(
        @Label("进一步发展") @Nullable Boolean developing,
        @Label("扩大蔓延") @Nullable Boolean widening,
        @Label("复杂难控") @Nullable Boolean hardToControl,
        @Label("有效控制") @Nullable Boolean controlled,
        @Label("无扩散趋势") @Nullable Boolean noSpread) {

    /** Nothing is found. */
    public static final LevelConditions NONE = new LevelConditions(null, null, null, null, null);

    boolean isWorsening() {
        return holds(developing) && holds(widening) && holds(hardToControl);
    }

    boolean isUnderControl() {
        return holds(controlled) && holds(noSpread);
    }

    static boolean holds(@Nullable Boolean found) {
        return Boolean.TRUE.equals(found);
    }
}
