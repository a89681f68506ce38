package org.zhengan.vaccine.response;

import java.util.List;
import java.util.Locale;
import org.zhengan.rules.Answer;
import org.zhengan.rules.Basis;
import org.zhengan.rules.Evaluation;
import org.zhengan.rules.Finding;
import org.zhengan.rules.Settings;
import org.zhengan.rules.Text;
import org.zhengan.vaccine.response.TerminationAnswer.Code;

/** Whether a response may be declared ended, and by whom (响应终止), 4.4.4. */
public final class Termination implements Evaluation<TerminationQuestion, TerminationAnswer> {

    @Override
    public String name() {
        return "termination";
    }

    @Override
    public Text summary() {
        return new Text("可否终止响应", "Whether a response may be ended");
    }

    @Override
    public Class<TerminationQuestion> question() {
        return TerminationQuestion.class;
    }

    @Override
    public Class<TerminationAnswer> answer() {
        return TerminationAnswer.class;
    }

    @Override
    public List<Basis> rules() {
        return List.of(ResponseRules.MAY_END, ResponseRules.ENDED_BY_DECLARER);
    }

    @Override
    public Answer<TerminationAnswer> decide(TerminationQuestion question, Settings settings) {
        if (!LevelConditions.holds(question.actorIsDeclarer())) {
            return Answer.of(new TerminationAnswer(false, Code.JURISDICTION_DENIED), ResponseRules.ENDED_BY_DECLARER);
        }
        var found = new Ended()
                .check(new Ended.Conditions(
                        question.causeFound(), question.hazardEliminated(), question.handlingFinished()));
        var answer = found instanceof Finding.Breached breached
                ? new TerminationAnswer(false, code(breached))
                : new TerminationAnswer(true, null);
        return Answer.of(answer, ResponseRules.MAY_END, ResponseRules.ENDED_BY_DECLARER);
    }

    private static Code code(Finding.Breached breached) {
        return Code.valueOf(breached.code().replace('-', '_').toUpperCase(Locale.ROOT));
    }
}
