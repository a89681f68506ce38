package org.zhengan.standalone.demo;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhengan.vaers.VaersLoader;
import tools.jackson.databind.JsonNode;

/** Reports of adverse events by the thousand: imported as AEFI cases, then asked for their clusters. */
public final class VaersStory {

    private static final int REPORTS_TO_A_NAME = 10;
    private static final int SHOWN = 10;

    private final Caller cdc;
    private final People people;
    private final PrintStream print;

    public VaersStory(Cast cast, PrintStream print) {
        this.cdc = cast.cdc();
        this.people = cast.people();
        this.print = print;
    }

    /** The import when it had ended, how long it took, and the clusters found. */
    public record Outcome(JsonNode job, Duration took, JsonNode clusters) {}

    /**
     * Plays it.
     *
     * @param reports the folder of the whole files; without one the sample is taken
     */
    public Outcome play(@Nullable Path reports) {
        var sheet = sheet(reports);
        var began = System.nanoTime();
        var job = Import.of(cdc, sheet);
        var took = Duration.ofNanos(System.nanoTime() - began);
        tell(job, took);
        var clusters = cdc.get("/api/vaccine/clusters?asOf=2022-12-31").ok();
        tell(clusters);
        return new Outcome(job, took, clusters);
    }

    private Path sheet(@Nullable Path reports) {
        try {
            var sheet = Files.createTempDirectory("zhengan-demo").resolve("aefi-cases.csv");
            var options = new ArrayList<>(List.of("--out", sheet.toString()));
            if (reports != null) {
                options.addAll(
                        List.of("--vax", reports.resolve("2014VAERSVAX.csv").toString()));
                options.addAll(List.of(
                        "--symptoms", reports.resolve("2014VAERSSYMPTOMS.csv").toString()));
            }
            VaersLoader.main(options.toArray(String[]::new));
            return Files.write(sheet, withRecipients(Files.readAllLines(sheet)));
        } catch (IOException failed) {
            throw new UncheckedIOException("the reports cannot be made a sheet", failed);
        }
    }

    /** Reports name nobody; every tenth is given somebody made up. */
    private List<String> withRecipients(List<String> lines) {
        List<String> named = new ArrayList<>(List.of(lines.get(0) + ",受种者姓名,身份证号,联系电话"));
        for (int i = 1; i < lines.size(); i++) {
            var person = i % REPORTS_TO_A_NAME == 0 ? people.numbered(i) : null;
            named.add(lines.get(i)
                    + (person == null ? ",,," : "," + person.name() + "," + person.idNo() + "," + person.phone()));
        }
        return named;
    }

    private void tell(JsonNode job, Duration took) {
        print.printf(
                "  import %s: %s rows in %.1f s (%.0f rows/s): %s accepted, %s unchanged, %s rejected%n",
                job.path("state").asString(),
                job.path("rows"),
                took.toMillis() / 1000.0,
                job.path("rows").asInt() * 1000.0 / took.toMillis(),
                job.path("accepted"),
                job.path("unchanged"),
                job.path("rejected"));
        job.path("errors").valueStream().limit(SHOWN).forEach(error -> print.println("    " + error));
    }

    private void tell(JsonNode clusters) {
        print.printf(
                "  clusters on %s: %d vaccines of grade III or above among %s suspected cases%n",
                clusters.path("asOf").asString(), clusters.path("items").size(), clusters.path("casesSeen"));
        clusters.path("items")
                .valueStream()
                .limit(SHOWN)
                .forEach(cluster -> print.printf(
                        "    grade %-4s %-10s rare %s, serious %s, deaths of one lot %s%n",
                        cluster.path("grade").asString(),
                        cluster.path("vaccineCode").asString(),
                        cluster.path("N_rare"),
                        cluster.path("N_ser"),
                        cluster.path("N_death")));
        print.println("    under " + EventLine.clauses(clusters));
    }
}
