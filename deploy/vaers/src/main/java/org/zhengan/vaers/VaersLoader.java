package org.zhengan.vaers;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** Turns VAERS reports into an import sheet of AEFI cases, and says what it found in them. */
public final class VaersLoader {

    private final Options options;
    private final PrintStream print;

    VaersLoader(Options options, PrintStream print) {
        this.options = options;
        this.print = print;
    }

    /** Runs from a command line; {@link Options#USAGE} says how. */
    public static void main(String[] arguments) throws IOException {
        var print = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        try {
            new VaersLoader(Options.parse(arguments), print).load();
        } catch (IllegalArgumentException misunderstood) {
            print.println(misunderstood.getMessage());
            print.print(Options.USAGE);
            System.exit(2);
        }
    }

    List<Row> load() throws IOException {
        var reports = reports();
        var terms = new Terms();
        List<Row> rows = new ArrayList<>();
        for (int time = 0; time < options.repeat(); time++) {
            for (var report : reports) {
                rows.add(Row.of(report.repeated(time), terms));
            }
        }
        var seed = options.shuffle();
        if (seed != null) {
            Collections.shuffle(rows, new Random(seed));
        }
        ImportSheet.write(rows, options.out());
        var tally = new Tally(reports, rows);
        tally.tell(print, options.out(), ImportSheet.nameUnknownLots(tally.unknownLots(), options.out()));
        return rows;
    }

    private List<VaersReport> reports() throws IOException {
        var vax = options.vax();
        var symptoms = options.symptoms();
        if (vax == null || symptoms == null) {
            return limited(VaersFiles.sample());
        }
        try (var vaccines = Files.newInputStream(vax);
                var terms = Files.newInputStream(symptoms)) {
            return limited(VaersFiles.read(vaccines, terms));
        }
    }

    private List<VaersReport> limited(List<VaersReport> reports) {
        return reports.subList(0, Math.min(options.limit(), reports.size()));
    }
}
