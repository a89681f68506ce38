package org.zhengan.vaccine.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.zhengan.vaccine.report.Times.at;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.zhengan.rules.Evaluation;
import org.zhengan.rules.InvalidValue;
import org.zhengan.testing.Asked;
import org.zhengan.testing.EvaluationContract;
import org.zhengan.vaccine.grade.Grade;
import org.zhengan.vaccine.report.ReportTimeliness.Lateness;
import org.zhengan.vaccine.report.ReportTimeliness.Question;

class ReportTimelinessTest extends EvaluationContract<Question, Lateness> {

    /** Grade, by telephone, in writing; minutes late of each. All learned at ten. */
    private static final String ROWS =
            """
            I    10:29:59 10:59:59 0 0 VAC-3.4.4-1a,VAC-3.4.4-1b
            I    10:30:00 11:00:00 0 0 VAC-3.4.4-1a,VAC-3.4.4-1b
            II   10:30:01 11:00:01 1 1 VAC-3.4.4-1a,VAC-3.4.4-1b
            II   10:31:00 11:02:30 1 3 VAC-3.4.4-1a,VAC-3.4.4-1b
            II   -        10:10:00 - 0 VAC-3.4.4-1a,VAC-3.4.4-1b
            III  10:05:00 15:59:59 - 0 VAC-3.4.4-1c
            III  -        16:00:00 - 0 VAC-3.4.4-1c
            III  -        16:00:01 - 1 VAC-3.4.4-1c
            IV   -        23:59:59 - 0 VAC-3.4.4-1d
            IV   10:05:00 -        - - VAC-3.4.4-1d
            NONE 10:05:00 23:00:00 - - VAC-3.4.4-1e
            """;

    @Override
    protected Evaluation<Question, Lateness> evaluation() {
        return new ReportTimeliness();
    }

    @Override
    protected List<Asked<Question>> table() {
        return ROWS.lines().map(ReportTimelinessTest::row).toList();
    }

    @Test
    void nothingIsReportedBeforeItIsLearned() {
        var refused = catchThrowableOfType(
                InvalidValue.class,
                () -> new Question(Grade.I, at("2022-07-01T10:00"), on("09:59:59"), on("09:59:59")));

        assertThat(refused.faults()).extracting(InvalidValue.Fault::pointer).containsExactly("/phoneAt", "/writtenAt");
    }

    private static Asked<Question> row(String line) {
        var cells = line.split(" +");
        var question = new Question(Grade.valueOf(cells[0]), at("2022-07-01T10:00"), on(cells[1]), on(cells[2]));
        return Asked.of(line, question)
                .answers("phoneLateMinutes", minutes(cells[3]))
                .answers("phoneLate", late(cells[3]))
                .answers("writtenLateMinutes", minutes(cells[4]))
                .answers("writtenLate", late(cells[4]))
                .by(cells[5].split(","));
    }

    private static @Nullable Instant on(String time) {
        return time.equals("-") ? null : at("2022-07-01T" + time);
    }

    private static @Nullable Long minutes(String cell) {
        return cell.equals("-") ? null : Long.valueOf(cell);
    }

    private static @Nullable Boolean late(String cell) {
        return cell.equals("-") ? null : !cell.equals("0");
    }
}
