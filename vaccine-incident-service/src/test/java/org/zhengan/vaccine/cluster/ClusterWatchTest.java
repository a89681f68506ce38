package org.zhengan.vaccine.cluster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zhengan.vaccine.aefi.Reports.aCase;
import static org.zhengan.vaccine.aefi.Reports.aRareReport;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.zhengan.rules.District;
import org.zhengan.rules.Settings;
import org.zhengan.vaccine.aefi.AefiCase;
import org.zhengan.vaccine.aefi.BatchNumber;
import org.zhengan.vaccine.aefi.ManifestationGroup;
import org.zhengan.vaccine.aefi.VaccineCode;
import org.zhengan.vaccine.grade.Grade;

class ClusterWatchTest {

    private static final Instant NOW = Instant.parse("2022-03-31T17:00:00Z");

    private final List<AefiCase> ledger = Stream.of(
                    Collections.nCopies(6, aCase(aRareReport("HPV4", "j009827"))),
                    Collections.nCopies(4, aCase(aRareReport("MMR", "K1"))),
                    Collections.nCopies(12, aCase(aRareReport("VARCEL", "V9"))))
            .flatMap(List::stream)
            .toList();

    @Test
    void onlyGradeThreeAndGraverAreShownTheGravestFirst() {
        var seen = ask(new ClusterQuery(null, null, null));

        assertThat(seen.items())
                .extracting(Cluster::vaccineCode)
                .containsExactly(new VaccineCode("VARCEL"), new VaccineCode("HPV4"));
        assertThat(seen.casesSeen()).isEqualTo(22);
    }

    @Test
    void aPersonSeesWhereTheCountComesFrom() {
        var cluster = ask(new ClusterQuery(null, null, null)).items().get(1);

        var day = LocalDate.of(2022, 3, 3);
        assertThat(cluster.where().N_rare())
                .isEqualTo(new Peak(
                        6,
                        District.JINSHUI,
                        new ManifestationGroup("FEVER"),
                        List.of(new BatchNumber("J009827")),
                        0,
                        day,
                        day));
        assertThat(cluster.where().N_ser()).isNull();
    }

    @Test
    void aVaccineAskedForIsShownWhateverItsGrade() {
        assertThat(ask(new ClusterQuery(new VaccineCode("mmr"), null, null)).items())
                .extracting(Cluster::grade)
                .contains(Grade.IV);
    }

    @Test
    void withoutADayTheCitysTodayIsMeantAndLaterCasesAreNotSeenBefore() {
        assertThat(ask(new ClusterQuery(null, null, null)).asOf()).isEqualTo(LocalDate.of(2022, 4, 1));
        assertThat(ask(new ClusterQuery(null, null, LocalDate.of(2022, 3, 2))).items())
                .isEmpty();
    }

    @Test
    void aRegionNarrowsRareCases() {
        assertThat(ask(new ClusterQuery(null, District.ERQI, null)).items()).isEmpty();
        assertThat(ask(new ClusterQuery(null, District.CITY, null)).items()).hasSize(2);
    }

    @Test
    void onlySuspectedCasesOfTheVaccineAreRead() {
        assertThat(select(null)).isEqualTo(Map.of("suspectedVaccineRelated", "true"));
        assertThat(select(new VaccineCode("mmr")))
                .isEqualTo(Map.of("suspectedVaccineRelated", "true", "vaccineCode", "MMR"));
    }

    private static Map<String, String> select(@Nullable VaccineCode vaccine) {
        return ClusterWatch.VIEW.select().apply(new ClusterQuery(vaccine, null, null));
    }

    private Clusters ask(ClusterQuery query) {
        return ClusterWatch.VIEW
                .answering()
                .answer(query, ledger, Settings.defaults(), NOW)
                .value();
    }
}
