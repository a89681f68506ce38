package org.zhengan.vaccine.grade;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.zhengan.rules.Answer;
import org.zhengan.rules.Basis;
import org.zhengan.rules.Evaluation;
import org.zhengan.rules.InvalidValue;
import org.zhengan.rules.Origin;
import org.zhengan.rules.Settings;
import org.zhengan.testing.Asked;
import org.zhengan.testing.EvaluationContract;

class GradingTest extends EvaluationContract<GradeQuestion, GradeAnswer> {

    /** Deaths of one batch in the short term and at any time, rare similar cases, especially serious ones. */
    private static final String COUNTS =
            """
            0 0 0  0 NONE VAC-1.4-0
            0 1 0  0 III  VAC-1.4.3-1
            1 1 0  0 III  VAC-1.4.3-1
            1 2 0  0 III  VAC-1.4.3-1
            1 9 0  0 III  VAC-1.4.3-1
            1 0 0  0 III  VAC-1.4.3-1
            2 2 0  0 II   VAC-1.4.2-1
            4 4 0  0 II   VAC-1.4.2-1
            4 9 0  0 II   VAC-1.4.2-1
            5 5 0  0 I    VAC-1.4.1-1
            6 0 0  0 I    VAC-1.4.1-1
            0 0 3  0 NONE VAC-1.4-0
            0 0 4  0 IV   VAC-1.4.4-1a
            0 0 5  0 IV   VAC-1.4.4-1a
            0 0 6  0 III  VAC-1.4.3-2a
            0 0 10 0 III  VAC-1.4.3-2a
            0 0 11 0 II   VAC-1.4.2-2a
            0 0 20 0 II   VAC-1.4.2-2a
            0 0 21 0 I    VAC-1.4.1-2a
            0 0 0  1 NONE VAC-1.4-0
            0 0 0  2 IV   VAC-1.4.4-1b
            0 0 0  3 III  VAC-1.4.3-2b
            0 0 0  4 II   VAC-1.4.2-2b
            0 0 0  5 II   VAC-1.4.2-2b
            0 0 0  6 I    VAC-1.4.1-2b
            """;

    /** Harm and social impact, as a person judges them. */
    private static final String JUDGED =
            """
            ESPECIALLY_SERIOUS true  I    VAC-1.4.1-3
            ESPECIALLY_SERIOUS false NONE VAC-1.4-0
            ESPECIALLY_SERIOUS -     NONE VAC-1.4-0
            SERIOUS            true  II   VAC-1.4.2-4
            SERIOUS            false NONE VAC-1.4-0
            FAIRLY_SERIOUS     true  III  VAC-1.4.3-3
            FAIRLY_SERIOUS     false NONE VAC-1.4-0
            GENERAL            true  IV   VAC-1.4.4-2
            GENERAL            false IV   VAC-1.4.4-2
            GENERAL            -     IV   VAC-1.4.4-2
            """;

    /** Whether a problem is confirmed, and in how many provinces. */
    private static final String PROVINCES =
            """
            true  1 NONE VAC-1.4-0
            true  2 II   VAC-1.4.2-3
            true  3 II   VAC-1.4.2-3
            false 2 NONE VAC-1.4-0
            -     2 NONE VAC-1.4-0
            """;

    /** Rare cases at a school: their grade, and the level it may be raised to, which changes nothing by itself. */
    private static final String AT_SCHOOL =
            """
            21 I    I   VAC-1.4.1-2a
            20 II   I   VAC-1.4.2-2a
            10 III  II  VAC-1.4.3-2a
            5  IV   III VAC-1.4.4-1a
            3  NONE -   VAC-1.4-0
            """;

    private final Grading grading = new Grading();

    @Override
    protected Evaluation<GradeQuestion, GradeAnswer> evaluation() {
        return grading;
    }

    @Override
    protected List<Asked<GradeQuestion>> table() {
        return Stream.of(
                        COUNTS.lines().map(GradingTest::counted),
                        JUDGED.lines().map(GradingTest::judged),
                        PROVINCES.lines().map(GradingTest::spread),
                        AT_SCHOOL.lines().map(GradingTest::atSchool))
                .flatMap(rows -> rows)
                .toList();
    }

    private static Asked<GradeQuestion> counted(String line) {
        var cells = line.split(" +");
        var facts = IncidentFacts.suspected(number(cells[0]), number(cells[1]), number(cells[2]), number(cells[3]));
        return row(line, new GradeQuestion(facts, null, null), cells[4], cells[5]);
    }

    private static Asked<GradeQuestion> judged(String line) {
        var cells = line.split(" +");
        var judged = new OtherJudgement(Severity.valueOf(cells[0]), known(cells[1]), "市卫健委值班领导", null);
        return row(line, new GradeQuestion(null, judged, null), cells[2], cells[3]);
    }

    private static Asked<GradeQuestion> spread(String line) {
        var cells = line.split(" +");
        var facts = new IncidentFacts(null, null, null, null, false, known(cells[0]), number(cells[1]), null);
        return row(line, new GradeQuestion(facts, null, null), cells[2], cells[3]);
    }

    private static Asked<GradeQuestion> atSchool(String line) {
        var cells = line.split(" +");
        var facts = IncidentFacts.suspected(0, 0, number(cells[0]), 0);
        var asked = row(line, new GradeQuestion(facts, null, true), cells[1], cells[3]);
        return cells[2].equals("-")
                ? asked
                : asked.answers("upliftPermittedTo", Grade.valueOf(cells[2])).by(cells[3], "VAC-4.4.1-2");
    }

    private static Asked<GradeQuestion> row(String name, GradeQuestion question, String grade, String rule) {
        return Asked.of(name, question)
                .answers("grade", Grade.valueOf(grade))
                .answers("responseLevel", Grade.valueOf(grade))
                .answers("matched", rule.equals("VAC-1.4-0") ? List.of() : List.of(rule))
                .answers("upliftPermittedTo", null)
                .by(rule);
    }

    private static int number(String cell) {
        return Integer.parseInt(cell);
    }

    private static @Nullable Boolean known(String cell) {
        return cell.equals("-") ? null : Boolean.valueOf(cell);
    }

    @Test
    void countsMakeNoGradeWhileRelationToTheVaccineIsNotSuspected() {
        isGradedNone(decide(new IncidentFacts(9, 9, 99, 9, false, null, null, null)));
        isGradedNone(decide(new IncidentFacts(9, 9, 99, 9, null, null, null, null)));
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

    private static void isGradedNone(Answer<GradeAnswer> answer) {
        assertThat(answer.value().grade()).isEqualTo(Grade.NONE);
        assertThat(answer.value().matched()).isEmpty();
    }
}
