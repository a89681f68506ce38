package org.zhengan.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/** A run's figures and what they say, as text, Markdown and JSON. */
record Results(Options options, Board board, Duration took) {

    String plain() {
        return text("", Table.of(board).plain(), Table.of(targets().verdicts()).plain());
    }

    void write(Path folder) throws IOException {
        Files.createDirectories(folder);
        Files.writeString(folder.resolve("bench.txt"), plain());
        Files.writeString(
                folder.resolve("bench.md"),
                text(
                        "# Benchmark\n",
                        Table.of(board).markdown(),
                        Table.of(targets().verdicts()).markdown()));
        Files.writeString(
                folder.resolve("bench.json"),
                JsonMapper.shared().writerWithDefaultPrettyPrinter().writeValueAsString(tree()));
    }

    private String text(String title, String figures, String verdicts) {
        return String.join(
                "\n",
                title,
                figures,
                "ceiling = 1/(1/handler + 1/insert + 1/pull + 1/produce) = %.0f creates per s%n".formatted(ceiling()),
                verdicts,
                options.isSmoke() ? "Too short to measure anything: it shows only that everything runs." : "",
                made());
    }

    /** How it was made, without which figures mean little. */
    private String made() {
        var system = ManagementFactory.getOperatingSystemMXBean();
        return "Medians of %d rounds of %d s [lowest–highest] after %d s of warm-up; ledgers of %d, %d and %d cases. "
                        .formatted(
                                options.rounds(),
                                options.round().toSeconds(),
                                options.warmUp().toSeconds(),
                                options.largest() / 100,
                                options.largest() / 10,
                                options.largest())
                + "%d cores, Java %s, load average at the end %.1f, whole run %d min.%n"
                        .formatted(
                                system.getAvailableProcessors(),
                                System.getProperty("java.version"),
                                system.getSystemLoadAverage(),
                                took.toMinutes());
    }

    private Map<String, Object> tree() {
        Map<String, Object> figures = new LinkedHashMap<>();
        for (var subject : Subject.values()) {
            Map<String, List<Double>> rounds = new LinkedHashMap<>();
            for (var quantity : Quantity.values()) {
                if (board.has(subject, quantity)) {
                    rounds.put(quantity.name().toLowerCase(Locale.ROOT), board.of(subject, quantity));
                }
            }
            figures.put(subject.name().toLowerCase(Locale.ROOT), rounds);
        }
        var verdicts = targets().verdicts().stream()
                .map(each -> Map.of(
                        "what", each.what(), "wanted", each.wanted(), "measured", each.value(), "met", each.met()))
                .toList();
        return Map.of("made", made(), "figures", figures, "ceiling", ceiling(), "targets", verdicts);
    }

    private Targets targets() {
        return new Targets(board);
    }

    private double ceiling() {
        return targets().ceiling();
    }
}
