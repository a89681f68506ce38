package org.zhengan.standalone.fault;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.zhengan.vaers.VaersLoader;

/** The import sheet of a trial: the sample several times over, or the whole file that {@code vaers} names. */
final class Sheets {

    private Sheets() {}

    static Path make(Path folder) throws IOException {
        var sheet = folder.resolve("cases.csv");
        var whole = System.getProperty("vaers", "");
        if (whole.isEmpty()) {
            VaersLoader.main(new String[] {"--repeat", "6", "--out", sheet.toString()});
        } else {
            VaersLoader.main(new String[] {
                "--vax", Path.of(whole, "2014VAERSVAX.csv").toString(),
                "--symptoms", Path.of(whole, "2014VAERSSYMPTOMS.csv").toString(),
                "--out", sheet.toString()
            });
        }
        return sheet;
    }

    /** The report numbers in it. */
    static List<String> numbers(Path sheet) throws IOException {
        return Files.readAllLines(sheet).stream()
                .filter(line -> line.startsWith("VAERS-") || line.startsWith("\"VAERS-"))
                .map(line -> line.replace("\"", "").split(",", 2)[0])
                .toList();
    }
}
