package org.zhengan.vaccine.report;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.zhengan.rules.Answer;
import org.zhengan.rules.Basis;
import org.zhengan.rules.Checks;
import org.zhengan.rules.City;
import org.zhengan.rules.Evaluation;
import org.zhengan.rules.Label;
import org.zhengan.rules.Setting;
import org.zhengan.rules.Settings;
import org.zhengan.rules.Text;
import org.zhengan.vaccine.report.FollowUpTurns.Turn;

/** When the next follow-up is due and which were missed (续报), 3.4.4(2). */
public final class FollowUps implements Evaluation<FollowUps.Question, FollowUps.Standing> {

    private static final int MOST_DAYS = 3660;

    /**
     * The levels and reports so far.
     *
     * @param levels  at least one; NONE from the end of the response
     * @param reports the first is the written initial report
     */
    public record Question(
            @Label("级别变化") List<LevelSince> levels, @Label("已报") List<Sent> reports, @Label("查询时刻") Instant asOf) {

        public Question {
            levels = List.copyOf(levels);
            reports = List.copyOf(reports);
            var earliest = asOf.minus(Duration.ofDays(MOST_DAYS));
            new Checks()
                    .that(!levels.isEmpty(), "levels", "required", "至少有一个级别", "at least one level is needed")
                    .that(
                            reports.stream().noneMatch(each -> each.at().isBefore(earliest)),
                            "reports",
                            "too-long-ago",
                            "早于查询时刻超过十年",
                            "more than ten years before the moment asked about")
                    .end();
        }
    }

    /** A report that was sent. */
    public record Sent(@Label("时间") Instant at) {}

    /**
     * How the follow-ups stand.
     *
     * @param nextDue absent before the first report and after the duty has ended
     */
    public record Standing(@Nullable Instant nextDue, List<LocalDate> missedDates, Status status) {}

    /** How the next one stands. */
    public enum Status {
        NOT_STARTED,
        OPEN,
        DUE_SOON,
        OVERDUE,
        LAPSED
    }

    @Override
    public String name() {
        return "follow-up";
    }

    @Override
    public Text summary() {
        return new Text("下次续报时限、错过的续报日", "When the next follow-up is due, and which were missed");
    }

    @Override
    public Class<Question> question() {
        return Question.class;
    }

    @Override
    public Class<Standing> answer() {
        return Standing.class;
    }

    @Override
    public List<Basis> rules() {
        return List.of(
                ReportRules.DAILY,
                ReportRules.EVERY_THREE_DAYS,
                ReportRules.CHANGED,
                ReportRules.MISSED,
                ReportRules.LAPSED);
    }

    @Override
    public List<Setting<?>> settings() {
        return List.of(ReportSettings.FOLLOW_UP_MODE);
    }

    @Override
    public Answer<Standing> decide(Question question, Settings settings) {
        var mode = ReportSettings.FOLLOW_UP_MODE;
        var turns = new FollowUpTurns(question.levels(), settings.get(mode));
        var sent = question.reports().stream()
                .map(Sent::at)
                .filter(at -> !at.isAfter(question.asOf()))
                .sorted()
                .toList();
        Set<Basis> basis = new LinkedHashSet<>();
        List<LocalDate> missed = new ArrayList<>();
        @Nullable Turn last = null;
        for (int i = 0; i < sent.size(); i++) {
            last = turns.after(sent.get(i), i + 1 < sent.size() ? sent.get(i + 1) : question.asOf());
            last.missed().forEach(due -> missed.add(City.dateOf(due)));
            basis.addAll(last.basis());
        }
        basis.add(mode.basis());
        var due = last == null ? null : last.due();
        return new Answer<>(new Standing(due, missed, status(last, question.asOf())), List.copyOf(basis));
    }

    private static Status status(@Nullable Turn turn, Instant asOf) {
        if (turn == null) {
            return Status.NOT_STARTED;
        }
        var due = turn.due();
        if (due == null) {
            return Status.LAPSED;
        } else if (!turn.missed().isEmpty()) {
            return Status.OVERDUE;
        }
        return City.dateOf(due).equals(City.dateOf(asOf)) ? Status.DUE_SOON : Status.OPEN;
    }
}
