package org.zhengan.vaccine.incident;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zhengan.rules.District.CITY;
import static org.zhengan.rules.District.JINSHUI;
import static org.zhengan.vaccine.aefi.Roles.CITY_HQ;
import static org.zhengan.vaccine.aefi.Roles.COUNTY_HQ;
import static org.zhengan.vaccine.incident.Incidents.at;
import static org.zhengan.vaccine.incident.Incidents.raise;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zhengan.rules.Deadline.Status;
import org.zhengan.rules.Origin;
import org.zhengan.rules.Settings;
import org.zhengan.rules.lifecycle.Decision;
import org.zhengan.rules.lifecycle.Overdue;
import org.zhengan.vaccine.incident.ResponseCommands.ReopenResponse;
import org.zhengan.vaccine.incident.ResponseCommands.ReportToGeneralHq;

/** DL-07 and DL-11, and whether the final report is in time, over holidays. */
class IncidentDeadlinesTest {

    private static final String REPORT = "general-hq-report";
    private static final String WRITE_UP = "write-up";

    @ParameterizedTest(name = "told at {0}: {1}")
    @CsvSource({"2022-07-01T10:29:59, MET", "2022-07-01T10:30:00, MET", "2022-07-01T10:30:00.001, MET_LATE"})
    void theGeneralHeadquartersIsToldWithin30MinutesOfTheStartOfLevelIii(String told, Status status) {
        var story = Story.responding("III");
        assertThat(story.deadline(REPORT))
                .returns(at("2022-07-01T10:30"), deadline -> deadline.dueAt())
                .returns(Origin.DEFAULT, deadline -> deadline.basis().origin());

        story.on(told).city(new ReportToGeneralHq());

        assertThat(story.deadline(REPORT).status()).isEqualTo(status);
        assertThat(IncidentEvents.responseOf(story.incident()).generalHqReportedAt())
                .isEqualTo(at(told));
    }

    @ParameterizedTest
    @CsvSource({"I", "II", "IV"})
    void otherLevelsStartWithoutIt(String level) {
        assertThat(Story.responding(level).has(REPORT)).isFalse();
    }

    @Test
    void raisedToLevelIiiItStartsAsWell() {
        var story = Story.responding("IV").on("2022-07-02T08:00").by(raise("III", Incidents.WORSE), JINSHUI, COUNTY_HQ);

        assertThat(story.deadline(REPORT).dueAt()).isEqualTo(at("2022-07-02T08:30"));
    }

    @Test
    void howSoonIsForTheCityToSet() {
        var story = Story.opened(Incidents.open(Incidents.rare(6))).city(Incidents.graded());
        var settings = Settings.defaults().with(Map.of("simultaneousMinutes", "10"));
        var moment = Incidents.moment(at("2022-07-01T12:00"), CITY, settings, CITY_HQ);

        var decision = story.decided(Incidents.start(), moment);

        assertThat(
                        decision instanceof Decision.Accepted<VaccineIncident, IncidentState> accepted
                                ? accepted.deadlines().get(0).dueAt()
                                : null)
                .isEqualTo(at("2022-07-01T12:10"));
    }

    @Test
    void overdueItIsSaidOnce() {
        var story = Story.responding("III").on("2022-07-01T10:30:00.001").suite(new Overdue(REPORT));

        assertThat(story.told()).containsExactly("vaccine.deadline.overdue");
        assertThat(story.deadline(REPORT).status()).isEqualTo(Status.OVERDUE);
    }

    @ParameterizedTest(name = "ended {0}, due {1}")
    @CsvSource({
        "2022-07-14T10:00, 2022-08-13T23:59:59.999",
        "2022-01-27T23:59:59, 2022-02-26T23:59:59.999",
        "2022-09-15T00:00, 2022-10-15T23:59:59.999"
    })
    void archiveEvaluationAndSummaryAreDue30DaysAfterTheEnd(String ended, String due) {
        var story = Story.responding("III").on(ended).city(Incidents.terminate());

        assertThat(story.deadline(WRITE_UP).dueAt()).isEqualTo(at(due));
    }

    @Test
    void theWriteUpIsMetByTheArchiveAndWaivedByAReopening() {
        var story = Story.responding("III").on("2022-07-14T10:00").city(Incidents.terminate());
        var again = new ReopenResponse(ReopenResponse.Cause.NEW_CASES, "新增两例");

        story.on("2022-07-20T09:00").city(again);
        assertThat(story.deadline(WRITE_UP).status()).isEqualTo(Status.WAIVED);
        assertThat(story.incident().ending()).isNull();

        story.on("2022-07-25T09:00").city(Incidents.terminate());
        assertThat(story.deadline(WRITE_UP).dueAt()).isEqualTo(at("2022-08-24T23:59:59.999"));

        story.on("2022-08-24T23:59:59.999")
                .city(Incidents.finalReport())
                .city(Incidents.evaluation())
                .city(Incidents.archive());
        assertThat(story.deadline(WRITE_UP).status()).isEqualTo(Status.MET);
    }

    /** Ended before Spring Festival, Qingming and National Day, and on the plain days of the specification's example. */
    @ParameterizedTest(name = "ended {0}, sent {1}: {2}")
    @CsvSource({
        "2022-07-14T16:00, 2022-07-25T23:59:59.999, true",
        "2022-07-14T16:00, 2022-07-26T00:00, false",
        "2022-01-27T16:00, 2022-02-10T23:59:59.999, true",
        "2022-01-27T16:00, 2022-02-11T00:00, false",
        "2022-04-01T16:00, 2022-04-13T23:59:59.999, true",
        "2022-04-01T16:00, 2022-04-14T00:00, false",
        "2022-09-29T16:00, 2022-10-13T23:59:59.999, true",
        "2022-09-29T16:00, 2022-10-14T00:00, false"
    })
    void theFinalReportIsInTimeUpTo7WorkingDaysAfterTheEnd(String ended, String sent, boolean onTime) {
        var story = Story.responding("III").on(ended).city(Incidents.terminate());

        story.on(sent).city(Incidents.finalReport());

        assertThat(story.told()).containsExactly("vaccine.incident.final-reported");
        assertThat(story.told(FinalReportedV1.class).onTime()).isEqualTo(onTime);
    }
}
