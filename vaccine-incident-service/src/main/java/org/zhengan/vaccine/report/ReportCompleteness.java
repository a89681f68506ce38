package org.zhengan.vaccine.report;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.zhengan.rules.Answer;
import org.zhengan.rules.Basis;
import org.zhengan.rules.Checks;
import org.zhengan.rules.Evaluation;
import org.zhengan.rules.Label;
import org.zhengan.rules.Setting;
import org.zhengan.rules.Settings;
import org.zhengan.rules.Text;

/** Whether a report holds what it must (报告内容是否齐全), 3.4.3. */
public final class ReportCompleteness
        implements Evaluation<ReportCompleteness.Question, ReportCompleteness.Completeness> {

    /** A report and its items by key; what goes by the secret channel holds none here. */
    public record Question(
            @Label("报告类别") ReportKind kind, @Label("报告形式") Channel channel, @Label("报告内容") Map<String, String> items) {

        public Question {
            items = Collections.unmodifiableMap(new TreeMap<>(items));
            ReportContent.known(new Checks(), kind, items).end();
        }
    }

    /** Whether nothing is missing, and what is. */
    public record Completeness(boolean complete, List<String> missing) {}

    @Override
    public String name() {
        return "report-completeness";
    }

    @Override
    public Text summary() {
        return new Text("报告内容是否齐全", "Whether a report holds what it must");
    }

    @Override
    public Class<Question> question() {
        return Question.class;
    }

    @Override
    public Class<Completeness> answer() {
        return Completeness.class;
    }

    @Override
    public List<Basis> rules() {
        return List.of(
                ReportRules.INITIAL_CONTENT,
                ReportRules.FOLLOW_UP_CONTENT,
                ReportRules.FINAL_CONTENT,
                ReportRules.PROGRESS_CONTENT,
                ReportRules.SECRET);
    }

    @Override
    public List<Setting<?>> settings() {
        return List.of(ReportSettings.PHONE_KEYS);
    }

    @Override
    public Answer<Completeness> decide(Question question, Settings settings) {
        var required = ReportContent.of(question.kind(), question.channel(), settings);
        var missing = required.missingIn(question.items());
        return Answer.of(new Completeness(missing.isEmpty(), missing), required.basis());
    }
}
