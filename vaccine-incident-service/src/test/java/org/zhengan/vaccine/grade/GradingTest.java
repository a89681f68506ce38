package org.zhengan.vaccine.grade;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zhengan.rules.Answer;
import org.zhengan.rules.Basis;
import org.zhengan.rules.InvalidValue;
import org.zhengan.rules.Origin;
import org.zhengan.rules.Settings;

class GradingTest {

    private final Grading grading = new Grading();

    @ParameterizedTest(name = "{0} deaths of one batch in the short term, {1} at any time: {2}")
    @CsvSource({
        "0, 0, NONE,",
        "0, 1, III, VAC-1.4.3-1",
        "1, 1, III, VAC-1.4.3-1",
        "1, 2, III, VAC-1.4.3-1",
        "1, 9, III, VAC-1.4.3-1",
        "1, 0, III, VAC-1.4.3-1",
        "2, 2, II, VAC-1.4.2-1",
        "4, 4, II, VAC-1.4.2-1",
        "4, 9, II, VAC-1.4.2-1",
        "5, 5, I, VAC-1.4.1-1",
        "6, 0, I, VAC-1.4.1-1"
    })
    void deathsGrade(int shortTerm, int any, Grade grade, @Nullable String rule) {
        holds(decide(IncidentFacts.suspected(shortTerm, any, 0, 0)), grade, rule);
    }

    @ParameterizedTest(name = "{0} rare similar cases: {1}")
    @CsvSource({
        "3, NONE,",
        "4, IV, VAC-1.4.4-1a",
        "5, IV, VAC-1.4.4-1a",
        "6, III, VAC-1.4.3-2a",
        "10, III, VAC-1.4.3-2a",
        "11, II, VAC-1.4.2-2a",
        "20, II, VAC-1.4.2-2a",
        "21, I, VAC-1.4.1-2a"
    })
    void rareSimilarCasesGrade(int rare, Grade grade, @Nullable String rule) {
        holds(decide(IncidentFacts.suspected(0, 0, rare, 0)), grade, rule);
    }

    @ParameterizedTest(name = "{0} especially serious cases: {1}")
    @CsvSource({
        "1, NONE,",
        "2, IV, VAC-1.4.4-1b",
        "3, III, VAC-1.4.3-2b",
        "4, II, VAC-1.4.2-2b",
        "5, II, VAC-1.4.2-2b",
        "6, I, VAC-1.4.1-2b"
    })
    void especiallySeriousCasesGrade(int serious, Grade grade, @Nullable String rule) {
        holds(decide(IncidentFacts.suspected(0, 0, 0, serious)), grade, rule);
    }

    @ParameterizedTest(name = "{0} with impact {1}: {2}")
    @CsvSource({
        "ESPECIALLY_SERIOUS, true, I, VAC-1.4.1-3",
        "ESPECIALLY_SERIOUS, false, NONE,",
        "ESPECIALLY_SERIOUS, , NONE,",
        "SERIOUS, true, II, VAC-1.4.2-4",
        "SERIOUS, false, NONE,",
        "FAIRLY_SERIOUS, true, III, VAC-1.4.3-3",
        "FAIRLY_SERIOUS, false, NONE,",
        "GENERAL, true, IV, VAC-1.4.4-2",
        "GENERAL, false, IV, VAC-1.4.4-2",
        "GENERAL, , IV, VAC-1.4.4-2"
    })
    void otherIncidentsAreGradedByJudgementAndImpact(
            Severity severity, @Nullable Boolean impact, Grade grade, @Nullable String rule) {
        var judged = new OtherJudgement(severity, impact, "市卫健委值班领导", null);

        holds(grading.decide(new GradeQuestion(null, judged, null), Settings.defaults()), grade, rule);
    }

