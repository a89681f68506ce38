package org.zhengan.vaccine.publication;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhengan.rules.Answer;
import org.zhengan.rules.Basis;
import org.zhengan.rules.Evaluation;
import org.zhengan.rules.Label;
import org.zhengan.rules.Settings;
import org.zhengan.rules.Text;

/** Whether somebody may publish a kind of information (公布权限), 4.5.2. */
public final class PublicationAuthority
        implements Evaluation<PublicationAuthority.Question, PublicationAuthority.Verdict> {

    /** Who is about to publish what, with which authorisation. */
    public record Question(
            @Label("信息类别") InfoType infoType,
            @Label("公布主体") Publisher actor,
            @Label("授权") @Nullable Authorisation authorisation) {}

    /** What the clause says. */
    public enum Result {
        ALLOWED,
        REFUSED
    }

    /** The answer. */
    public record Verdict(Result result) {}

    @Override
    public String name() {
        return "publication";
    }

    @Override
    public Text summary() {
        return new Text("某类疫苗安全信息可否由其公布", "Whether somebody may publish a kind of information");
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
        return PublicationRules.TABLE.rules();
    }

    @Override
    public Answer<Verdict> decide(Question question, Settings settings) {
        var match = PublicationRules.judge(question.infoType(), question.actor(), question.authorisation());
        return Answer.of(new Verdict(match.result()), match.basis());
    }
}
