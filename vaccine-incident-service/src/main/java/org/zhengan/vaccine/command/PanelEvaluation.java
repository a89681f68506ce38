package org.zhengan.vaccine.command;

import java.util.Arrays;
import java.util.List;
import org.zhengan.rules.Answer;
import org.zhengan.rules.Basis;
import org.zhengan.rules.Evaluation;
import org.zhengan.rules.Settings;
import org.zhengan.rules.Text;
import org.zhengan.vaccine.material.Missing;

/** Which fields a review panel lacks (专家组是否齐全), 4.2. */
public final class PanelEvaluation implements Evaluation<PanelQuestion, Missing> {

    @Override
    public String name() {
        return "panel";
    }

    @Override
    public Text summary() {
        return new Text("论证专家组领域是否齐全", "Which fields a review panel lacks");
    }

    @Override
    public Class<PanelQuestion> question() {
        return PanelQuestion.class;
    }

    @Override
    public Class<Missing> answer() {
        return Missing.class;
    }

    @Override
    public List<Basis> rules() {
        return List.of(TeamRules.PANEL);
    }

    @Override
    public Answer<Missing> decide(PanelQuestion question, Settings settings) {
        var missing = Arrays.stream(PanelQuestion.Field.values())
                .filter(field -> !question.kinds().contains(field))
                .map(Enum::name)
                .toList();
        return Answer.of(new Missing(missing), TeamRules.PANEL);
    }
}
