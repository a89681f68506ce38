package org.zhengan.vaccine.response;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.zhengan.rules.Evaluation;
import org.zhengan.rules.InvalidValue;
import org.zhengan.testing.Asked;
import org.zhengan.testing.EvaluationContract;
import org.zhengan.vaccine.response.SuspensionAnswer.Result;

class SuspensionTest extends EvaluationContract<SuspensionQuestion, SuspensionAnswer> {

    @Override
    protected Evaluation<SuspensionQuestion, SuspensionAnswer> evaluation() {
        return new Suspension();
    }

    @Override
    protected List<Asked<SuspensionQuestion>> table() {
        return List.of(
                row("quality open, rate unknown", false, null, null, Result.ADVISE_SUSPENSION, "VAC-4.2-3a"),
                row("quality open, rate low", false, "0.5", true, Result.ADVISE_SUSPENSION, "VAC-4.2-3a"),
                row("quality open, rate high", false, "9", false, Result.ADVISE_SUSPENSION, "VAC-4.2-3a"),
                row("just above twice", true, "2.01", false, Result.ADVISE_SUSPENSION, "VAC-4.2-3b", "VAC-4.2-A16"),
                row("above, not said", true, "2.01", null, Result.ADVISE_SUSPENSION, "VAC-4.2-3b", "VAC-4.2-A16"),
                row("above, concluded", true, "2.01", true, Result.FOLLOW_CONCLUSION, "VAC-4.2-3c", "VAC-4.2-A16"),
                row("twice is not above", true, "2.00", false, Result.NO_ADVICE, "VAC-4.2-3d", "VAC-4.2-A16"),
                row("just below twice", true, "1.99", false, Result.NO_ADVICE, "VAC-4.2-3d", "VAC-4.2-A16"),
                row("below, concluded", true, "0", true, Result.NO_ADVICE, "VAC-4.2-3d", "VAC-4.2-A16"),
                row("the city asks for thrice", true, "2.01", false, Result.NO_ADVICE, "VAC-4.2-3d", "VAC-4.2-A16")
                        .where("rateExcessRatio", "3"));
    }

    @Test
    void onceQualityIsExcludedTheRateMustBeKnownAndNotBelowNought() {
        assertThatThrownBy(() -> new SuspensionQuestion(true, null, null)).isInstanceOf(InvalidValue.class);
        assertThatThrownBy(() -> new SuspensionQuestion(false, new BigDecimal("-0.1"), null))
                .isInstanceOf(InvalidValue.class);
    }

    private static Asked<SuspensionQuestion> row(
            String name,
            boolean excluded,
            @Nullable String ratio,
            @Nullable Boolean concluded,
            Result result,
            String... rules) {
        var question = new SuspensionQuestion(excluded, ratio == null ? null : new BigDecimal(ratio), concluded);
        return Asked.of(name, question).answers("result", result).by(rules);
    }
}
