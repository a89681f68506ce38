package org.zhengan.vaccine.incident;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.zhengan.rules.Label;
import org.zhengan.vaccine.grade.Grade;
import org.zhengan.vaccine.response.Body;
import org.zhengan.vaccine.response.LevelConditions;

/**
 * A change of level (级别调整), 4.4.1 and 4.4.2.
 *
 * @param conditions what was found
 * @param by         the headquarters that decided
 */
public record LevelChange(
        @Label("原级别") Grade from,
        @Label("新级别") Grade to,
        @Label("时间") Instant at,
        @Label("条件") LevelConditions conditions,
        @Label("决定机构") Body by,
        @Label("上级决定") @Nullable SuperiorDecision superiorDecision) {}
