package org.zhengan.vaccine.incident;

import java.time.Instant;
import org.zhengan.rules.Label;
import org.zhengan.vaccine.response.Body;
import org.zhengan.vaccine.response.Ended;

/** That the response was declared ended (响应终止), which is the end of handling. */
public record Ending(
        @Label("条件") Ended.Conditions conditions, @Label("处置结束时间") Instant handlingEndedAt, @Label("宣布机构") Body by) {}
