package org.zhengan.vaccine.material;

import java.util.List;
import org.zhengan.rules.Answer;
import org.zhengan.rules.Basis;
import org.zhengan.rules.Evaluation;
import org.zhengan.rules.Settings;
import org.zhengan.rules.Text;

/** What an evaluation or the summary lacks (评估、总结是否齐全), 4.4.3, 6.1 and 6.2. */
public final class EvaluationCompleteness implements Evaluation<EvaluationQuestion, Missing> {

    @Override
    public String name() {
        return "evaluation-completeness";
    }

    @Override
    public Text summary() {
        return new Text("评估或总结内容是否齐全", "What an evaluation or summary lacks");
    }

    @Override
    public Class<EvaluationQuestion> question() {
        return EvaluationQuestion.class;
    }

    @Override
    public Class<Missing> answer() {
        return Missing.class;
    }

    @Override
    public List<Basis> rules() {
        return EvaluationQuestion.kinds().stream().map(Contents::basis).toList();
    }

    @Override
    public Answer<Missing> decide(EvaluationQuestion question, Settings settings) {
        var contents = question.contents();
        return Answer.of(new Missing(contents.missing(question.items())), contents.basis());
    }
}
