package org.zhengan.vaccine.cluster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zhengan.rules.Basis;
import org.zhengan.rules.District;
import org.zhengan.rules.InvalidValue;
import org.zhengan.rules.Settings;
import org.zhengan.vaccine.aefi.CaseState;
import org.zhengan.vaccine.grade.Grade;

class ClusterEvaluationTest {

    private final ClusterEvaluation evaluation = new ClusterEvaluation();

    @SafeVarargs
    private static List<ClusterCase> together(List<ClusterCase>... parts) {
        List<ClusterCase> all = new ArrayList<>();
        for (var part : parts) {
            all.addAll(part);
        }
        return all;
    }

    private ClusterAnswer ask(List<ClusterCase> cases, Map<String, String> config) {
        return evaluation
                .decide(
                        new ClusterQuestion(cases, Cases.LATER),
                        Settings.defaults().with(config))
                .value();
    }

    private ClusterAnswer ask(List<ClusterCase> cases) {
        return ask(cases, Map.of());
    }

    @Test
    void twelveRareCasesHalfOfThemOfOneBatchCountInFull() {
        var cases = together(
                Cases.rare("A", "2022-03-01").times(6),
                Cases.rare("B", "2022-03-10").times(6));

        assertThat(ask(cases)).isEqualTo(new ClusterAnswer(12, 0, 0, 0, Grade.II));
    }

    @Test
    void whereNoBatchHasItsShareOnlyTheLargestCounts() {
        var cases = together(
                Cases.rare("A", "2022-03-01").times(5),
                Cases.rare("B", "2022-03-01").times(4),
                Cases.rare("C", "2022-03-01").times(3));

        assertThat(ask(cases)).isEqualTo(new ClusterAnswer(5, 0, 0, 0, Grade.IV));
    }

    @Test
    void aShorterWindowInsideMayCountMoreThanTheWholeOne() {
        var cases = together(
                Cases.rare("A", "2022-03-01").times(5),
                Cases.rare("B", "2022-03-01").times(4),
                Cases.rare("C", "2022-03-02").times(3));

        assertThat(ask(cases).N_rare()).isEqualTo(9);
    }

    @ParameterizedTest(name = "deaths on 03-01 and {0}: N_death {1}, grade {2}")
    @CsvSource({"2022-03-13, 2, II", "2022-03-14, 2, II", "2022-03-15, 1, III"})
    void deathsOfOneBatchAreTogetherUpToThirteenDaysApart(String second, int within, Grade grade) {
        var cases = together(
                Cases.death("A", "2022-03-01").times(1),
                Cases.death("A", second).in(District.GONGYI).times(1));

        assertThat(ask(cases)).isEqualTo(new ClusterAnswer(0, 0, within, 2, grade));
    }

    @Test
    void deathsOfDifferentOrUnknownBatchesAreNotAddedUp() {
        var cases = together(
                Cases.death("A", "2022-03-01").times(1),
                Cases.death("B", "2022-03-01").times(1),
                Cases.death("", "2022-03-01").times(4));

        assertThat(ask(cases)).isEqualTo(new ClusterAnswer(0, 0, 1, 1, Grade.III));
    }

    @ParameterizedTest(name = "onsets on 01-01 and {0}: {1}")
    @CsvSource({"2022-01-14, 8", "2022-01-15, 4"})
    void onsetsAreTogetherUpToThirteenDaysApart(String second, int count) {
        var cases = together(
                Cases.rare("A", "2022-01-01").times(4), Cases.rare("A", second).times(4));

        assertThat(ask(cases).N_rare()).isEqualTo(count);
    }

    @Test
    void similarityAndDistrictKeepRareCasesApart() {
        var rare = Cases.rare("A", "2022-03-01");
        var cases = together(
                rare.times(4),
                rare.showing("RASH").times(5),
                rare.in(District.ERQI).times(3),
                rare.showing(null).times(9),
                rare.in(null).times(9));

        assertThat(ask(cases).N_rare()).isEqualTo(5);
        assertThat(ask(cases, Map.of("clusterRegionLevel", "CITY")).N_rare()).isEqualTo(16);
    }

    @Test
    void seriousCasesNeedNotBeSimilarUnlessTheCitySaysSo() {
        var serious = Cases.serious("A", "2022-03-01");
        var cases = together(
                serious.times(2),
                serious.showing("RASH").times(2),
                serious.in(District.ERQI).times(1));

        assertThat(ask(cases)).isEqualTo(new ClusterAnswer(0, 4, 0, 0, Grade.II));
        assertThat(ask(cases, Map.of("seriousNeedsSimilarity", "true")).N_ser()).isEqualTo(2);
    }

    @Test
    void casesRuledOutUndecidedOrAfterTheDayAskedForLeaveEveryCount() {
        var rare = Cases.rare("A", "2022-03-01");
        var cases = together(
                rare.times(4),
                rare.standing(CaseState.RULED_OUT).times(5),
                rare.suspected(null).times(5),
                rare.suspected(false).times(5),
                Cases.rare("A", "2022-03-03").times(5),
                Cases.death("A", "2022-03-03").times(5));

        var answer = evaluation.decide(new ClusterQuestion(cases, LocalDate.of(2022, 3, 2)), Settings.defaults());

        assertThat(answer.value()).isEqualTo(new ClusterAnswer(4, 0, 0, 0, Grade.IV));
    }

    @Test
    void vaccinesAreCountedApart() {
        var cases = together(
                Cases.rare("A", "2022-03-01").times(4),
                Cases.rare("A", "2022-03-01").of("MMR").times(3));

        assertThat(ask(cases).N_rare()).isEqualTo(4);
    }

    @Test
    void unknownLotsAreBatchesOfTheirOwn() {
        assertThat(ask(Cases.rare("", "2022-03-01").times(9)).N_rare()).isEqualTo(1);
        assertThat(ask(together(
                                Cases.rare("", "2022-03-01").times(4),
                                Cases.rare("A", "2022-03-01").times(4)))
                        .N_rare())
                .isEqualTo(8);
    }

    @Test
    void noCasesMakeNoGradeAndTheAnswerSaysWhy() {
        var answer = evaluation.decide(new ClusterQuestion(null, Cases.LATER), Settings.defaults());

        assertThat(answer.value()).isEqualTo(new ClusterAnswer(0, 0, 0, 0, Grade.NONE));
        assertThat(answer.basis()).extracting(Basis::rule).contains("VAC-1.4-0", "VAC-CL-4", "VAC-CL-A01");
    }

    @ParameterizedTest
    @CsvSource({
        "shortTermWindowDays, 0",
        "clusterWindowDays, 3661",
        "batchConcentrationMinShare, 1.01",
        "batchConcentrationMinShare, 1E-2000000",
        "clusterRegionLevel, STREET"
    })
    void settingsOutOfRangeAreRefused(String key, String value) {
        assertThatThrownBy(() -> ask(List.of(), Map.of(key, value)))
                .isInstanceOfSatisfying(
                        InvalidValue.class,
                        refused -> assertThat(refused.faults().get(0).pointer()).isEqualTo("/config/" + key));
    }
}
