package org.zhengan.vaers;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;

/** What was found and written, for the person at the terminal. */
record Tally(List<VaersReport> reports, List<Row> rows) {

    /** Every report whose vaccine has no known lot, with what stands in its place. */
    List<String> unknownLots() {
        return reports.stream()
                .filter(report -> report.vaccine().lot().unknown())
                .map(report -> "VAERS-%07d %s"
                        .formatted(report.id(), report.vaccine().lot().typed())
                        .strip())
                .toList();
    }

    void tell(PrintStream print, Path sheet, Path unknownLots) {
        line(print, "reports read", reports.size());
        line(
                print,
                "  vaccines",
                reports.stream().mapToLong(each -> each.vaccines().size()).sum());
        line(print, "  of several vaccines", reports(each -> each.vaccines().size() > 1));
        line(print, "  of several lots", reports(each -> each.lots() > 1));
        line(print, "  without any term", reports(each -> each.terms().isEmpty()));
        line(print, "  lot left empty", reports(Tally::leftEmpty));
        line(print, "  lot says unknown", unknownLots().size() - reports(Tally::leftEmpty));
        line(print, "rows written", rows.size());
        line(print, "  deaths", rows(Row::death));
        line(print, "  especially serious", rows(Row::serious));
        line(print, "  rare or unexpected", rows(Row::rare));
        line(print, "  suspected", rows(row -> row.serious() || row.rare()));
        line(print, "  kept without a lot", rows(row -> !row.lotKnown()));
        print.printf(Locale.ROOT, "sheet                 %s%n", sheet);
        print.printf(Locale.ROOT, "unknown lots, named   %s%n", unknownLots);
    }

    private static void line(PrintStream print, String what, long count) {
        print.printf(Locale.ROOT, "%-22s%,8d%n", what, count);
    }

    private static boolean leftEmpty(VaersReport report) {
        return report.vaccine().lot().typed().isEmpty();
    }

    private long reports(Predicate<VaersReport> of) {
        return reports.stream().filter(of).count();
    }

    private long rows(Predicate<Row> of) {
        return rows.stream().filter(of).count();
    }
}
