package org.zhengan.vaccine.incident;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zhengan.rules.District.CITY;
import static org.zhengan.rules.District.ERQI;
import static org.zhengan.rules.District.JINSHUI;
import static org.zhengan.vaccine.aefi.Roles.CITY_HQ;
import static org.zhengan.vaccine.aefi.Roles.COUNTY_HQ;
import static org.zhengan.vaccine.aefi.Roles.GENERAL_HQ;
import static org.zhengan.vaccine.aefi.Roles.HEALTH;
import static org.zhengan.vaccine.aefi.Roles.MARKET_SUPERVISION;
import static org.zhengan.vaccine.incident.Incidents.BETTER;
import static org.zhengan.vaccine.incident.Incidents.DECIDED;
import static org.zhengan.vaccine.incident.Incidents.WORSE;
import static org.zhengan.vaccine.incident.Incidents.lower;
import static org.zhengan.vaccine.incident.Incidents.open;
import static org.zhengan.vaccine.incident.Incidents.raise;
import static org.zhengan.vaccine.incident.Incidents.rare;
import static org.zhengan.vaccine.incident.Incidents.start;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zhengan.rules.District;
import org.zhengan.rules.lifecycle.Decision;
import org.zhengan.vaccine.grade.Grade;
import org.zhengan.vaccine.incident.IncidentEvents.OnSiteCommandV1;
import org.zhengan.vaccine.incident.IncidentEvents.ResponseV1;
import org.zhengan.vaccine.incident.ResponseCommands.AdviseSuspension;
import org.zhengan.vaccine.incident.ResponseCommands.Raise;
import org.zhengan.vaccine.incident.ResponseCommands.SetUpOnsiteCommand;
import org.zhengan.vaccine.incident.ResponseCommands.StartResponse;
import org.zhengan.vaccine.incident.ResponseCommands.Terminate;
import org.zhengan.vaccine.response.Body;
import org.zhengan.vaccine.response.Lead;
import org.zhengan.vaccine.response.LevelConditions;

/** 4.1 to 4.4: who starts, changes and ends a response, and when. */
class ResponseTest {

    private static final String DENIED = "jurisdiction-denied";

    @ParameterizedTest(name = "grade {0} by {2} of {1}")
    @CsvSource({
        "III, CITY, CITY_HQ, ''",
        "III, JINSHUI, COUNTY_HQ, jurisdiction-denied",
        "III, CITY, GENERAL_HQ, jurisdiction-denied",
        "IV, JINSHUI, COUNTY_HQ, proposal-missing",
        "IV, CITY, CITY_HQ, jurisdiction-denied",
        "II, CITY, CITY_HQ, superior-decision-missing",
        "I, CITY, GENERAL_HQ, superior-decision-missing",
        "II, JINSHUI, COUNTY_HQ, jurisdiction-denied",
        "NONE, CITY, CITY_HQ, not-graded"
    })
    void aResponseIsStartedByWhoLeadsAtTheGrade(String grade, District district, String role, String code) {
        var story =
                Story.opened(open(rare(Incidents.RARE.getOrDefault(grade, 0)))).city(Incidents.graded());

        var against = story.against(start(), district, role);

        assertThat(String.join(" ", against)).isEqualTo(code);
        boolean denied = code.equals(DENIED);
        assertThat(story.tried(start(), district, role) instanceof Decision.Foreign<VaccineIncident, IncidentState>)
                .isEqualTo(denied);
    }

    @Test
    void levelIvIsProposedByCountyMarketSupervisionAndStartedByTheCounty() {
        var story = Story.opened(open(rare(4))).city(Incidents.graded());
        assertThat(story.against(Incidents.proposal(), CITY, MARKET_SUPERVISION))
                .containsExactly(DENIED);

        story.propose().by(start(), JINSHUI, COUNTY_HQ);

        var response = story.incident().response();
        assertThat(response)
                .isNotNull()
                .returns(Grade.IV, Response::responseLevel)
                .returns(Lead.COUNTY, Response::lead)
                .returns(Body.COUNTY_HQ, Response::startedBy);
        assertThat(story.rules()).contains("VAC-2.1-3", "VAC-4.3-1", "VAC-4-1");
        assertThat(story.told(ResponseV1.class)).returns(null, ResponseV1::previousLevel);
    }

