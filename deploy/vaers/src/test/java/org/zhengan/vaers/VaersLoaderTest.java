package org.zhengan.vaers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VaersLoaderTest {

    private static final int REPORTS = 1013;

    @TempDir
    private Path folder;

    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();

    private List<Row> load(String... arguments) throws IOException {
        List<String> more = new ArrayList<>(List.of(arguments));
        more.addAll(List.of("--out", folder.resolve("out.csv").toString()));
        var print = new PrintStream(printed, true, StandardCharsets.UTF_8);
        return new VaersLoader(Options.parse(more.toArray(String[]::new)), print).load();
    }

    private String sheet() throws IOException {
        return Files.readString(folder.resolve("out.csv"));
    }

    @Test
    void theSampleHoldsEveryDeathOfTheYearAndRowsWithoutALot() throws IOException {
        var rows = load();

        assertThat(rows).hasSize(REPORTS);
        assertThat(rows.stream().filter(Row::death)).hasSize(111).allMatch(Row::serious);
        assertThat(rows.stream().filter(row -> !row.lotKnown())).hasSize(328);
        assertThat(printed.toString(StandardCharsets.UTF_8)).containsPattern("kept without a lot +328");
        assertThat(Files.readAllLines(folder.resolve("out.csv.unknown-lots.txt")))
                .hasSize(328);
    }

    @Test
    void everyRowHasACellForEveryHeading() throws IOException {
        var rows = load();

        assertThat(sheet().lines().findFirst()).hasValue(String.join(",", Row.HEADINGS));
        assertThat(rows).allMatch(row -> row.cells().size() == Row.HEADINGS.size());
        assertThat(sheet().lines()).hasSize(REPORTS + 1);
    }

    @Test
    void theSameReportsMakeTheSameSheet() throws IOException {
        load();
        var first = sheet();

        load();

        assertThat(sheet()).isEqualTo(first);
    }

    @Test
    void datesAreInOrderAndIn2022AndEveryDistrictHasCases() throws IOException {
        Set<String> districts = load().stream()
                .peek(row -> {
                    var vaccinated = LocalDate.parse(row.cells().get(8));
                    var onset = LocalDate.parse(row.cells().get(11));
                    assertThat(onset).isBetween(vaccinated, LocalDate.of(2022, 12, 31));
                    if (row.death()) {
                        assertThat(LocalDate.parse(row.cells().get(12))).isBetween(onset, LocalDate.of(2022, 12, 31));
                    }
                })
                .map(row -> row.cells().get(10))
                .collect(Collectors.toSet());

        assertThat(districts).hasSize(16);
    }

    @Test
    void repeatingGivesEachCopyANumberOfItsOwn() throws IOException {
        var rows = load("--limit", "10", "--repeat", "3");

        assertThat(rows.stream().map(Row::reportNo)).hasSize(30).doesNotHaveDuplicates();
    }

    @Test
    void shufflingKeepsTheRowsAndDependsOnTheSeedAlone() throws IOException {
        var inOrder = load();
        var once = load("--shuffle", "7");
        var again = load("--shuffle", "7");

        assertThat(once).isEqualTo(again).isNotEqualTo(inOrder).containsExactlyInAnyOrderElementsOf(inOrder);
    }

    @ParameterizedTest
    @ValueSource(strings = {"--vax x", "--limit -1", "--repeat 0", "--unheard-of 1", "--limit"})
    void whatIsMisunderstoodIsRefused(String line) {
        assertThatThrownBy(() -> Options.parse(line.split(" "))).isInstanceOf(IllegalArgumentException.class);
    }
}
