package org.zhengan.vaccine.duty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zhengan.vaccine.duty.DutyClocks.FINAL;
import static org.zhengan.vaccine.duty.DutyClocks.FOLLOW_UP;
import static org.zhengan.vaccine.duty.DutyClocks.PROGRESS;
import static org.zhengan.vaccine.duty.DutyClocks.PROGRESS_PHONE;
import static org.zhengan.vaccine.report.Channel.FAX;
import static org.zhengan.vaccine.report.Channel.PHONE;
import static org.zhengan.vaccine.report.ReportKind.IMPORTANT_PROGRESS;
import static org.zhengan.vaccine.report.ReportKind.INITIAL;
import static org.zhengan.vaccine.report.Times.at;
import static org.zhengan.vaccine.report.Times.endOf;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zhengan.rules.Deadline.Status;
import org.zhengan.vaccine.grade.Grade;
import org.zhengan.vaccine.report.ReportKind;

/** DL-05, DL-06 and DL-08: 3.4.4(2) and (3). */
class FollowUpAndFinalTest {

    @ParameterizedTest
    @CsvSource({"I, 2022-05-02, 1 日", "II, 2022-05-02, 1 日", "III, 2022-05-04, 3 日", "IV, 2022-05-04, 3 日"})
    void theNextIsDueAtTheEndOfTheDay(Grade grade, String due, String why) {
        var story = reported(grade, "2022-05-01T10:00");

        assertThat(story.due(FOLLOW_UP)).isEqualTo(endOf(due));
        assertThat(story.clock(FOLLOW_UP).steps().get(0).note().zh()).isEqualTo(why);
    }

    @Test
    void eachReportBeginsTheNextTurn() {
        var story = reported(Grade.III, "2022-05-01T10:00").reports(ReportKind.FOLLOW_UP, FAX, "2022-05-03T09:00");

        assertThat(story.counted()).extracting(each -> each.onTime()).containsExactly(true);
        assertThat(story.due(FOLLOW_UP)).isEqualTo(endOf("2022-05-06"));
    }

    @Test
    void aDateMissedStaysOnRecordAndTheNextTurnRuns() {
        var story = reported(Grade.II, "2022-05-01T10:00").passes(FOLLOW_UP, "2022-05-03T00:00");
        assertThat(story.duty().missedDates()).containsExactly(day(2));
        assertThat(story.due(FOLLOW_UP)).isEqualTo(endOf("2022-05-03"));
        assertThat(story.clock(FOLLOW_UP).status()).isEqualTo(Status.OPEN);
        assertThat(story.clock(FOLLOW_UP).steps().get(0).note().zh()).isEqualTo("至 2022-05-03");

        story.passes(FOLLOW_UP, "2022-05-04T00:00").reports(ReportKind.FOLLOW_UP, FAX, "2022-05-04T09:00");

        assertThat(story.counted()).singleElement().satisfies(each -> {
            assertThat(each.due()).isEqualTo(endOf("2022-05-02"));
            assertThat(each.onTime()).isFalse();
            assertThat(each.missedDates()).containsExactly(day(2), day(3));
        });
        assertThat(story.duty().missedDates()).containsExactly(day(2), day(3));
        assertThat(story.due(FOLLOW_UP)).isEqualTo(endOf("2022-05-05"));
    }

    @Test
    void theSweepThatSleptCountsEveryDateInBetween() {
        var story = reported(Grade.III, "2022-05-01T10:00").passes(FOLLOW_UP, "2022-05-09T08:00");

        assertThat(story.duty().missedDates()).containsExactly(day(4), day(7));
        assertThat(story.due(FOLLOW_UP)).isEqualTo(endOf("2022-05-10"));
    }

    @Test
    void aReportThatWentOutInTimeButIsWrittenDownLaterWasNotMissed() {
        var story = reported(Grade.II, "2022-05-01T10:00")
                .passes(FOLLOW_UP, "2022-05-03T00:00")
                .reports(ReportKind.FOLLOW_UP, FAX, "2022-05-02T22:00", "2022-05-03T09:00");

        assertThat(story.counted()).extracting(each -> each.onTime()).containsExactly(true);
        assertThat(story.duty().missedDates()).isEmpty();
        assertThat(story.due(FOLLOW_UP)).isEqualTo(endOf("2022-05-03"));
    }

    @Test
    void anOlderReportWrittenDownLaterMovesNothing() {
        var story = reported(Grade.II, "2022-05-01T10:00").reports(ReportKind.FOLLOW_UP, FAX, "2022-05-01T09:30");

        assertThat(story.happened()).isFalse();
    }

