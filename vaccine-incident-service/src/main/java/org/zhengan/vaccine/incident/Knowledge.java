package org.zhengan.vaccine.incident;

import java.time.Instant;
import org.zhengan.rules.Label;
import org.zhengan.vaccine.grade.IncidentFacts;

/**
 * Facts as they were known (事实获知记录): who learned what when, and when that was recorded.
 *
 * @param learnedBy  the body that learned it
 * @param recordedBy who entered it
 */
public record Knowledge(
        @Label("事件事实") IncidentFacts facts,
        @Label("获知时间") Instant learnedAt,
        @Label("获知单位") String learnedBy,
        @Label("记录时间") Instant recordedAt,
        @Label("记录人") String recordedBy) {}
