package org.zhengan.vaccine.grade;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The grade of an incident (分级结果).
 *
 * @param matched           ids of the rows that hold, gravest first
 * @param upliftPermittedTo the level a school's incident may be raised to; absent elsewhere and below every grade
 */
public record GradeAnswer(Grade grade, List<String> matched, Grade responseLevel, @Nullable Grade upliftPermittedTo) {

    public GradeAnswer {
        matched = List.copyOf(matched);
    }
}