    /** The examples of the specification. */
    @Test
    void aChangeOfLevelMovesTheNextOne() {
        var raised = reported(Grade.III, "2022-05-01T10:00").told(Grade.II, "2022-05-03T08:00");
        assertThat(raised.due(FOLLOW_UP)).isEqualTo(endOf("2022-05-03"));

        var lowered = reported(Grade.II, "2022-05-01T10:00")
                .reports(ReportKind.FOLLOW_UP, FAX, "2022-05-02T10:00")
                .told(Grade.III, "2022-05-03T08:00");
        assertThat(lowered.due(FOLLOW_UP)).isEqualTo(endOf("2022-05-05"));
        assertThat(lowered.runs(PROGRESS)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "IV, III, , 2022-05-02T14:00, VAC-3.4.4-1c",
        "IV, II, 2022-05-02T08:30, 2022-05-02T09:00, VAC-3.4.4-1b",
        "III, I, 2022-05-02T08:30, 2022-05-02T09:00, VAC-3.4.4-1b"
    })
    void aRiseIsReportedWithinTheLimitsOfTheNewLevel(
            Grade from, Grade to, @org.jspecify.annotations.Nullable String phone, String written, String rule) {
        var story = reported(from, "2022-05-01T10:00").told(to, "2022-05-02T08:00", "2022-05-02T08:05");

        assertThat(story.due(PROGRESS)).isEqualTo(at(written));
        assertThat(story.clock(PROGRESS).basis().rule()).isEqualTo(rule);
        assertThat(story.runs(PROGRESS_PHONE)).isEqualTo(phone != null);
        if (phone != null) {
            assertThat(story.due(PROGRESS_PHONE)).isEqualTo(at(phone));
        }
    }

    @Test
    void importantProgressMeetsItsClocksAndCountsAsAFollowUp() {
        var story = reported(Grade.IV, "2022-05-01T10:00").told(Grade.II, "2022-05-02T08:00");

        story.reports(IMPORTANT_PROGRESS, PHONE, "2022-05-02T08:30");
        assertThat(story.clock(PROGRESS_PHONE).status()).isEqualTo(Status.MET);
        assertThat(story.counted()).extracting(each -> each.onTime()).containsExactly(true);

        story.reports(IMPORTANT_PROGRESS, FAX, "2022-05-02T09:00:01");
        assertThat(story.clock(PROGRESS).status()).isEqualTo(Status.MET_LATE);
        assertThat(story.counted()).extracting(each -> each.lateMinutes()).containsExactly(1L);
        assertThat(story.due(FOLLOW_UP)).isEqualTo(endOf("2022-05-03"));

        story.reports(IMPORTANT_PROGRESS, FAX, "2022-05-02T12:00");
        assertThat(story.counted()).allMatch(each -> each.due() == null && each.onTime() == null);
    }

    /** Over Spring Festival, Qingming and National Day of 2022, and an ordinary week. */
    @ParameterizedTest
    @CsvSource({
        "2022-07-14T09:00, 2022-07-25",
        "2022-01-28T09:00, 2022-02-11",
        "2022-04-01T23:59, 2022-04-13",
        "2022-09-29T09:00, 2022-10-13"
    })
    void theFinalReportIsDueSevenWorkingDaysAfterTheEnd(String end, String due) {
        var story = reported(Grade.III, "2022-01-10T10:00").ended(end);

        assertThat(story.state()).isEqualTo(DutyState.FINAL_DUE);
        assertThat(story.due(FINAL)).isEqualTo(endOf(due));
        assertThat(story.clock(FOLLOW_UP).status()).isEqualTo(Status.WAIVED);
        story.reports(ReportKind.FINAL, FAX, due + "T23:59:59");
        assertThat(story.state()).isEqualTo(DutyState.DONE);
        assertThat(story.clock(FINAL).status()).isEqualTo(Status.MET);
    }

    @Test
    void aFinalReportOfTheEighthDayIsLate() {
        var story = reported(Grade.III, "2022-07-10T10:00").ended("2022-07-14T09:00");

        story.reports(ReportKind.FINAL, FAX, "2022-07-26T00:00");

        assertThat(story.clock(FINAL).status()).isEqualTo(Status.MET_LATE);
        assertThat(story.counted()).extracting(each -> each.onTime()).containsExactly(false);
    }

    @Test
    void whatFallsDueOnTheDayOfTheEndLapsesAndWhatWasMissedStays() {
        var story = reported(Grade.I, "2022-05-01T10:00").ended("2022-05-03T15:00");

        assertThat(story.duty().missedDates()).containsExactly(day(2));
        assertThat(story.duty().followUpDue()).isNull();
    }

    @Test
    void aReopenedResponseAsksForFollowUpsAgainAndForAFinalReportAtTheNextEnd() {
        var story = reported(Grade.III, "2022-07-01T10:00").ended("2022-07-14T09:00");

        story.told(Grade.III, "2022-07-16T09:00");
        assertThat(story.state()).isEqualTo(DutyState.FOLLOWING);
        assertThat(story.clock(FINAL).status()).isEqualTo(Status.WAIVED);
        assertThat(story.due(FOLLOW_UP)).isEqualTo(endOf("2022-07-16"));

        story.ended("2022-07-18T09:00");
        assertThat(story.due(FINAL)).isEqualTo(endOf("2022-07-27"));
    }

    private static Duties reported(Grade grade, String local) {
        return Duties.learned(local).told(grade, local).reports(INITIAL, FAX, local);
    }

    private static LocalDate day(int ofMay) {
        return LocalDate.of(2022, 5, ofMay);
    }
}
