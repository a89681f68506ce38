package org.zhengan.vaccine.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.zhengan.vaccine.report.Times.at;
import static org.zhengan.vaccine.report.Times.endOf;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.zhengan.rules.Evaluation;
import org.zhengan.rules.InvalidValue;
import org.zhengan.testing.Asked;
import org.zhengan.testing.EvaluationContract;
import org.zhengan.vaccine.grade.Grade;
import org.zhengan.vaccine.report.FollowUps.Question;
import org.zhengan.vaccine.report.FollowUps.Sent;
import org.zhengan.vaccine.report.FollowUps.Standing;
import org.zhengan.vaccine.report.FollowUps.Status;

/** 3.4.4(2)：特别重大和重大每天至少 1 次，较大和一般至少每 3 天 1 次。 */
class FollowUpsTest extends EvaluationContract<Question, Standing> {

    /** Levels, reports (initial first), asked at; next due, missed, status, rules besides how days are counted. */
    private static final String ROWS =
            """
            I@2022-05-01T08:00 - 2022-05-02T12:00 - - NOT_STARTED -
            I@2022-05-01T08:00 2022-05-01T10:00 2022-05-01T12:00 2022-05-02 - OPEN 2a
            I@2022-05-01T08:00 2022-05-01T10:00 2022-05-02T23:59:59.999 2022-05-02 - DUE_SOON 2a
            I@2022-05-01T08:00 2022-05-01T10:00 2022-05-03T00:00 2022-05-03 2022-05-02 OVERDUE 2a,2e
            II@2022-05-01T08:00 2022-05-01T10:00 2022-05-05T12:00 2022-05-05 2022-05-02,2022-05-03,2022-05-04 OVERDUE 2a,2e
            III@2022-05-01T08:00 2022-05-01T23:59 2022-05-04T23:59:59.999 2022-05-04 - DUE_SOON 2b
            III@2022-05-01T08:00 2022-05-01T23:59 2022-05-05T00:00 2022-05-07 2022-05-04 OVERDUE 2b,2e
            IV@2022-05-01T08:00 2022-05-01T23:59 2022-05-08T00:00 2022-05-10 2022-05-04,2022-05-07 OVERDUE 2b,2e
            III@2022-05-01T08:00 2022-05-01T10:00,2022-05-05T09:00 2022-05-05T10:00 2022-05-08 2022-05-04 OPEN 2b,2e
            II@2022-05-01T08:00 2022-05-01T10:00,2022-05-02T09:00 2022-05-02T10:00 2022-05-03 - OPEN 2a
            III@2022-05-01T08:00,II@2022-05-03T08:00 2022-05-01T10:00 2022-05-03T12:00 2022-05-03 - DUE_SOON 2a,2b,2d
            II@2022-05-01T08:00,III@2022-05-03T08:00 2022-05-01T10:00,2022-05-02T09:00 2022-05-03T12:00 2022-05-05 - OPEN 2a,2b,2d
            II@2022-05-01T08:00,III@2022-05-04T08:00 2022-05-01T10:00 2022-05-04T12:00 2022-05-04 2022-05-02,2022-05-03 OVERDUE 2a,2b,2d,2e
            I@2022-05-01T08:00,NONE@2022-05-02T15:00 2022-05-01T10:00 2022-05-09T12:00 - - LAPSED 2a,2f
            I@2022-05-01T08:00,NONE@2022-05-03T15:00 2022-05-01T10:00 2022-05-09T12:00 - 2022-05-02 LAPSED 2a,2e,2f
            I@2022-05-01T08:00,NONE@2022-05-02T15:00,IV@2022-05-10T08:00 2022-05-01T10:00 2022-05-10T09:00 2022-05-10 - DUE_SOON 2a,2b,2d,2f
            II@2022-01-30T08:00 2022-01-31T10:00 2022-02-03T12:00 2022-02-03 2022-02-01,2022-02-02 OVERDUE 2a,2e
            III@2022-04-02T08:00 2022-04-02T10:00 2022-04-05T12:00 2022-04-05 - DUE_SOON 2b
            IV@2022-09-30T08:00 2022-10-01T10:00 2022-10-05T00:00 2022-10-07 2022-10-04 OVERDUE 2b,2e
            """;

    /** The same, counted in rolling hours; what is due is an instant. */
    private static final String ROLLING =
            """
            I@2022-05-01T08:00 2022-05-01T10:00 2022-05-02T10:00 2022-05-02T10:00 - DUE_SOON 2a
            I@2022-05-01T08:00 2022-05-01T10:00 2022-05-02T10:00:01 2022-05-03T10:00 2022-05-02 OVERDUE 2a,2e
            IV@2022-05-01T08:00 2022-05-01T10:00 2022-05-03T12:00 2022-05-04T10:00 - OPEN 2b
            III@2022-05-01T08:00,II@2022-05-03T08:00 2022-05-01T10:00 2022-05-03T08:00 2022-05-03T08:00 - DUE_SOON 2a,2b,2d
            """;

    @Override
    protected Evaluation<Question, Standing> evaluation() {
        return new FollowUps();
    }

    @Override
    protected List<Asked<Question>> table() {
        var rolling = ROLLING.lines().map(line -> row(line).where("followUpMode", "ROLLING_HOURS"));
        return Stream.concat(ROWS.lines().map(FollowUpsTest::row), rolling).toList();
    }

    @Test
    void levelsAreNeededAndReportsAreNotAgesOld() {
        var old = List.of(new Sent(at("2012-01-01T00:00")));

        var refused =
                catchThrowableOfType(InvalidValue.class, () -> new Question(List.of(), old, at("2022-05-01T00:00")));

        assertThat(refused.faults()).extracting(InvalidValue.Fault::pointer).containsExactly("/levels", "/reports");
    }

    private static Asked<Question> row(String line) {
        var cells = line.split(" +");
        var levels = many(cells[0]).map(FollowUpsTest::level).toList();
        var reports = many(cells[1]).map(each -> new Sent(at(each))).toList();
        List<String> rules = new ArrayList<>(List.of("VAC-3.4.4-2m"));
        many(cells[6]).forEach(rule -> rules.add("VAC-3.4.4-" + rule));
        return Asked.of(line, new Question(levels, reports, at(cells[2])))
                .answers("nextDue", due(cells[3]))
                .answers("missedDates", many(cells[4]).map(LocalDate::parse).toList())
                .answers("status", Status.valueOf(cells[5]))
                .by(rules.toArray(String[]::new));
    }

    private static LevelSince level(String cell) {
        var parts = cell.split("@");
        return new LevelSince(Grade.valueOf(parts[0]), at(parts[1]));
    }

    private static @Nullable Instant due(String cell) {
        return cell.equals("-") ? null : cell.contains("T") ? at(cell) : endOf(cell);
    }

    private static Stream<String> many(String cell) {
        return cell.equals("-") ? Stream.empty() : Arrays.stream(cell.split(","));
    }
}
