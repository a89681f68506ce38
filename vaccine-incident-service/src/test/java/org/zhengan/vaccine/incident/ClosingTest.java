package org.zhengan.vaccine.incident;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zhengan.rules.District.CITY;
import static org.zhengan.vaccine.aefi.Roles.CITY_HQ;
import static org.zhengan.vaccine.incident.Incidents.filled;
import static org.zhengan.vaccine.incident.Incidents.without;
import static org.zhengan.vaccine.material.IncidentContents.ARCHIVE;
import static org.zhengan.vaccine.material.IncidentContents.EVALUATION_443;
import static org.zhengan.vaccine.material.IncidentContents.EVALUATION_61;
import static org.zhengan.vaccine.material.IncidentContents.FINAL;
import static org.zhengan.vaccine.material.IncidentContents.SUMMARY_62;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.zhengan.vaccine.aftermath.AftermathState;
import org.zhengan.vaccine.incident.IncidentCommands.NoteAftermath;
import org.zhengan.vaccine.incident.IncidentCommands.NoteVaccineCaused;
import org.zhengan.vaccine.incident.IncidentEvents.FollowUpOpenedV1;
import org.zhengan.vaccine.incident.ResponseCommands.Archive;
import org.zhengan.vaccine.incident.ResponseCommands.Close;
import org.zhengan.vaccine.incident.ResponseCommands.CompleteStep;
import org.zhengan.vaccine.incident.ResponseCommands.Conclude;
import org.zhengan.vaccine.incident.ResponseCommands.Evaluate;
import org.zhengan.vaccine.incident.ResponseCommands.ReferCrime;
import org.zhengan.vaccine.incident.ResponseCommands.SubmitFinal;

/** What is written of an incident when it is over, the duties it brings, and its aftermath: 2.2, 3.4.3, 4.4.3, 6. */
class ClosingTest {

    private static final List<String> INCOMPLETE = List.of("content-missing");

    @Test
    void everyItemOfTheFinalReportIsNeeded() {
        var story = ended();

        assertThat(FINAL.keys()).allSatisfy(key -> assertThat(
                        story.against(new SubmitFinal(without(filled(FINAL), key)), CITY, CITY_HQ))
                .isEqualTo(INCOMPLETE));
        assertThat(story.city(Incidents.finalReport()).state()).isEqualTo(IncidentState.FINAL_REPORTED);
    }

    @Test
    void bothEvaluationsAreNeededWhole() {
        var story = ended().city(Incidents.finalReport());

        assertThat(EVALUATION_443.keys()).allSatisfy(key -> assertThat(story.against(
                        new Evaluate(without(filled(EVALUATION_443), key), filled(EVALUATION_61)), CITY, CITY_HQ))
                .isEqualTo(INCOMPLETE));
        assertThat(EVALUATION_61.keys()).allSatisfy(key -> assertThat(story.against(
                        new Evaluate(filled(EVALUATION_443), without(filled(EVALUATION_61), key)), CITY, CITY_HQ))
                .isEqualTo(INCOMPLETE));
    }

    @Test
    void theArchiveAndTheSummaryAreNeededWholeButIdentificationsOnlyWhereThereWereAny() {
        var story = ended().city(Incidents.finalReport()).city(Incidents.evaluation());
        var unidentified = without(filled(ARCHIVE), "identificationMaterials");

        assertThat(ARCHIVE.keys()).allSatisfy(key -> assertThat(story.against(
                        new Archive(without(filled(ARCHIVE), key), true, filled(SUMMARY_62)), CITY, CITY_HQ))
                .isEqualTo(INCOMPLETE));
        assertThat(SUMMARY_62.keys()).allSatisfy(key -> assertThat(story.against(
                        new Archive(filled(ARCHIVE), true, without(filled(SUMMARY_62), key)), CITY, CITY_HQ))
                .isEqualTo(INCOMPLETE));
        assertThat(story.against(new Archive(unidentified, false, filled(SUMMARY_62)), CITY, CITY_HQ))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void itIsClosedOnceItsAftermathIsOver(AftermathState state) {
        var story = archived();
        assertThat(story.against(new Close(), CITY, CITY_HQ)).containsExactly("aftermath-open");

        story.suite(new NoteAftermath("0190a6e0", "aftermath-1", state));

        boolean over = state == AftermathState.NOT_NEEDED || state == AftermathState.COMPLETED;
        assertThat(story.against(new Close(), CITY, CITY_HQ).isEmpty()).isEqualTo(over);
    }

    @ParameterizedTest(name = "quality {0}, recipients harmed {1}")
    @CsvSource({"CONFIRMED, true, true", "CONFIRMED, false, false", "NOT_EXCLUDED, true, false", "EXCLUDED, true, false"
    })
    void theInsuranceIsSupervisedWhereAQualityProblemHarmedRecipients(
            Conclusion.Quality quality, boolean harmed, boolean supervised) {
        var story = Story.responding("III").city(conclusion(quality, harmed));

        assertThat(story.told().contains("vaccine.incident.follow-up-opened")).isEqualTo(supervised);
        assertThat(story.incident().measures().followUps()).hasSize(supervised ? 1 : 0);
        assertThat(story.rules()).contains("VAC-2.2-ins");
    }

    @Test
    void aDutyBeginsOnceAndNamesItsTask() {
        var story = Story.responding("III")
                .city(conclusion(Conclusion.Quality.CONFIRMED, true))
                .city(conclusion(Conclusion.Quality.CONFIRMED, true));

        assertThat(story.told()).isEmpty();
        assertThat(story.incident().measures().followUps()).singleElement().returns("T-VAC-2.2.2", FollowUp::task);
    }

    @Test
    void aSuspectedCrimeIsSupervisedAndACaseCausedByTheVaccineCompensated() {
        var referral = new CriminalReferral("涉嫌生产假疫苗", "市公安局", LocalDate.of(2022, 7, 4));
        var story = Story.responding("III").city(new ReferCrime(referral));
        assertThat(story.told(FollowUpOpenedV1.class).kinds()).containsExactly(FollowUp.Kind.CRIMINAL_FILING);
        assertThat(story.rules()).contains("VAC-2.2.2-2");

        story.suite(new NoteVaccineCaused("0190a6e0"));
        assertThat(story.told(FollowUpOpenedV1.class).kinds()).containsExactly(FollowUp.Kind.COMPENSATION);
        assertThat(story.rules()).contains("VAC-2.2-comp");
    }

    @Test
    void theStepsOfTheResponseAreTickedOffOneByOne() {
        var story = Story.responding("III");
        assertThat(IncidentEvents.responseOf(story.incident()).openSteps()).containsExactly(ResponseStep.values());

        for (var step : ResponseStep.values()) {
            story.city(new CompleteStep(step, null));
        }
        story.city(new CompleteStep(ResponseStep.TREAT, "又收治一例"));

        var response = IncidentEvents.responseOf(story.incident());
        assertThat(response.openSteps()).isEmpty();
        assertThat(response.stepsDone()).hasSize(ResponseStep.values().length + 1);
    }

    private static Conclude conclusion(Conclusion.Quality quality, boolean harmed) {
        return new Conclude(new Conclusion("冷链中断", "质量事故", "配送企业", quality, harmed));
    }

    private static Story ended() {
        return Story.responding("III").on("2022-07-14T10:00").city(Incidents.terminate());
    }

    private static Story archived() {
        return ended().city(Incidents.finalReport())
                .city(Incidents.evaluation())
                .city(Incidents.archive());
    }
}
