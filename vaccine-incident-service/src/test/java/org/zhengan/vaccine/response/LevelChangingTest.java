package org.zhengan.vaccine.response;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zhengan.rules.Basis;
import org.zhengan.rules.Evaluation;
import org.zhengan.rules.InvalidValue;
import org.zhengan.testing.Asked;
import org.zhengan.testing.EvaluationContract;
import org.zhengan.vaccine.grade.Grade;

class LevelChangingTest extends EvaluationContract<LevelQuestion, LevelAnswer> {

    /** Current, assessed; d(eveloping) w(idening) h(ard) c(ontrolled) n(o spread) s(chool); result, rules. */
    private static final String ROWS =
            """
            III  III  dwh   MUST_RAISE VAC-4.4.1-1
            IV   NONE dwh   MUST_RAISE VAC-4.4.1-1
            III  III  dw    KEEP       VAC-4.4-2
            III  III  dh    KEEP       VAC-4.4-2
            III  III  wh    KEEP       VAC-4.4-2
            I    I    dwh   KEEP       VAC-4.4-2
            III  II   -     MUST_RAISE VAC-4.4.1-3
            III  I    -     MUST_RAISE VAC-4.4.1-3
            III  III  -     KEEP       VAC-4.4-2
            III  II   dwh   MUST_RAISE VAC-4.4.1-1,VAC-4.4.1-3
            II   III  cn    MAY_LOWER  VAC-4.4.2-1
            I    IV   cn    MAY_LOWER  VAC-4.4.2-1
            III  NONE cn    MAY_LOWER  VAC-4.4.2-1
            II   II   cn    KEEP       VAC-4.4-2
            II   III  c     KEEP       VAC-4.4-2
            II   III  n     KEEP       VAC-4.4-2
            IV   NONE cn    KEEP       VAC-4.4-2
            IV   IV   s     MAY_RAISE  VAC-4.4.1-2
            II   II   s     MAY_RAISE  VAC-4.4.1-2
            I    I    s     KEEP       VAC-4.4-2
            II   III  cns   MAY_LOWER  VAC-4.4.2-1
            III  II   s     MUST_RAISE VAC-4.4.1-3
            """;

    @Override
    protected Evaluation<LevelQuestion, LevelAnswer> evaluation() {
        return new LevelChanging();
    }

    @Override
    protected List<Asked<LevelQuestion>> table() {
        return ROWS.lines().map(LevelChangingTest::row).toList();
    }

    @Test
    void aLevelIsOneOfTheFour() {
        assertThatThrownBy(() -> new LevelQuestion(Grade.NONE, Grade.III, null, null, null, null, null, null))
                .isInstanceOf(InvalidValue.class);
    }

    @ParameterizedTest(name = "from {0} assessed {1}, found {2}, to {3}")
    @CsvSource({
        "IV, IV, dwh, III, VAC-4.4.1-1",
        "IV, IV, dwh, I, VAC-4.4.1-1",
        "IV, II, -, II, VAC-4.4.1-3",
        "IV, II, -, III, ''",
        "IV, II, -, I, ''",
        "IV, IV, s, III, VAC-4.4.1-2",
        "IV, IV, s, II, ''",
        "IV, III, s, III, VAC-4.4.1-3 VAC-4.4.1-2",
        "III, III, dw, II, ''"
    })
    void aLevelIsRaisedAsFarAsSomeRowGoes(Grade current, Grade assessed, String found, Grade to, String rules) {
        var why = question(current, assessed, found).facts().whyRaisedTo(to);

        assertThat(String.join(" ", why.stream().map(Basis::rule).toList())).isEqualTo(rules);
    }

    @ParameterizedTest(name = "from {0} assessed {1} to {2}")
    @CsvSource({"I, III, II, true", "I, III, III, true", "I, III, IV, false", "II, NONE, IV, true", "II, II, III, false"
    })
    void aLevelIsNotLoweredBelowTheAssessedOne(Grade current, Grade assessed, Grade to, boolean may) {
        assertThat(question(current, assessed, "cn").facts().mayBeLoweredTo(to)).isEqualTo(may);
    }

    private static Asked<LevelQuestion> row(String line) {
        var cells = line.strip().split(" +", -1);
        var question = question(Grade.valueOf(cells[0]), Grade.valueOf(cells[1]), cells[2]);
        return Asked.of(line.strip(), question)
                .answers("result", LevelResult.valueOf(cells[3]))
                .by(cells[4].split(",", -1));
    }

    private static LevelQuestion question(Grade current, Grade assessed, String found) {
        return new LevelQuestion(
                current,
                assessed,
                found.contains("d"),
                found.contains("w"),
                found.contains("h"),
                found.contains("c"),
                found.contains("n"),
                found.contains("s"));
    }
}
