package org.zhengan.vaccine.response;

import java.util.ArrayList;
import java.util.List;
import org.zhengan.rules.Answer;
import org.zhengan.rules.Basis;
import org.zhengan.rules.DecisionTable;
import org.zhengan.rules.Evaluation;
import org.zhengan.rules.Settings;
import org.zhengan.rules.Text;

/** Whether a level must or may be raised, may be lowered, or stays (级别调整), 4.4.1 and 4.4.2. */
public final class LevelChanging implements Evaluation<LevelQuestion, LevelAnswer> {

    @Override
    public String name() {
        return "level-change";
    }

    @Override
    public Text summary() {
        return new Text("响应级别应否提升、可否降低", "Whether a response level is raised or lowered");
    }

    @Override
    public Class<LevelQuestion> question() {
        return LevelQuestion.class;
    }

    @Override
    public Class<LevelAnswer> answer() {
        return LevelAnswer.class;
    }

    @Override
    public List<Basis> rules() {
        List<Basis> all = new ArrayList<>(LevelTable.TABLE.rules());
        all.add(ResponseRules.KEPT);
        return all;
    }

    @Override
    public Answer<LevelAnswer> decide(LevelQuestion question, Settings settings) {
        var decisive = LevelTable.decisive(question.facts());
        return decisive.isEmpty()
                ? Answer.of(new LevelAnswer(LevelResult.KEEP), ResponseRules.KEPT)
                : new Answer<>(
                        new LevelAnswer(decisive.get(0).result()),
                        decisive.stream().map(DecisionTable.Match::basis).toList());
    }
}