    @Test
    void severalCountiesLeadTogetherOrTheCityTakesOver() {
        var story = Story.opened(open(rare(4), JINSHUI, ERQI))
                .city(Incidents.graded())
                .propose();
        assertThat(story.against(start(), CITY, CITY_HQ)).isEmpty();

        story.by(start(), JINSHUI, COUNTY_HQ);
        assertThat(IncidentEvents.responseOf(story.incident()).lead()).isEqualTo(Lead.JOINT);
        assertThat(story.against(Incidents.terminate(), ERQI, COUNTY_HQ)).isEmpty();
        assertThat(story.against(Incidents.terminate(), CITY, CITY_HQ)).containsExactly(DENIED);
    }

    @Test
    void levelsIAndIiAreRecordedOnTheSuperiorsDecision() {
        var story =
                Story.opened(open(rare(11))).city(Incidents.graded()).by(new StartResponse(DECIDED), CITY, GENERAL_HQ);

        assertThat(IncidentEvents.responseOf(story.incident()))
                .returns(Lead.SUPERIOR, Response::lead)
                .returns(Body.GENERAL_HQ, Response::startedBy)
                .returns(DECIDED, Response::superiorDecision);
    }

    @Test
    void aLevelIsRaisedWhenEverythingSpeaksForItAndByWhoMay() {
        var story = Story.responding("III");
        var someOfIt = new LevelConditions(true, true, null, null, null);

        assertThat(story.against(new Raise(Grade.II, WORSE, DECIDED), JINSHUI, COUNTY_HQ))
                .containsExactly(DENIED);
        assertThat(story.against(new Raise(Grade.II, someOfIt, DECIDED), CITY, CITY_HQ))
                .containsExactly("raise-not-warranted");
        assertThat(story.against(raise("II", WORSE), CITY, CITY_HQ)).containsExactly("superior-decision-missing");

        story.city(new Raise(Grade.II, WORSE, DECIDED));
        assertThat(story.told(ResponseV1.class))
                .returns(Grade.II, ResponseV1::level)
                .returns(Grade.III, ResponseV1::previousLevel)
                .returns(Lead.SUPERIOR, ResponseV1::lead);
        assertThat(story.rules()).contains("VAC-4.4.1-1");
        var change = IncidentEvents.responseOf(story.incident()).levelChanges().get(0);
        assertThat(change)
                .returns(Grade.III, LevelChange::from)
                .returns(Grade.II, LevelChange::to)
                .returns(WORSE, LevelChange::conditions)
                .returns(Body.CITY_HQ, LevelChange::by);
    }

    @Test
    void theCountyOrTheCityRaisesLevelIvToIii() {
        var story = Story.responding("IV");

        assertThat(story.against(raise("III", WORSE), JINSHUI, COUNTY_HQ)).isEmpty();
        story.city(raise("III", WORSE));

        assertThat(IncidentEvents.responseOf(story.incident()).lead()).isEqualTo(Lead.CITY);
        assertThat(story.against(Incidents.terminate(), JINSHUI, COUNTY_HQ)).containsExactly(DENIED);
    }

    @Test
    void aSchoolsIncidentMayBeRaisedByOneAndNeverIsByItself() {
        var story = Story.opened(open(Incidents.atSchool(4)))
                .city(Incidents.graded())
                .propose()
                .by(start(), JINSHUI, COUNTY_HQ);
        assertThat(story.incident().level()).isEqualTo(Grade.IV);

        assertThat(story.against(new Raise(Grade.II, null, DECIDED), JINSHUI, COUNTY_HQ))
                .containsExactly("raise-not-warranted");
        story.by(raise("III", LevelConditions.NONE), JINSHUI, COUNTY_HQ);
        assertThat(story.rules()).contains("VAC-4.4.1-2").doesNotContain("VAC-4.4.1-1");
    }

