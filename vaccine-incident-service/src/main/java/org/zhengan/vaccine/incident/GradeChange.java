package org.zhengan.vaccine.incident;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhengan.rules.Label;
import org.zhengan.vaccine.grade.Grade;
import org.zhengan.vaccine.grade.IncidentFacts;

/**
 * A change of grade (级别认定变化).
 *
 * @param conditions the facts that were judged; absent where only a person's judgement was
 * @param rules      the rows of the table that held
 */
public record GradeChange(
        @Label("原级别") @Nullable Grade from,
        @Label("新级别") Grade to,
        @Label("时间") Instant at,
        @Label("条件") @Nullable IncidentFacts conditions,
        @Label("规则") List<String> rules,
        @Label("认定人") String by) {

    public GradeChange {
        rules = List.copyOf(rules);
    }
}
