package org.zhengan.vaccine.warning;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhengan.rules.Answer;
import org.zhengan.rules.Basis;
import org.zhengan.rules.Evaluation;
import org.zhengan.rules.Label;
import org.zhengan.rules.Settings;
import org.zhengan.rules.Text;
import org.zhengan.vaccine.grade.Grade;

/** Which colour a warning has and to whom it must be reported (预警分级与报告), 3.3. */
public final class WarningDecision implements Evaluation<WarningDecision.Question, WarningDecision.Warned> {

    /** The grade of the incident that may come of it. */
    public record Question(@Label("预判级别") Grade predictedGrade) {}

    /**
     * The warning.
     *
     * @param colour     absent below every grade
     * @param mustReport whether it must be reported
     * @param recipients to whom
     */
    public record Warned(@Nullable Colour colour, boolean mustReport, List<Addressee> recipients) {}

    @Override
    public String name() {
        return "warning";
    }

    @Override
    public Text summary() {
        return new Text("预警颜色、是否须报告及向谁报告", "The colour of a warning, and to whom it must be reported");
    }

    @Override
    public Class<Question> question() {
        return Question.class;
    }

    @Override
    public Class<Warned> answer() {
        return Warned.class;
    }

    @Override
    public List<Basis> rules() {
        return List.of(WarningRules.COLOURS, WarningRules.NO_COLOUR, WarningRules.REPORTED, WarningRules.NOT_REPORTED);
    }

    @Override
    public Answer<Warned> decide(Question question, Settings settings) {
        var colour = Colour.of(question.predictedGrade());
        if (colour == null) {
            return Answer.of(new Warned(null, false, List.of()), WarningRules.NO_COLOUR);
        }
        var recipients = Addressee.required(question.predictedGrade());
        boolean must = !recipients.isEmpty();
        return Answer.of(
                new Warned(colour, must, recipients),
                WarningRules.COLOURS,
                must ? WarningRules.REPORTED : WarningRules.NOT_REPORTED);
    }
}
