package org.zhengan.vaccine.warning;

import java.util.List;
import org.zhengan.vaccine.grade.Grade;

/** Who is told of a warning (预警报告、通知对象). */
public enum Addressee {
    CITY_HQ_OFFICE,
    SUPERIOR_DEPARTMENT,
    RELATED_DEPARTMENT,
    GENERAL_HQ_OFFICE,
    LOWER_LEVEL,
    UNIT;

    /** Those the office tells on. */
    static final List<Addressee> BY_THE_OFFICE = List.of(GENERAL_HQ_OFFICE, LOWER_LEVEL, UNIT);

    private static final List<Addressee> BY_THE_DEPARTMENTS =
            List.of(CITY_HQ_OFFICE, SUPERIOR_DEPARTMENT, RELATED_DEPARTMENT);

    /** To whom a warning of {@code level} must be reported and copied: from level III up. */
    static List<Addressee> required(Grade level) {
        return switch (level) {
            case I, II, III -> BY_THE_DEPARTMENTS;
            case IV, NONE -> List.of();
        };
    }
}
