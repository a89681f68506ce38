package org.zhengan.vaccine.response;

import org.jspecify.annotations.Nullable;
import org.zhengan.rules.Label;

/** Whether a response may end; an absent fact does not hold. */
public record TerminationQuestion(
        @Label("原因已查清") @Nullable Boolean causeFound,
        @Label("隐患已消除") @Nullable Boolean hazardEliminated,
        @Label("处置已结束") @Nullable Boolean handlingFinished,
        @Label("为宣布启动的指挥部") @Nullable Boolean actorIsDeclarer) {}
