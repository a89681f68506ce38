package org.zhengan.vaccine.report;

import java.time.Instant;
import java.time.LocalDateTime;
import org.zhengan.rules.City;

/** Instants for tests, as clocks in the city show them. */
public final class Times {

    private Times() {}

    /** Such as {@code 2022-05-01T10:00}. */
    public static Instant at(String local) {
        return LocalDateTime.parse(local).atZone(City.ZONE).toInstant();
    }

    /** The last moment of a day such as {@code 2022-05-01}. */
    public static Instant endOf(String day) {
        return City.endOf(java.time.LocalDate.parse(day));
    }
}
