package org.zhengan.testing.lamp;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhengan.rules.Answer;
import org.zhengan.rules.Basis;
import org.zhengan.rules.Evaluation;
import org.zhengan.rules.Setting;
import org.zhengan.rules.Settings;
import org.zhengan.rules.Text;
import org.zhengan.rules.Undecidable;

/** Whether a lamp is bright enough. */
public final class Brightness implements Evaluation<Brightness.Question, Brightness.Verdict> {

    private static final Setting<Integer> LEAST = new Setting<>(
            "watts", Integer.class, 60, LampPolicies.CLAUSE_2.byDefault("LMP-2-cfg", "默认60瓦", "60 watts by default"));

    /** How many watts. */
    public record Question(int watts) {}

    /** Bright or not, and what is missing. */
    public record Verdict(boolean bright, @Nullable Integer missing) {}

    @Override
    public String name() {
        return "brightness";
    }

    @Override
    public Text summary() {
        return new Text("灯泡是否合规", "whether a bulb is bright enough");
    }

    @Override
    public Class<Question> question() {
        return Question.class;
    }

    @Override
    public Class<Verdict> answer() {
        return Verdict.class;
    }

    @Override
    public List<Basis> rules() {
        return List.of(LampPolicies.MENDED, LampPolicies.BRIGHT);
    }

    @Override
    public List<Setting<?>> settings() {
        return List.of(LEAST);
    }

    @Override
    public Answer<Verdict> decide(Question question, Settings settings) {
        if (question.watts() == 0) {
            throw new Undecidable("no-watts", "没有功率", "no watts");
        }
        int missing = settings.get(LEAST) - question.watts();
        return missing <= 0
                ? Answer.of(new Verdict(true, null), LampPolicies.BRIGHT)
                : Answer.of(new Verdict(false, missing), LampPolicies.MENDED);
    }
}
