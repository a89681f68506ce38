package org.zhengan.vaccine.duty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zhengan.vaccine.duty.DutyClocks.PHONE;
import static org.zhengan.vaccine.duty.DutyClocks.WRITTEN;
import static org.zhengan.vaccine.report.Channel.FAX;
import static org.zhengan.vaccine.report.Channel.SMS;
import static org.zhengan.vaccine.report.ReportKind.INITIAL;
import static org.zhengan.vaccine.report.Times.at;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zhengan.rules.Deadline;
import org.zhengan.rules.Deadline.Status;
import org.zhengan.vaccine.grade.Grade;

/** DL-01 to DL-04: 3.4.4(1), one clock per subject. */
class InitialReportTest {

    private static final String LEARNED = "2022-07-01T10:00";

    @ParameterizedTest
    @CsvSource({
        "I, 2022-07-01T10:30, 2022-07-01T11:00, VAC-3.4.4-1b",
        "II, 2022-07-01T10:30, 2022-07-01T11:00, VAC-3.4.4-1b",
        "III, , 2022-07-01T16:00, VAC-3.4.4-1c",
        "IV, , 2022-07-02T10:00, VAC-3.4.4-1d"
    })
    void eachGradeHasItsLimits(Grade grade, @Nullable String phone, String written, String rule) {
        var story = Duties.learned(LEARNED).told(grade, LEARNED);

        assertThat(story.state()).isEqualTo(DutyState.INITIAL_DUE);
        assertThat(story.due(WRITTEN)).isEqualTo(at(written));
        assertThat(story.clock(WRITTEN).basis().rule()).isEqualTo(rule);
        assertThat(story.runs(PHONE)).isEqualTo(phone != null);
        if (phone != null) {
            assertThat(story.due(PHONE)).isEqualTo(at(phone));
        }
    }

    @Test
    void itSaysInChineseWhyItIsDueThen() {
        var story = Duties.learned(LEARNED).told(Grade.II, LEARNED);

        assertThat(story.clock(PHONE).steps())
                .extracting(
                        step -> step.note().zh() + " " + step.basis().summary().zh())
                .containsExactly("30 分钟 特别重大、重大：获知后 30 分钟内电话报告");
        assertThat(story.clock(WRITTEN).steps())
                .extracting(
                        step -> step.note().zh() + " " + step.basis().summary().zh())
                .containsExactly("1 小时 特别重大、重大：获知后 1 小时内书面报告");
    }

    @ParameterizedTest(name = "by telephone at {0}, in writing at {2}")
    @CsvSource({
        "10:29:59, 0, 10:59:59, 0",
        "10:30:00, 0, 11:00:00, 0",
        "10:30:01, 1, 11:00:01, 1",
        "10:45:00, 15, 12:30:30, 91"
    })
    void itIsOnTimeUpToTheLastMomentAndLateByMinutesAfterwards(
            String phone, long phoneLate, String written, long writtenLate) {
        var day = "2022-07-01T";
        var story = Duties.learned(LEARNED).told(Grade.I, LEARNED);

        story.reports(INITIAL, SMS, day + phone, day + "13:00");
        assertThat(story.counted()).extracting(each -> each.lateMinutes()).containsExactly(phoneLate);
        story.reports(INITIAL, FAX, day + written, day + "13:00");
        assertThat(story.counted()).extracting(each -> each.lateMinutes()).containsExactly(writtenLate);

        assertThat(story.clock(PHONE).status()).isEqualTo(met(phoneLate));
        assertThat(story.clock(WRITTEN).status()).isEqualTo(met(writtenLate));
        assertThat(story.state()).isEqualTo(DutyState.FOLLOWING);
    }

    @Test
    void aTelephoneCallDoesNotReplaceWritingNorWritingTheCall() {
        var story = Duties.learned(LEARNED).told(Grade.II, LEARNED);

        story.reports(INITIAL, SMS, "2022-07-01T10:10");
        assertThat(story.runs(WRITTEN)).isTrue();
        assertThat(story.state()).isEqualTo(DutyState.INITIAL_DUE);

        var other = Duties.learned(LEARNED).told(Grade.II, LEARNED).reports(INITIAL, FAX, "2022-07-01T10:10");
        assertThat(other.runs(PHONE)).isTrue();
        assertThat(other.runs(WRITTEN)).isFalse();
    }

