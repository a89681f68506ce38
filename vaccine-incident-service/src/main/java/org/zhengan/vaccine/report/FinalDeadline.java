package org.zhengan.vaccine.report;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhengan.rules.Answer;
import org.zhengan.rules.Basis;
import org.zhengan.rules.Checks;
import org.zhengan.rules.Evaluation;
import org.zhengan.rules.Label;
import org.zhengan.rules.Setting;
import org.zhengan.rules.Settings;
import org.zhengan.rules.Term;
import org.zhengan.rules.Text;
import org.zhengan.rules.WorkCalendar;

/** By when the final report is due (终报时限), and whether it came in time: 3.4.4(3). */
public final class FinalDeadline implements Evaluation<FinalDeadline.Question, FinalDeadline.Due> {

    private static final int WORKING_DAYS = 7;

    /** The term, for clocks. */
    public static final Term TERM = new Term.WorkingDays(WORKING_DAYS);

    /** When handling ended, and, if it was, when the final report was sent. */
    public record Question(
            @Label("处置结束日期") LocalDate handlingEndedOn,
            @Label("终报日期") @Nullable LocalDate sentOn,
            @Label("查询日期") LocalDate asOf) {

        public Question {
            new Checks()
                    .inOrder("sentOn", handlingEndedOn, sentOn, "终报不得早于处置结束", "is not before the end of handling")
                    .inOrder("sentOn", sentOn, asOf, "终报不得晚于查询日期", "is not after the day asked about")
                    .inOrder("asOf", handlingEndedOn, asOf, "查询日期不得早于处置结束", "is not before the end of handling")
                    .end();
        }
    }

    /** The last day on time, and how it stands on the day asked about. */
    public record Due(LocalDate due, Status status) {}

    /** How a final report stands. */
    public enum Status {
        ON_TIME,
        LATE,
        OPEN,
        DUE_SOON,
        OVERDUE
    }

    @Override
    public String name() {
        return "final-deadline";
    }

    @Override
    public Text summary() {
        return new Text("终报到期日及其状态", "By when the final report is due, and how it stands");
    }

    @Override
    public Class<Question> question() {
        return Question.class;
    }

    @Override
    public Class<Due> answer() {
        return Due.class;
    }

    @Override
    public List<Basis> rules() {
        return List.of(ReportRules.FINAL);
    }

    @Override
    public List<Setting<?>> settings() {
        return List.of(ReportSettings.FINAL_SOON_DAYS);
    }

    @Override
    public Answer<Due> decide(Question question, Settings settings) {
        var calendar = WorkCalendar.stateCouncil();
        var due = calendar.plusWorkingDays(question.handlingEndedOn(), WORKING_DAYS);
        var sent = question.sentOn();
        var soon = settings.get(ReportSettings.FINAL_SOON_DAYS);
        var status = sent != null
                ? sent.isAfter(due) ? Status.LATE : Status.ON_TIME
                : question.asOf().isAfter(due)
                        ? Status.OVERDUE
                        : calendar.workingDaysBetween(question.asOf(), due) <= soon ? Status.DUE_SOON : Status.OPEN;
        return Answer.of(new Due(due, status), ReportRules.FINAL, ReportSettings.FINAL_SOON_DAYS.basis());
    }
}
