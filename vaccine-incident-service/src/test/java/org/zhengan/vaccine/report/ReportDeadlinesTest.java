package org.zhengan.vaccine.report;

import static org.zhengan.vaccine.report.Times.at;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhengan.rules.Evaluation;
import org.zhengan.testing.Asked;
import org.zhengan.testing.EvaluationContract;
import org.zhengan.vaccine.grade.Grade;
import org.zhengan.vaccine.report.ReportDeadlines.Dues;
import org.zhengan.vaccine.report.ReportDeadlines.Question;

/** 3.4.4(1)：30 分钟内电话报告、1 小时内书面报告；6 小时；24 小时。 */
class ReportDeadlinesTest extends EvaluationContract<Question, Dues> {

    /** Grade, learned, due by telephone, due in writing, rules. */
    private static final String ROWS =
            """
            I    2022-07-01T10:00 2022-07-01T10:30 2022-07-01T11:00 VAC-3.4.4-1a,VAC-3.4.4-1b
            II   2022-07-01T23:45 2022-07-02T00:15 2022-07-02T00:45 VAC-3.4.4-1a,VAC-3.4.4-1b
            III  2022-07-01T20:00 -                2022-07-02T02:00 VAC-3.4.4-1c
            IV   2022-09-30T18:00 -                2022-10-01T18:00 VAC-3.4.4-1d
            NONE 2022-07-01T20:00 -                -                VAC-3.4.4-1e
            """;

    @Override
    protected Evaluation<Question, Dues> evaluation() {
        return new ReportDeadlines();
    }

    @Override
    protected List<Asked<Question>> table() {
        return ROWS.lines().map(ReportDeadlinesTest::row).toList();
    }

    private static Asked<Question> row(String line) {
        var cells = line.split(" +");
        return Asked.of(line, new Question(Grade.valueOf(cells[0]), at(cells[1])))
                .answers("phoneDue", due(cells[2]))
                .answers("writtenDue", due(cells[3]))
                .by(cells[4].split(","));
    }

    private static @Nullable Instant due(String cell) {
        return cell.equals("-") ? null : at(cell);
    }
}
