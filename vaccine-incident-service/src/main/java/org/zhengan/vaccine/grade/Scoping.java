package org.zhengan.vaccine.grade;

import java.util.ArrayList;
import java.util.List;
import org.zhengan.rules.Answer;
import org.zhengan.rules.Basis;
import org.zhengan.rules.Evaluation;
import org.zhengan.rules.Settings;
import org.zhengan.rules.Text;

/** Whether something is a vaccine safety incident of this plan (适用范围), 1.3. */
public final class Scoping implements Evaluation<ScopeQuestion, ScopeResult> {

    @Override
    public String name() {
        return "scope";
    }

    @Override
    public Text summary() {
        return new Text("是否属于本预案所称疫苗安全事件", "Whether it is a vaccine safety incident of this plan");
    }

    @Override
    public Class<ScopeQuestion> question() {
        return ScopeQuestion.class;
    }

    @Override
    public Class<ScopeResult> answer() {
        return ScopeResult.class;
    }

    @Override
    public List<Basis> rules() {
        List<Basis> all = new ArrayList<>(ScopeRules.TABLE.rules());
        all.add(ScopeRules.INVOLVING);
        return all;
    }

    @Override
    public Answer<ScopeResult> decide(ScopeQuestion question, Settings settings) {
        var match = ScopeRules.TABLE.first(question).orElseThrow();
        List<Basis> basis = new ArrayList<>(List.of(match.basis()));
        if (question.location() == Location.OUTSIDE_INVOLVING_CITY) {
            basis.add(ScopeRules.INVOLVING);
        }
        return new Answer<>(new ScopeResult(match.result()), basis);
    }
}