    @Test
    void aLevelIsLoweredWhenAllThreeHoldAndNotBelowTheAssessedGrade() {
        var story = Story.responding("II");
        assertThat(story.against(lower("III", BETTER), CITY, CITY_HQ)).containsExactly("lowering-not-warranted");

        story.on("2022-07-09T10:00")
                .city(Incidents.learned(rare(6), Incidents.at("2022-07-09T09:00")))
                .city(Incidents.graded());
        assertThat(story.against(lower("IV", BETTER), CITY, CITY_HQ)).containsExactly("lowering-not-warranted");
        assertThat(story.against(lower("III", new LevelConditions(null, null, null, true, null)), CITY, CITY_HQ))
                .containsExactly("lowering-not-warranted");
        assertThat(story.against(lower("III", BETTER), JINSHUI, COUNTY_HQ)).containsExactly(DENIED);

        assertThat(story.city(lower("III", BETTER)).told()).containsExactly("vaccine.response.lowered");
        assertThat(story.has("general-hq-report")).as("level III did not start").isFalse();
    }

    @ParameterizedTest(name = "{0} to {1}")
    @CsvSource({"raise, III", "raise, IV", "lower, III", "lower, II"})
    void raisingGoesUpAndLoweringDown(String command, String to) {
        var given = command.equals("raise") ? (Object) raise(to, WORSE) : lower(to, BETTER);

        assertThat(Story.responding("III").tried(given, CITY, CITY_HQ)).isInstanceOf(Decision.Illegal.class);
    }

    @Test
    void theCitySetsUpAnOnSiteCommandFromGradeIiiOn() {
        var setUp = new SetUpOnsiteCommand(OnSiteMode.APPROVED);

        assertThat(Story.responding("IV").against(setUp, JINSHUI, COUNTY_HQ)).containsExactly("onsite-not-foreseen");
        assertThat(Story.responding("IV").against(setUp, CITY, CITY_HQ)).containsExactly("onsite-not-foreseen");
        assertThat(Story.responding("III").against(setUp, JINSHUI, COUNTY_HQ)).containsExactly(DENIED);
        assertThat(Story.responding("III").city(setUp).told(OnSiteCommandV1.class))
                .returns(OnSiteMode.APPROVED, OnSiteCommandV1::mode)
                .returns(Grade.III, OnSiteCommandV1::level);
    }

    @Test
    void theCityHealthCommissionAdvisesToStop() {
        var story = Story.responding("III");
        var advice = new AdviseSuspension(false, null, null, null);

        assertThat(story.against(advice, JINSHUI, HEALTH)).containsExactly(DENIED);
        assertThat(story.against(new AdviseSuspension(true, new BigDecimal("2.0"), false, null), CITY, HEALTH))
                .containsExactly("no-advice");
        assertThat(story.against(new AdviseSuspension(true, new BigDecimal("2.1"), true, null), CITY, HEALTH))
                .containsExactly("follow-conclusion");

        story.by(advice, CITY, HEALTH);
        assertThat(story.told()).containsExactly("vaccine.vaccination.suspension-advised");
        assertThat(story.rules()).contains("VAC-4.2-4");
        var kept = story.incident().measures().stopAdvice();
        assertThat(kept == null ? List.of() : kept.batches())
                .isEqualTo(story.incident().occurrence().batches());
    }

    @ParameterizedTest(name = "cause {0}, hazard {1}, finished {2}")
    @CsvSource({
        "true, true, false, ''",
        "true, false, true, ''",
        "true, false, false, hazard-remains",
        "false, true, true, cause-not-found"
    })
    void aResponseEndsOnceTheCauseIsFoundAndTheHazardGoneOrHandled(
            boolean cause, boolean hazard, boolean finished, String code) {
        var story = Story.responding("III");

        assertThat(String.join(" ", story.against(new Terminate(cause, hazard, finished), CITY, CITY_HQ)))
                .isEqualTo(code);
    }
}
