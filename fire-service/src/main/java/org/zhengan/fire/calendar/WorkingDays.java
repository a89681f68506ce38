package org.zhengan.fire.calendar;

import java.time.LocalDate;
import java.util.List;
import org.zhengan.fire.FirePolicies;
import org.zhengan.rules.Answer;
import org.zhengan.rules.Basis;
import org.zhengan.rules.Checks;
import org.zhengan.rules.Evaluation;
import org.zhengan.rules.Settings;
import org.zhengan.rules.Text;
import org.zhengan.rules.WorkCalendar;

/** When a term of working days ends: FIR-CAL-3. */
public final class WorkingDays implements Evaluation<WorkingDays.Question, WorkingDays.End> {

    private static final int MOST_DAYS = 1000;

    /** A start, which does not count, and how many working days follow. */
    public record Question(LocalDate from, int days) {
        public Question {
            new Checks().within("days", days, 0, MOST_DAYS).end();
        }
    }

    /** The last day on time. */
    public record End(LocalDate due) {}

    @Override
    public String name() {
        return "working-days";
    }

    @Override
    public Text summary() {
        return new Text("工作日期限的届满日", "The last day of a term of working days");
    }

    @Override
    public Class<Question> question() {
        return Question.class;
    }

    @Override
    public Class<End> answer() {
        return End.class;
    }

    @Override
    public List<Basis> rules() {
        return List.of(FirePolicies.WORKING_DAYS);
    }

    @Override
    public Answer<End> decide(Question question, Settings settings) {
        var due = WorkCalendar.stateCouncil().plusWorkingDays(question.from(), question.days());
        return Answer.of(new End(due), FirePolicies.WORKING_DAYS);
    }
}
