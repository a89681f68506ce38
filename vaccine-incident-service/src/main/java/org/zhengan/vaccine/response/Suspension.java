package org.zhengan.vaccine.response;

import static org.zhengan.rules.DecisionTable.row;
import static org.zhengan.vaccine.clause.ResponseClauses.RESPONSE_III;
import static org.zhengan.vaccine.response.SuspensionAnswer.Result.ADVISE_SUSPENSION;
import static org.zhengan.vaccine.response.SuspensionAnswer.Result.FOLLOW_CONCLUSION;
import static org.zhengan.vaccine.response.SuspensionAnswer.Result.NO_ADVICE;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.zhengan.rules.Answer;
import org.zhengan.rules.Basis;
import org.zhengan.rules.DecisionTable;
import org.zhengan.rules.Evaluation;
import org.zhengan.rules.Setting;
import org.zhengan.rules.Settings;
import org.zhengan.rules.Text;
import org.zhengan.vaccine.response.SuspensionAnswer.Result;

/** Whether vaccination is advised to stop (叫停接种建议), 4.2. */
public final class Suspension implements Evaluation<SuspensionQuestion, SuspensionAnswer> {

    /** From which multiple of the expected rate on, exclusive, a rate is clearly above it. */
    public static final Setting<BigDecimal> RATIO = new Setting<>(
            "rateExcessRatio",
            BigDecimal.class,
            new BigDecimal("2.0"),
            RESPONSE_III.byDefault("VAC-4.2-A16", "明显高于预期取 2 倍以上（不含）", "clearly above expected: more than twice"));

    private static final DecisionTable<Rated, Result> TABLE = DecisionTable.of(
            row(ResponseRules.QUALITY_OPEN, rated -> !rated.found().qualityExcluded(), ADVISE_SUSPENSION),
            row(
                    ResponseRules.RATE_WITHOUT_CONCLUSION,
                    rated -> rated.isHigh() && !rated.found().isConcluded(),
                    ADVISE_SUSPENSION),
            row(ResponseRules.RATE_WITH_CONCLUSION, Rated::isHigh, FOLLOW_CONCLUSION),
            row(ResponseRules.RATE_AS_EXPECTED, rated -> true, NO_ADVICE));

    private record Rated(SuspensionQuestion found, boolean isHigh) {}

    @Override
    public String name() {
        return "suspension-advice";
    }

    @Override
    public Text summary() {
        return new Text("应否建议叫停接种", "Whether vaccination is advised to stop");
    }

    @Override
    public Class<SuspensionQuestion> question() {
        return SuspensionQuestion.class;
    }

    @Override
    public Class<SuspensionAnswer> answer() {
        return SuspensionAnswer.class;
    }

    @Override
    public List<Basis> rules() {
        return TABLE.rules();
    }

    @Override
    public List<Setting<?>> settings() {
        return List.of(RATIO);
    }

    @Override
    public Answer<SuspensionAnswer> decide(SuspensionQuestion question, Settings settings) {
        var match = TABLE.first(new Rated(question, question.isAbove(settings.get(RATIO))))
                .orElseThrow();
        List<Basis> basis = new ArrayList<>(List.of(match.basis()));
        if (question.qualityExcluded()) {
            basis.add(RATIO.basis());
        }
        return new Answer<>(new SuspensionAnswer(match.result()), basis);
    }
}