    @ParameterizedTest(name = "confirmed {0} in {1} provinces: {2}")
    @CsvSource({
        "true, 1, NONE,",
        "true, 2, II, VAC-1.4.2-3",
        "true, 3, II, VAC-1.4.2-3",
        "false, 2, NONE,",
        ", 2, NONE,"
    })
    void aConfirmedProblemInSeveralProvincesIsGradeTwo(
            @Nullable Boolean confirmed, int provinces, Grade grade, @Nullable String rule) {
        holds(decide(new IncidentFacts(null, null, null, null, false, confirmed, provinces, null)), grade, rule);
    }

    @Test
    void countsMakeNoGradeWhileRelationToTheVaccineIsNotSuspected() {
        holds(decide(new IncidentFacts(9, 9, 99, 9, false, null, null, null)), Grade.NONE, null);
        holds(decide(new IncidentFacts(9, 9, 99, 9, null, null, null, null)), Grade.NONE, null);
    }

    @Test
    void theGravestRowWinsAndEveryRowThatHoldsIsNamed() {
        var answer = decide(IncidentFacts.suspected(1, 1, 11, 2));

        assertThat(answer.value().grade()).isEqualTo(Grade.II);
        assertThat(answer.value().matched()).containsExactly("VAC-1.4.2-2a", "VAC-1.4.3-1", "VAC-1.4.4-1b");
        assertThat(answer.basis().get(0).clause().number()).isEqualTo("1.4.2(2)");
    }

    @Test
    void belowEveryStandardTheBasisSaysSo() {
        assertThat(decide(IncidentFacts.suspected(0, 0, 3, 1)).basis())
                .extracting(Basis::rule)
                .containsExactly("VAC-1.4-0");
    }

    @ParameterizedTest(name = "{0} rare cases at a school: {1}, may rise to {2}")
    @CsvSource({"21, I, I", "20, II, I", "10, III, II", "5, IV, III", "3, NONE, "})
    void aSchoolPermitsOneLevelMoreAndChangesNothingByItself(int rare, Grade grade, @Nullable Grade upTo) {
        var facts = IncidentFacts.suspected(0, 0, rare, 0);

        var answer = grading.decide(new GradeQuestion(facts, null, true), Settings.defaults());

        assertThat(answer.value().grade()).isEqualTo(grade);
        assertThat(answer.value().responseLevel()).isEqualTo(grade);
        assertThat(answer.value().upliftPermittedTo()).isEqualTo(upTo);
        assertThat(answer.basis().stream().anyMatch(rule -> rule.rule().equals("VAC-4.4.1-2")))
                .isEqualTo(upTo != null);
    }

    @Test
    void aSchoolNamedAmongTheFactsCountsToo() {
        var facts = new IncidentFacts(null, null, 4, null, true, null, null, true);

        assertThat(decide(facts).value().upliftPermittedTo()).isEqualTo(Grade.III);
    }

    @Test
    void readingsOfTheOpenEndedRowsSaySo() {
        assertThat(decide(IncidentFacts.suspected(0, 0, 0, 3)).basis().get(0).origin())
                .isEqualTo(Origin.INTERPRETATION);
    }

    @Test
    void negativeCountsAreRefusedAllAtOnce() {
        var refused =
                catchThrowableOfType(InvalidValue.class, () -> new IncidentFacts(-1, -1, -1, -1, null, null, -1, null));

        assertThat(refused.faults()).hasSize(5);
    }

    @Test
    void aQuestionWithoutFactsAndJudgementIsRefused() {
        assertThatThrownBy(() -> new GradeQuestion(null, null, true)).isInstanceOf(InvalidValue.class);
    }

    private Answer<GradeAnswer> decide(IncidentFacts facts) {
        return grading.decide(new GradeQuestion(facts, null, null), Settings.defaults());
    }

    private static void holds(Answer<GradeAnswer> answer, Grade grade, @Nullable String rule) {
        assertThat(answer.value().grade()).isEqualTo(grade);
        assertThat(answer.value().responseLevel()).isEqualTo(grade);
        assertThat(answer.value().upliftPermittedTo()).isNull();
        if (rule == null) {
            assertThat(answer.value().matched()).isEmpty();
        } else {
            assertThat(answer.value().matched()).containsExactly(rule);
        }
    }
}
