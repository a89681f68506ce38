package org.zhengan.gas.alarm;

import java.util.ArrayList;
import java.util.List;
import org.zhengan.gas.GasPolicies;
import org.zhengan.rules.Answer;
import org.zhengan.rules.Basis;
import org.zhengan.rules.Checks;
import org.zhengan.rules.Evaluation;
import org.zhengan.rules.Setting;
import org.zhengan.rules.Settings;
import org.zhengan.rules.Text;

/** How grave a leak is, whether its gas is cut off, and who is told: GAS-X-1 and GAS-X-3. */
public final class LeakSeverityEvaluation
        implements Evaluation<LeakSeverityEvaluation.Question, LeakSeverityEvaluation.Graded> {

    private static final int MOST_PERMILLE = 100_000;

    /** One reading and what is known of the place. */
    public record Question(
            int lelPermille, boolean crowded, boolean confined, boolean cutoffRequired, Cutoff.State cutoffState) {
        public Question {
            new Checks().within("lelPermille", lelPermille, 0, MOST_PERMILLE).end();
        }
    }

    /**
     * The grade.
     *
     * @param notify_ who is told; the underscore, because Java forbids a component the name the specification gives
     */
    public record Graded(Severity severity, boolean autoCutoff, List<Notified> notify_) {
        public Graded {
            notify_ = List.copyOf(notify_);
        }
    }

    /** Who is told of a leak. */
    public enum Notified {
        GAS_ENTERPRISE,
        DISTRICT_GAS_DEPT,
        FIRE
    }

    @Override
    public String name() {
        return "leak-severity";
    }

    @Override
    public Text summary() {
        return new Text("燃气泄漏报警分级、自动切断与通知对象", "Severity of a leak, automatic cut-off, and who is told");
    }

    @Override
    public Class<Question> question() {
        return Question.class;
    }

    @Override
    public Class<Graded> answer() {
        return Graded.class;
    }

    @Override
    public List<Basis> rules() {
        List<Basis> all = new ArrayList<>(LeakSeverity.RULES);
        all.add(GasPolicies.CUT_OFF);
        return all;
    }

    @Override
    public List<Setting<?>> settings() {
        return LeakSettings.THRESHOLDS;
    }

    @Override
    public Answer<Graded> decide(Question question, Settings settings) {
        var leak = new LeakSeverity.Leak(
                question.lelPermille(),
                question.crowded(),
                question.confined(),
                question.cutoffRequired(),
                question.cutoffState(),
                Thresholds.of(settings));
        var severity = LeakSeverity.of(leak);
        boolean autoCutoff = Cutoff.isDue(leak.base(), question.cutoffRequired(), question.cutoffState());
        List<Basis> why = new ArrayList<>(LeakSeverity.why(leak));
        why.add(GasPolicies.CUT_OFF);
        return new Answer<>(new Graded(severity, autoCutoff, told(severity)), why);
    }

    private static List<Notified> told(Severity severity) {
        return switch (severity) {
            case NONE -> List.of();
            case MINOR -> List.of(Notified.GAS_ENTERPRISE);
            case MAJOR -> List.of(Notified.GAS_ENTERPRISE, Notified.DISTRICT_GAS_DEPT);
            case CRITICAL -> List.of(Notified.values());
        };
    }
}
