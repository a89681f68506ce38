package org.zhengan.runtime.imports;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import org.zhengan.rules.City;
import org.zhengan.rules.District;
import org.zhengan.runtime.shape.Shape;

/** Texts as people write them into cells, and as a field reads them. */
final class Cells {

    private static final String RISKY = "=+-@\t\r";
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("y-M-d");
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("y-M-d['T'][' ']H:mm[:ss]");

    private Cells() {}

    /** {@code text} so that no spreadsheet takes it for a formula. */
    static String neutral(String text) {
        return !text.isEmpty() && RISKY.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }

    /** {@code text} as it was before {@link #neutral}. */
    static String plain(String text) {
        return text.length() > 1 && text.charAt(0) == '\'' && RISKY.indexOf(text.charAt(1)) >= 0
                ? text.substring(1)
                : text;
    }

    /** Dates with one-digit months, the city's time without an offset and districts by name, as the field has them. */
    static String as(Shape shape, String cell) {
        var text = plain(cell).strip();
        var inner = shape.unwrapped();
        try {
            if (inner.kind() == Shape.Kind.DATE) {
                return LocalDate.parse(dashed(text), DATE).toString();
            } else if (inner.kind() == Shape.Kind.INSTANT) {
                return LocalDateTime.parse(dashed(text), TIME)
                        .atZone(City.ZONE)
                        .toOffsetDateTime()
                        .toString();
            }
        } catch (DateTimeException notThatForm) {
            return text;
        }
        return inner.type() == District.class ? district(text) : text;
    }

    private static String dashed(String text) {
        return text.replaceAll("[年月/.]", "-").replace("日", "");
    }

    private static String district(String text) {
        return Arrays.stream(District.values())
                .filter(each -> each.zh().equals(text)
                        || (!text.isEmpty() && each.code().equals(text)))
                .map(District::name)
                .findFirst()
                .orElse(text);
    }
}
