package org.zhengan.rules;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** One year of the State Council's holiday notice: days off and weekend days worked in exchange. */
public record CalendarYear(int year, Set<LocalDate> off, Set<LocalDate> worked) {

    private static final int FIRST_SHIPPED = 2020;
    private static final int LAST_SHIPPED = 2026;

    public CalendarYear {
        off = Set.copyOf(off);
        worked = Set.copyOf(worked);
        new Checks()
                .that(
                        Stream.concat(off.stream(), worked.stream()).allMatch(day -> day.getYear() == year),
                        "year",
                        "not-of-this-year",
                        "日期不属于 %d 年".formatted(year),
                        "a date is not of the year %d".formatted(year))
                .end();
    }

    /** The years whose files ship in {@code calendar/}. */
    static CalendarYear[] shipped() {
        return IntStream.rangeClosed(FIRST_SHIPPED, LAST_SHIPPED)
                .mapToObj(CalendarYear::load)
                .toArray(CalendarYear[]::new);
    }

    /**
     * Reads lines such as {@code off,2022-10-01,2022-10-07,NATIONAL_DAY} and {@code worked,2022-10-08}; {@code #} starts
     * a comment.
     */
    public static CalendarYear parse(int year, List<String> lines) {
        Set<LocalDate> off = new HashSet<>();
        Set<LocalDate> worked = new HashSet<>();
        for (var line : lines) {
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            var cells = line.split(",", -1);
            var first = LocalDate.parse(cells[1]);
            if (cells[0].equals("worked")) {
                worked.add(first);
            } else {
                first.datesUntil(LocalDate.parse(cells[2]).plusDays(1)).forEach(off::add);
            }
        }
        return new CalendarYear(year, off, worked);
    }

    private static CalendarYear load(int year) {
        var name = "calendar/" + year + ".csv";
        try (var in = CalendarYear.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException(name + " is not on the class path");
            }
            var reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            return parse(year, reader.lines().toList());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
