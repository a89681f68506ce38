package org.zhengan.vaccine.calendar;

import static org.zhengan.vaccine.clause.MonitoringClauses.FINAL_REPORT;

import java.util.List;
import org.zhengan.rules.Answer;
import org.zhengan.rules.Basis;
import org.zhengan.rules.Evaluation;
import org.zhengan.rules.Settings;
import org.zhengan.rules.Text;
import org.zhengan.rules.WorkCalendar;

/** When a number of working days has passed (工作日推算), 3.4.4(3). */
public final class WorkingDays implements Evaluation<WorkingDaysQuestion, WorkingDaysAnswer> {

    private static final Basis WORKED = FINAL_REPORT.reading(
            "VAC-CAL-2",
            "工作日为周一至周五，除去国务院放假日，加上调休上班日",
            "Monday to Friday, less the State Council's days off, plus its make-up days");

    private static final Basis COUNTED = FINAL_REPORT.reading(
            "VAC-CAL-3", "起始日不计入，第 N 个工作日为到期日", "the start day does not count; the N-th working day is due");

    @Override
    public String name() {
        return "working-days";
    }

    @Override
    public Text summary() {
        return new Text("自某日起若干工作日的到期日", "The day a number of working days ends");
    }

    @Override
    public Class<WorkingDaysQuestion> question() {
        return WorkingDaysQuestion.class;
    }

    @Override
    public Class<WorkingDaysAnswer> answer() {
        return WorkingDaysAnswer.class;
    }

    @Override
    public List<Basis> rules() {
        return List.of(COUNTED, WORKED);
    }

    @Override
    public Answer<WorkingDaysAnswer> decide(WorkingDaysQuestion question, Settings settings) {
        var due = WorkCalendar.stateCouncil().plusWorkingDays(question.from(), question.days());
        return Answer.of(new WorkingDaysAnswer(due), COUNTED, WORKED);
    }
}
