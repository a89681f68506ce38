package org.zhengan.vaccine.report;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.zhengan.rules.Answer;
import org.zhengan.rules.Basis;
import org.zhengan.rules.Evaluation;
import org.zhengan.rules.Label;
import org.zhengan.rules.Settings;
import org.zhengan.rules.Text;
import org.zhengan.vaccine.grade.Grade;

/** By when an initial report is due (初报时限), 3.4.4(1). */
public final class ReportDeadlines implements Evaluation<ReportDeadlines.Question, ReportDeadlines.Dues> {

    /** The grade, and when it was learned. */
    public record Question(@Label("级别") Grade grade, @Label("获知时间") Instant learnedAt) {}

    /**
     * The last moments on time.
     *
     * @param phoneDue   absent where no report by telephone is asked for
     * @param writtenDue absent below every grade
     */
    public record Dues(@Nullable Instant phoneDue, @Nullable Instant writtenDue) {}

    @Override
    public String name() {
        return "report-deadlines";
    }

    @Override
    public Text summary() {
        return new Text("初报的电话、书面时限", "By when an initial report is due, by telephone and in writing");
    }

    @Override
    public Class<Question> question() {
        return Question.class;
    }

    @Override
    public Class<Dues> answer() {
        return Dues.class;
    }

    @Override
    public List<Basis> rules() {
        return List.of(
                ReportRules.PHONE_I_II,
                ReportRules.WRITTEN_I_II,
                ReportRules.WRITTEN_III,
                ReportRules.WRITTEN_IV,
                ReportRules.NO_LIMIT);
    }

    @Override
    public Answer<Dues> decide(Question question, Settings settings) {
        List<Basis> basis = new ArrayList<>();
        var phone = due(Limit.phone(question.grade()), question.learnedAt(), basis);
        var written = due(Limit.written(question.grade()), question.learnedAt(), basis);
        return new Answer<>(new Dues(phone, written), basis.isEmpty() ? List.of(ReportRules.NO_LIMIT) : basis);
    }

    private static @Nullable Instant due(Optional<Limit> limit, Instant learnedAt, List<Basis> basis) {
        limit.map(Limit::basis).ifPresent(basis::add);
        return limit.map(each -> each.dueFrom(learnedAt)).orElse(null);
    }
}
