package org.zhengan.vaccine.report;

import java.time.Instant;
import org.zhengan.rules.Label;
import org.zhengan.vaccine.grade.Grade;

/**
 * A level and since when (级别及起始时刻): the response level, or the grade before there is a response.
 *
 * @param level NONE where there is nothing to report on any more, as after the end of the response
 */
public record LevelSince(@Label("级别") Grade level, @Label("起始时刻") Instant from) {}
