package org.zhengan.vaccine.calendar;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.zhengan.rules.Evaluation;
import org.zhengan.rules.InvalidValue;
import org.zhengan.testing.Asked;
import org.zhengan.testing.EvaluationContract;

class WorkingDaysTest extends EvaluationContract<WorkingDaysQuestion, WorkingDaysAnswer> {

    /** Spring Festival, Qingming and National Day of 2022 with the days worked instead, and a year's end. */
    private static final String ROWS =
            """
            2022-07-14 7 2022-07-25
            2022-07-14 1 2022-07-15
            2022-07-14 0 2022-07-14
            2022-01-28 1 2022-01-29
            2022-01-28 2 2022-01-30
            2022-01-28 3 2022-02-07
            2022-01-30 1 2022-02-07
            2022-04-01 1 2022-04-02
            2022-04-01 2 2022-04-06
            2022-09-29 1 2022-09-30
            2022-09-29 2 2022-10-08
            2022-09-29 3 2022-10-09
            2022-09-29 4 2022-10-10
            2022-12-30 1 2023-01-03
            """;

    @Override
    protected Evaluation<WorkingDaysQuestion, WorkingDaysAnswer> evaluation() {
        return new WorkingDays();
    }

    @Override
    protected List<Asked<WorkingDaysQuestion>> table() {
        var unknown = Asked.of("a year without a calendar", new WorkingDaysQuestion(LocalDate.of(2031, 3, 3), 1))
                .cannotBeDecided("calendar-not-loaded");
        return Stream.concat(ROWS.lines().map(WorkingDaysTest::row), Stream.of(unknown))
                .toList();
    }

    private static Asked<WorkingDaysQuestion> row(String line) {
        var cells = line.split(" ");
        return Asked.of(line, new WorkingDaysQuestion(LocalDate.parse(cells[0]), Integer.parseInt(cells[1])))
                .answers("due", LocalDate.parse(cells[2]))
                .by("VAC-CAL-2", "VAC-CAL-3");
    }

    @Test
    void areNotNegative() {
        assertThatThrownBy(() -> new WorkingDaysQuestion(LocalDate.of(2022, 3, 3), -1))
                .isInstanceOf(InvalidValue.class);
    }
}
