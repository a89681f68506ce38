package org.zhengan.vaers;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * What the loader is asked to do.
 *
 * @param vax      the file of vaccines; with {@code symptoms} absent too, the sample that ships is read
 * @param limit    at most so many reports are taken, before repeating
 * @param repeat   how often each is written, each time under another id
 * @param shuffle  the seed of another order of the rows; absent means the order of the ids
 */
record Options(@Nullable Path vax, @Nullable Path symptoms, int limit, int repeat, @Nullable Long shuffle, Path out) {

    static final String USAGE =
            """
            usage: vaers-loader [--vax FILE --symptoms FILE] [--limit N] [--repeat N] [--shuffle SEED] [--out FILE]
              --vax, --symptoms  the two files of a year; without them the sample of about 1,000 reports
              --limit N          only the first N reports
              --repeat N         each report N times, under shifted ids
              --shuffle SEED     another order of the rows, the same for the same seed
              --out FILE         the sheet to write (aefi-cases.csv); reports without a lot are named in FILE.unknown-lots.txt
            """;

    Options {
        if ((vax == null) != (symptoms == null)) {
            throw new IllegalArgumentException("--vax and --symptoms are given together");
        }
        if (limit < 0 || repeat < 1 || repeat > 200) {
            throw new IllegalArgumentException("--limit is not negative and --repeat is between 1 and 200");
        }
    }

    static Options parse(String... arguments) {
        var options = new Options(null, null, Integer.MAX_VALUE, 1, null, Path.of("aefi-cases.csv"));
        Path vax = null;
        Path symptoms = null;
        for (int i = 0; i < arguments.length; i += 2) {
            if (i + 1 == arguments.length) {
                throw new IllegalArgumentException(arguments[i] + " lacks its value");
            }
            var value = arguments[i + 1];
            switch (arguments[i]) {
                case "--vax" -> vax = Path.of(value);
                case "--symptoms" -> symptoms = Path.of(value);
                default -> options = options.with(arguments[i], value);
            }
        }
        return new Options(vax, symptoms, options.limit, options.repeat, options.shuffle, options.out);
    }

    private Options with(String name, String value) {
        return switch (name) {
            case "--limit" -> new Options(null, null, Integer.parseInt(value), repeat, shuffle, out);
            case "--repeat" -> new Options(null, null, limit, Integer.parseInt(value), shuffle, out);
            case "--shuffle" -> new Options(null, null, limit, repeat, Long.valueOf(value), out);
            case "--out" -> new Options(null, null, limit, repeat, shuffle, Path.of(value));
            default -> throw new IllegalArgumentException("unknown option " + name);
        };
    }
}
