package org.zhengan.fire.calendar;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.zhengan.fire.calendar.WorkingDays.End;
import org.zhengan.fire.calendar.WorkingDays.Question;
import org.zhengan.rules.Evaluation;
import org.zhengan.rules.InvalidValue;
import org.zhengan.testing.Asked;
import org.zhengan.testing.EvaluationContract;

class WorkingDaysTest extends EvaluationContract<Question, End> {

    @Override
    protected Evaluation<Question, End> evaluation() {
        return new WorkingDays();
    }

    @Override
    protected List<Asked<Question>> table() {
        return List.of(
                row("over the holiday of May", "2022-04-29", 3, "2022-05-07"),
                row("up to its last day", "2022-04-29", 2, "2022-05-06"),
                row("to a Sunday that is worked", "2022-04-23", 1, "2022-04-24"),
                row("none at all", "2022-01-28", 0, "2022-01-28"),
                Asked.of("in a year without a calendar", new Question(LocalDate.of(2019, 12, 1), 1))
                        .cannotBeDecided("calendar-not-loaded"));
    }

    @Test
    void areNotNegative() {
        var day = LocalDate.of(2022, 1, 1);

        assertThatThrownBy(() -> new Question(day, -1)).isInstanceOf(InvalidValue.class);
    }

    private static Asked<Question> row(String name, String from, int days, String due) {
        return Asked.of(name, new Question(LocalDate.parse(from), days))
                .answers("due", LocalDate.parse(due))
                .by("FIR-CAL-3");
    }
}
