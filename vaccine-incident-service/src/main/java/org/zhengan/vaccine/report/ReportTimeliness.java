package org.zhengan.vaccine.report;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.zhengan.rules.Answer;
import org.zhengan.rules.Basis;
import org.zhengan.rules.Checks;
import org.zhengan.rules.Evaluation;
import org.zhengan.rules.Label;
import org.zhengan.rules.Settings;
import org.zhengan.rules.Text;
import org.zhengan.vaccine.grade.Grade;

/** Whether an initial report came in time (初报是否逾期), 3.4.4(1). */
public final class ReportTimeliness implements Evaluation<ReportTimeliness.Question, ReportTimeliness.Lateness> {

    /** When it was learned and, as far as that has happened, reported. */
    public record Question(
            @Label("级别") Grade grade,
            @Label("获知时间") Instant learnedAt,
            @Label("电话报告时间") @Nullable Instant phoneAt,
            @Label("书面报告时间") @Nullable Instant writtenAt) {

        public Question {
            new Checks()
                    .inOrder("phoneAt", learnedAt, phoneAt, "电话报告不得早于获知", "is not before it was learned")
                    .inOrder("writtenAt", learnedAt, writtenAt, "书面报告不得早于获知", "is not before it was learned")
                    .end();
        }
    }

    /** Whether each was late, and by how many minutes begun; absent where it was not sent or has no limit. */
    public record Lateness(
            @Nullable Boolean phoneLate,
            @Nullable Boolean writtenLate,
            @Nullable Long phoneLateMinutes,
            @Nullable Long writtenLateMinutes) {}

    @Override
    public String name() {
        return "report-timeliness";
    }

    @Override
    public Text summary() {
        return new Text("初报是否按时、逾期几分钟", "Whether an initial report came in time, and how many minutes late");
    }

    @Override
    public Class<Question> question() {
        return Question.class;
    }

    @Override
    public Class<Lateness> answer() {
        return Lateness.class;
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
    public Answer<Lateness> decide(Question question, Settings settings) {
        List<Basis> basis = new ArrayList<>();
        var phone = late(Limit.phone(question.grade()), question.learnedAt(), question.phoneAt(), basis);
        var written = late(Limit.written(question.grade()), question.learnedAt(), question.writtenAt(), basis);
        var answer = new Lateness(isLate(phone), isLate(written), phone, written);
        return new Answer<>(answer, basis.isEmpty() ? List.of(ReportRules.NO_LIMIT) : basis);
    }

    private static @Nullable Long late(
            Optional<Limit> limit, Instant learnedAt, @Nullable Instant sentAt, List<Basis> basis) {
        limit.map(Limit::basis).ifPresent(basis::add);
        return sentAt == null
                ? null
                : limit.map(each -> Limit.lateMinutes(each.dueFrom(learnedAt), sentAt))
                        .orElse(null);
    }

    private static @Nullable Boolean isLate(@Nullable Long minutes) {
        return minutes == null ? null : minutes > 0;
    }
}
