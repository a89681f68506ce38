package org.zhengan.vaccine.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.zhengan.rules.Evaluation;
import org.zhengan.rules.InvalidValue;
import org.zhengan.testing.Asked;
import org.zhengan.testing.EvaluationContract;
import org.zhengan.vaccine.report.FinalDeadline.Due;
import org.zhengan.vaccine.report.FinalDeadline.Question;
import org.zhengan.vaccine.report.FinalDeadline.Status;

/** 3.4.4(3)：处置结束后 7 个工作日内上报。 */
class FinalDeadlineTest extends EvaluationContract<Question, Due> {

    /** Handling ended, sent, asked on; due, status. Over Spring Festival, Qingming and National Day of 2022 among them. */
    private static final String ROWS =
            """
            2022-07-14 -          2022-07-20 2022-07-25 OPEN
            2022-07-14 -          2022-07-21 2022-07-25 DUE_SOON
            2022-07-14 -          2022-07-25 2022-07-25 DUE_SOON
            2022-07-14 -          2022-07-26 2022-07-25 OVERDUE
            2022-07-14 2022-07-25 2022-08-01 2022-07-25 ON_TIME
            2022-07-14 2022-07-26 2022-08-01 2022-07-25 LATE
            2022-01-28 -          2022-02-06 2022-02-11 OPEN
            2022-01-28 2022-02-11 2022-02-11 2022-02-11 ON_TIME
            2022-01-28 2022-02-12 2022-02-12 2022-02-11 LATE
            2022-04-01 2022-04-13 2022-04-13 2022-04-13 ON_TIME
            2022-04-01 2022-04-14 2022-04-14 2022-04-13 LATE
            2022-09-29 2022-10-13 2022-10-13 2022-10-13 ON_TIME
            2022-09-29 2022-10-14 2022-10-14 2022-10-13 LATE
            2022-12-30 -          2022-12-31 2023-01-11 OPEN
            """;

    @Override
    protected Evaluation<Question, Due> evaluation() {
        return new FinalDeadline();
    }

    @Override
    protected List<Asked<Question>> table() {
        var sooner = row("2022-07-14 - 2022-07-20 2022-07-25 DUE_SOON").where("finalDueSoonWorkingDays", "3");
        var unknown = Asked.of("no calendar", new Question(day("2031-03-03"), null, day("2031-03-03")))
                .cannotBeDecided("calendar-not-loaded");
        return Stream.concat(ROWS.lines().map(FinalDeadlineTest::row), Stream.of(sooner, unknown))
                .toList();
    }

    @Test
    void datesComeInTheirOrder() {
        var refused = catchThrowableOfType(
                InvalidValue.class,
                () -> new Question(day("2022-07-14"), LocalDate.of(2022, 7, 13), day("2022-07-12")));

        assertThat(refused.faults())
                .extracting(InvalidValue.Fault::pointer)
                .containsExactly("/sentOn", "/sentOn", "/asOf");
    }

    private static Asked<Question> row(String line) {
        var cells = line.split(" +");
        return Asked.of(line, new Question(day(cells[0]), sent(cells[1]), day(cells[2])))
                .answers("due", day(cells[3]))
                .answers("status", Status.valueOf(cells[4]))
                .by("VAC-3.4.4-3", "VAC-DL-06");
    }

    private static LocalDate day(String cell) {
        return LocalDate.parse(cell);
    }

    private static @Nullable LocalDate sent(String cell) {
        return cell.equals("-") ? null : day(cell);
    }
}
