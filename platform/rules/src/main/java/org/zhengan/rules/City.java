package org.zhengan.rules;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** The city's time: every date of a programme is a date in this zone. */
public final class City {

    /** Beijing time. */
    public static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private City() {}

    /** The local date of {@code instant}. */
    public static LocalDate dateOf(Instant instant) {
        return instant.atZone(ZONE).toLocalDate();
    }

    /** The last moment at which a date limit is met: 23:59:59.999 of {@code day}. */
    public static Instant endOf(LocalDate day) {
        return day.plusDays(1).atStartOfDay(ZONE).toInstant().minusMillis(1);
    }
}
