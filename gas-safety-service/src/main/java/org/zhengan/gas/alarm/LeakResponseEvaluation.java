package org.zhengan.gas.alarm;

import java.time.Instant;
import java.util.List;
import org.zhengan.rules.Answer;
import org.zhengan.rules.Basis;
import org.zhengan.rules.Evaluation;
import org.zhengan.rules.Settings;
import org.zhengan.rules.Text;

/** By when an alarm is to be acknowledged and a crew sent: GAS-X-2. */
public final class LeakResponseEvaluation
        implements Evaluation<LeakResponseEvaluation.Question, LeakResponseEvaluation.Limits> {

    /** An alarm's severity and when it was raised. */
    public record Question(Severity severity, Instant raisedAt) {}

    /** The last moments on time. */
    public record Limits(Instant ackDueAt, Instant dispatchDueAt) {}

    @Override
    public String name() {
        return "leak-response";
    }

    @Override
    public Text summary() {
        return new Text("燃气泄漏报警的确认与派员时限", "By when a leak alarm is acknowledged and a crew sent");
    }

    @Override
    public Class<Question> question() {
        return Question.class;
    }

    @Override
    public Class<Limits> answer() {
        return Limits.class;
    }

    @Override
    public List<Basis> rules() {
        return LeakResponse.RULES;
    }

    @Override
    public Answer<Limits> decide(Question question, Settings settings) {
        var row = LeakResponse.to(question.severity());
        var raised = question.raisedAt();
        var limits = new Limits(
                raised.plus(row.result().acknowledge()),
                raised.plus(row.result().dispatch()));
        return Answer.of(limits, row.basis());
    }
}
