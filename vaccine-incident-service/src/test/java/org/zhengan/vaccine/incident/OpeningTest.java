package org.zhengan.vaccine.incident;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.zhengan.vaccine.incident.Incidents.at;
import static org.zhengan.vaccine.incident.Incidents.learned;
import static org.zhengan.vaccine.incident.Incidents.open;
import static org.zhengan.vaccine.incident.Incidents.rare;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zhengan.rules.District;
import org.zhengan.rules.InvalidValue;
import org.zhengan.rules.lifecycle.Decision;
import org.zhengan.vaccine.aefi.Roles;
import org.zhengan.vaccine.grade.Grade;
import org.zhengan.vaccine.grade.OtherJudgement;
import org.zhengan.vaccine.grade.ScopeSource;
import org.zhengan.vaccine.grade.Severity;
import org.zhengan.vaccine.incident.IncidentEvents.IncidentV1;

/** 1.3, 1.4 and who knew what when. */
class OpeningTest {

    @ParameterizedTest(name = "{0}, suspected of quality: {1}")
    @CsvSource({"AEFI, true, true", "AEFI, false, false", "SUPERVISION_OR_MONITORING, , true", "AEFI, , false"})
    void onlyWhatIsAnIncidentOfThePlanIsOpened(ScopeSource source, Boolean suspected, boolean opened) {
        var moment = Incidents.moment(Incidents.LEARNED, District.JINSHUI, Roles.HEALTH);

        var decision = VaccineIncidents.LIFECYCLE.decide(null, "id", open(source, suspected, null), moment);

        assertThat(decision instanceof Decision.Accepted<VaccineIncident, IncidentState>)
                .isEqualTo(opened);
    }

    @ParameterizedTest
    @CsvSource({"2022-07-01T08:59:59.999, false", "2022-07-01T09:00, true"})
    void nothingIsOpenedBeforeItWasLearned(String at, boolean opened) {
        var moment = Incidents.moment(at(at), District.CITY, Roles.CITY_HQ);

        var decision = VaccineIncidents.LIFECYCLE.decide(null, "id", open(null), moment);

        assertThat(decision instanceof Decision.Accepted<VaccineIncident, IncidentState>)
                .isEqualTo(opened);
    }

    @Test
    void itHappenedInTheFirstOfItsCounties() {
        var story = Story.opened(open(null, District.ERQI, District.JINSHUI));

        assertThat(story.incident().district()).isEqualTo(District.ERQI);
        assertThat(story.incident().incidentNo()).isEqualTo("VI-2022-0001");
        assertThat(story.told()).containsExactly("vaccine.incident.opened");
        assertThat(story.rules()).contains("VAC-1.3-2");
        assertThatThrownBy(() -> open(null, District.CITY)).isInstanceOf(InvalidValue.class);
    }

    @Test
    void theGradeCountsFromWhenTheFactsThatGiveItWereLearned() {
        var story = Story.opened(open(rare(5)))
                .on("2022-07-02T12:00")
                .city(learned(rare(6), at("2022-07-02T08:00")))
                .on("2022-07-02T13:00")
                .city(learned(rare(8), at("2022-07-02T11:00")))
                .city(Incidents.graded());

        var assessment = story.incident().assessment();
        assertThat(assessment)
                .isNotNull()
                .returns(Grade.III, Assessment::grade)
                .returns(at("2022-07-02T08:00"), known -> known.gradeInfoLearnedAt());
        assertThat(story.incident().knowledge())
                .hasSize(3)
                .extracting(Knowledge::recordedAt)
                .isSorted();
        assertThat(story.told(IncidentV1.class).gradeInfoLearnedAt()).isEqualTo(at("2022-07-02T08:00"));
    }

    @Test
    void aChangeOfGradeKeepsFromToConditionsAndWhoDecided() {
        var story = Story.responding("III")
                .on("2022-07-03T10:00")
                .city(learned(rare(11), at("2022-07-03T09:30")))
                .city(Incidents.graded());

        assertThat(story.told()).containsExactly("vaccine.incident.regraded");
        assertThat(story.told(IncidentV1.class))
                .returns(Grade.II, IncidentV1::grade)
                .returns(Grade.III, IncidentV1::previousGrade);
        var assessment = story.incident().assessment();
        assertThat(assessment == null ? null : assessment.changes().get(1))
                .isEqualTo(new GradeChange(
                        Grade.III, Grade.II, at("2022-07-03T10:00"), rare(11), List.of("VAC-1.4.2-2a"), "somebody"));
        assertThat(story.incident().level())
                .as("the level changes only by command")
                .isEqualTo(Grade.III);
    }

    @Test
    void gradedAgainToTheSameItKeepsWhenItWasLearned() {
        var story = Story.opened(open(rare(6))).city(Incidents.graded());
        var before = story.incident().assessment();

        story.on("2022-07-05T09:00")
                .city(learned(rare(7), at("2022-07-05T08:00")))
                .city(Incidents.graded());

        assertThat(story.told()).containsExactly("vaccine.incident.graded");
        assertThat(story.incident().assessment()).isEqualTo(before);
    }

    @Test
    void aJudgementIsKnownWhenItIsMadeAndNamesWhoAndWhy() {
        var story = Story.opened(open(null)).on("2022-07-01T15:00");

        assertThat(story.against(Incidents.graded(), District.CITY, Roles.CITY_HQ))
                .containsExactly("facts-missing");
        var nameless = new IncidentCommands.Grade(new OtherJudgement(Severity.GENERAL, null, null, null));
        assertThat(story.against(nameless, District.CITY, Roles.CITY_HQ)).containsExactly("judgement-without-reason");

        story.city(Incidents.judged(Severity.FAIRLY_SERIOUS));
        assertThat(story.incident().grade()).isEqualTo(Grade.III);
        var assessment = story.incident().assessment();
        assertThat(assessment).isNotNull().returns(at("2022-07-01T15:00"), made -> made.gradeInfoLearnedAt());
    }

    @Test
    void factsOfTomorrowAreNotKnown() {
        var story = Story.opened(open(null)).on("2022-07-02T09:00");

        assertThat(story.against(learned(rare(4), at("2022-07-02T09:00:00.001")), District.CITY, Roles.CITY_HQ))
                .containsExactly("learned-in-the-future");
        assertThat(story.against(learned(rare(4), at("2022-07-02T09:00")), District.CITY, Roles.CITY_HQ))
                .isEmpty();
    }

    @Test
    void itIsDismissedBelowEveryGradeOrOnceTheSuspicionIsRuledOut() {
        var ungraded = Story.opened(open(rare(3)));
        assertThat(ungraded.against(Incidents.dismissal(false), District.CITY, Roles.CITY_HQ))
                .containsExactly("grade-stands");
        assertThat(ungraded.city(Incidents.graded())
                        .city(Incidents.dismissal(false))
                        .state())
                .isEqualTo(IncidentState.DISMISSED);

        var graded = Story.opened(open(rare(4))).city(Incidents.graded());
        assertThat(graded.against(Incidents.dismissal(false), District.CITY, Roles.CITY_HQ))
                .containsExactly("grade-stands");
        assertThat(graded.city(Incidents.dismissal(true)).state()).isEqualTo(IncidentState.DISMISSED);
    }
}