    @Test
    void noClockRunsBeforeAGradeIsKnownAndThenItRunsFromWhenTheFactsWereLearned() {
        var story = Duties.learned(LEARNED);
        assertThat(story.state()).isEqualTo(DutyState.WAITING);
        assertThat(story.runs(WRITTEN)).isFalse();

        story.told(Grade.III, "2022-07-01T15:00", "2022-07-01T15:20");

        assertThat(story.due(WRITTEN)).isEqualTo(at("2022-07-01T21:00"));
    }

    @Test
    void whoLearnsOfItAfterItsGradingHasItsOwnClock() {
        var story = Duties.learned("2022-07-03T09:00").told(Grade.IV, "2022-07-01T08:00", "2022-07-03T09:00");

        assertThat(story.due(WRITTEN)).isEqualTo(at("2022-07-04T09:00"));
    }

    @Test
    void aReportSentBeforeAnybodyGradedTheIncidentIsJudgedOnceSomebodyHas() {
        var story = Duties.learned(LEARNED)
                .reports(INITIAL, SMS, "2022-07-01T10:20")
                .reports(INITIAL, FAX, "2022-07-01T12:00");
        assertThat(story.state()).isEqualTo(DutyState.WAITING);

        story.told(Grade.II, LEARNED, "2022-07-01T13:00");

        assertThat(story.counted()).extracting(each -> each.onTime()).containsExactly(true, false);
        assertThat(story.counted()).extracting(each -> each.lateMinutes()).containsExactly(0L, 60L);
        assertThat(story.clock(PHONE).status()).isEqualTo(Status.MET);
        assertThat(story.clock(WRITTEN).status()).isEqualTo(Status.MET_LATE);
        assertThat(story.state()).isEqualTo(DutyState.FOLLOWING);
    }

    @Test
    void aRiseBeforeTheReportBringsItForwardAndAFallDoesNotLoosenIt() {
        var story = Duties.learned(LEARNED).told(Grade.IV, LEARNED).told(Grade.II, "2022-07-01T14:00");
        assertThat(story.due(PHONE)).isEqualTo(at("2022-07-01T14:30"));
        assertThat(story.due(WRITTEN)).isEqualTo(at("2022-07-01T15:00"));

        story.told(Grade.IV, "2022-07-01T14:10");
        assertThat(story.due(WRITTEN)).isEqualTo(at("2022-07-01T15:00"));
    }

    @Test
    void aRiseTooLateToMatterLeavesTheClockAsItRuns() {
        var story = Duties.learned(LEARNED).told(Grade.III, LEARNED);
        story.passes(WRITTEN, "2022-07-01T16:00:01");
        assertThat(story.clock(WRITTEN).status()).isEqualTo(Status.OVERDUE);

        story.told(Grade.II, "2022-07-01T17:00");

        assertThat(story.clock(WRITTEN).status()).isEqualTo(Status.OVERDUE);
        assertThat(story.due(WRITTEN)).isEqualTo(at("2022-07-01T16:00"));
    }

    @Test
    void aReportWrittenDownAfterTheClockHadPassedIsOnTimeIfItWentOutOnTime() {
        var story = Duties.learned(LEARNED).told(Grade.III, LEARNED).passes(WRITTEN, "2022-07-01T16:00:01");

        story.reports(INITIAL, FAX, "2022-07-01T15:59", "2022-07-01T17:00");

        assertThat(story.clock(WRITTEN).status()).isEqualTo(Status.MET);
    }

    @Test
    void whatWasNoIncidentAsksForNothingMore() {
        var story = Duties.learned(LEARNED).told(Grade.II, LEARNED).dismissed("2022-07-01T10:10");

        assertThat(story.state()).isEqualTo(DutyState.LAPSED);
        assertThat(story.clock(PHONE).status()).isEqualTo(Deadline.Status.WAIVED);
        assertThat(story.clock(WRITTEN).status()).isEqualTo(Deadline.Status.WAIVED);
    }

    private static Status met(long late) {
        return late == 0 ? Status.MET : Status.MET_LATE;
    }
}
