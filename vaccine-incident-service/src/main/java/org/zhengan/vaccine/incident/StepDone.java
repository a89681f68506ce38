package org.zhengan.vaccine.incident;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.zhengan.rules.Label;

/** A step of the response that is done (响应措施完成情况). */
public record StepDone(
        @Label("措施") ResponseStep step,
        @Label("时间") Instant at,
        @Label("完成人") String by,
        @Label("说明") @Nullable String note) {}
