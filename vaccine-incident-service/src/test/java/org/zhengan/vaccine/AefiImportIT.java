package org.zhengan.vaccine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.zhengan.testing.live.Caller;
import org.zhengan.testing.live.LiveService;
import org.zhengan.testing.live.Reply;

class AefiImportIT {

    private static final String CASES = "/api/vaccine/aefi-cases";
    private static final String IMPORTS = CASES + "/imports";

    private static LiveService service;
    private static Caller cdc;

    @BeforeAll
    static void start() {
        service = LiveService.start(VaccineIncidentApplication.application(), AefiImportIT.class);
        cdc = service.as("CITY", "CDC");
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    @Test
    void aBadRowNeverStopsTheGoodOnesOfACsv() {
        var rows = List.of(
                row("C-1", "MMR", "K1"),
                row("C-2", "MMR", "K1").with("年龄", "很老").with("所在区县", "巴黎"),
                row("C-3", "MMR", ""));

        var job = done(cdc.upload(IMPORTS, "text/csv", Sheet.csv(rows)));

        assertThat(job.at("/state")).isEqualTo("DONE");
        assertThat(job.at("/accepted")).isEqualTo("2");
        assertThat(job.at("/rejected")).isEqualTo("1");
        assertThat(job.json().at("/errors/0/issues")).hasSize(2);
        assertThat(cases("MMR")).containsExactlyInAnyOrder("C-1", "C-3");
    }

    @Test
    void theErrorSheetIsTheTemplateWithWhatIsWrongAndComesBackMended() {
        var rows = List.of(row("E-1", "DTP", "K1"), row("E-2", "DTP", "K1").with("发病日期", "2022-01-01"));
        var job = done(cdc.upload(IMPORTS, Sheet.XLSX, Sheet.xlsx(rows)));

        var errors = new String(cdc.get(job.at("/links/self") + "/errors.csv").body(), StandardCharsets.UTF_8);
        assertThat(errors.lines().findFirst().orElse("")).endsWith("错误信息");
        assertThat(errors).contains("E-2", "发病日期不得早于接种日期").doesNotContain("E-1");

        var mended = errors.replace("2022-01-01", "2022-03-03").getBytes(StandardCharsets.UTF_8);
        assertThat(done(cdc.upload(IMPORTS, "text/csv", mended)).at("/accepted"))
                .isEqualTo("1");
        assertThat(cases("DTP")).containsExactlyInAnyOrder("E-1", "E-2");
    }

    @Test
    void atomicTakesAllRowsOrNone() {
        var bad = List.of(row("A-1", "BCG", "K1"), row("A-2", "BCG", "K1").with("性别", "X"));
        var good = List.of(row("A-1", "BCG", "K1"), row("A-2", "BCG", "K1"));

        var refused = done(cdc.upload(IMPORTS + "?mode=atomic", Sheet.XLSX, Sheet.xlsx(bad)));
        assertThat(refused.at("/state")).isEqualTo("REFUSED");
        assertThat(refused.at("/accepted")).isEqualTo("0");
        assertThat(cases("BCG")).isEmpty();

        assertThat(done(cdc.upload(IMPORTS + "?mode=atomic", Sheet.XLSX, Sheet.xlsx(good)))
                        .at("/accepted"))
                .isEqualTo("2");
        assertThat(cases("BCG")).hasSize(2);
    }

    @Test
    void aDryRunChecksEverythingAndKeepsNothing() {
        var rows = List.of(row("D-1", "JEV", "K1"), row("D-2", "JEV", "K1").with("年龄", "-1"));

        var job = done(cdc.upload(IMPORTS + "?dryRun=true", "text/csv", Sheet.csv(rows)));

        assertThat(job.at("/rejected")).isEqualTo("1");
        assertThat(cases("JEV")).isEmpty();
    }

    @Test
    void aSheetSentTwiceChangesNothingTheSecondTime() {
        var sheet = Sheet.csv(List.of(row("T-1", "HEPA", "K1")));
        done(cdc.upload(IMPORTS, "text/csv", sheet));

        done(cdc.upload(IMPORTS, "text/csv", sheet));

        assertThat(cases("HEPA")).containsExactly("T-1");
    }

    @Test
    void anImportedClusterIsSeenWithItsGradeItsLotAndItsReasons() {
        var rare = IntStream.range(0, 11).mapToObj(number -> row("G-" + number, "VARCEL", "V9")
                .with("临床表现组", "FEVER")
                .with("罕见或非预期", "是")
                .with("疑似与疫苗有关", "是"));
        var other = Stream.of(row("G-99", "VARCEL", "V9"));
        done(cdc.upload(
                IMPORTS, "text/csv", Sheet.csv(Stream.concat(rare, other).toList())));

        var clusters = cdc.get("/api/vaccine/clusters");

        assertThat(clusters.at("/asOf")).isEqualTo("2022-11-05");
        assertThat(clusters.each("/items", "vaccineCode")).containsExactly("VARCEL");
        assertThat(clusters.at("/items/0/grade")).isEqualTo("II");
        assertThat(clusters.at("/items/0/N_rare")).isEqualTo("11");
        assertThat(clusters.at("/items/0/where/N_rare/batchNos/0")).isEqualTo("V9");
        assertThat(clusters.each("/basis", "rule")).contains("VAC-1.4.2-2a", "VAC-CL-2", "VAC-CL-A02a");
        assertThat(service.as("ERQI", "CDC").get("/api/vaccine/clusters").json().path("items"))
                .isEmpty();
        assertThat(cdc.get("/api/vaccine/clusters?vaccine=VARCEL").status()).isEqualTo(400);
    }

    @Test
    void importedCasesAreOfTheUnitNamedOrOfWhoImports() {
        var rows = List.of(row("U-1", "MCV4", "K1"), row("U-2", "MCV4", "K1").with("报告单位", "市一院"));
        var named = rows.get(0).with("报告单位", "");

        done(cdc.upload(IMPORTS, "text/csv", Sheet.csv(List.of(named, rows.get(1)))));

        assertThat(service.of("CITY", "市一院", "HOSPITAL")
                        .get(CASES + "?vaccineCode=MCV4")
                        .each("/items", "reportNo"))
                .containsExactly("U-2");
        assertThat(service.of("CITY", "test-unit", "HOSPITAL")
                        .get(CASES + "?vaccineCode=MCV4")
                        .each("/items", "reportNo"))
                .containsExactly("U-1");
    }

    @Test
    void whoMayNotReportMayNotImport() {
        var sheet = Sheet.csv(List.of(row("N-1", "RAB", "K1")));

        assertThat(service.as("CITY", "FIRE_AGENCY")
                        .upload(IMPORTS, "text/csv", sheet)
                        .status())
                .isEqualTo(403);
    }

    private static Reply done(Reply received) {
        assertThat(received.status()).as(received.toString()).isEqualTo(202);
        var self = received.at("/links/self");
        await().until(() -> cdc.get(self).json().has("finishedAt"));
        return cdc.get(self);
    }

    private static List<String> cases(String vaccine) {
        return cdc.get(CASES + "?vaccineCode=" + vaccine).each("/items", "reportNo");
    }

    private static Sheet.Row row(String number, String vaccine, String batch) {
        return Sheet.aReport().with("报告编号", number).with("疫苗编码", vaccine).with("疫苗批号", batch);
    }
}
