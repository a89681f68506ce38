package org.zhengan.vaccine.warning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zhengan.vaccine.warning.Addressee.CITY_HQ_OFFICE;
import static org.zhengan.vaccine.warning.Addressee.GENERAL_HQ_OFFICE;
import static org.zhengan.vaccine.warning.Addressee.LOWER_LEVEL;
import static org.zhengan.vaccine.warning.Addressee.RELATED_DEPARTMENT;
import static org.zhengan.vaccine.warning.Addressee.SUPERIOR_DEPARTMENT;
import static org.zhengan.vaccine.warning.Addressee.UNIT;
import static org.zhengan.vaccine.warning.Warnings.ISSUER;
import static org.zhengan.vaccine.warning.Warnings.NINE;
import static org.zhengan.vaccine.warning.Warnings.accepted;
import static org.zhengan.vaccine.warning.Warnings.adjusted;
import static org.zhengan.vaccine.warning.Warnings.anAssessment;
import static org.zhengan.vaccine.warning.Warnings.decide;
import static org.zhengan.vaccine.warning.Warnings.issued;
import static org.zhengan.vaccine.warning.Warnings.told;
import static org.zhengan.vaccine.warning.Warnings.toldAll;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.zhengan.rules.Deadline.Status;
import org.zhengan.rules.District;
import org.zhengan.rules.lifecycle.Decision;
import org.zhengan.rules.lifecycle.Lifecycle;
import org.zhengan.testing.LifecycleContract;
import org.zhengan.testing.wire.Walk;
import org.zhengan.vaccine.grade.Grade;
import org.zhengan.vaccine.warning.WarningCommands.Adjust;
import org.zhengan.vaccine.warning.WarningCommands.Assess;
import org.zhengan.vaccine.warning.WarningCommands.Convert;
import org.zhengan.vaccine.warning.WarningCommands.Forward;
import org.zhengan.vaccine.warning.WarningCommands.Issue;
import org.zhengan.vaccine.warning.WarningCommands.Lift;

class EarlyWarningsTest extends LifecycleContract<EarlyWarning, WarningState> {

    @Override
    protected Lifecycle<EarlyWarning, WarningState> lifecycle() {
        return EarlyWarnings.LIFECYCLE;
    }

    @Override
    protected EarlyWarning thing(WarningState state) {
        return issued(Grade.III).thing();
    }

    @Override
    protected List<?> commands() {
        return List.of(
                anAssessment(Grade.II),
                anAssessment(Grade.NONE),
                new Issue(toldAll(NINE)),
                new Issue(List.of()),
                new Forward(told(NINE, GENERAL_HQ_OFFICE, LOWER_LEVEL, UNIT), null),
                new Adjust(Grade.II, toldAll(NINE), "出现新的病例"),
                new Convert("incident-1"),
                new Lift("风险已消除"));
    }

    @TestFactory
    Stream<DynamicTest> everyEventDeclaredIsToldInSomeWalkAndKeepsItsPromise() {
        return new Walk<>(lifecycle(), this::thing, commands()).promises();
    }

    @ParameterizedTest
    @CsvSource({"I, RED", "II, ORANGE", "III, YELLOW", "IV, BLUE"})
    void theLevelGivesTheColour(Grade level, Colour colour) {
        assertThat(accepted(null, anAssessment(level), NINE).thing().colour()).isEqualTo(colour);
    }

    @Test
    void anAssessmentNeedsALevelExpertsAndAllFivePartsOfTheirOpinion() {
        var nothing = new Opinion(null, null, List.of(), null, null, null);
        var bare = new Assess(District.JINSHUI, null, Grade.NONE, nothing, List.of());

        assertThat(refusals(decide(null, bare, NINE, ISSUER)))
                .containsExactly("no-warning-level", "experts-not-used", "opinion-incomplete");
        assertThat(nothing.missing()).containsExactly("riskFactors", "riskLevel", "impactArea", "urgency", "harm");
    }

    @ParameterizedTest
    @EnumSource(
            value = Grade.class,
            names = {"I", "II", "III"})
    void fromLevelThreeUpItIsReportedToAllThreeBeforeItIsIssued(Grade level) {
        var assessed = accepted(null, anAssessment(level), NINE);

        for (var two : List.of(
                told(NINE, SUPERIOR_DEPARTMENT, RELATED_DEPARTMENT),
                told(NINE, CITY_HQ_OFFICE, RELATED_DEPARTMENT),
                told(NINE, CITY_HQ_OFFICE, SUPERIOR_DEPARTMENT))) {
            assertThat(refusals(decide(assessed, new Issue(two), NINE, ISSUER))).containsExactly("not-reported");
        }
        assertThat(accepted(assessed, new Issue(toldAll(NINE)), NINE).state()).isEqualTo(WarningState.IN_EFFECT);
    }

    @Test
    void levelFourNeedNotBeReportedAndThenTheOfficeHasNothingToForward() {
        var assessed = accepted(null, anAssessment(Grade.IV), NINE);

        var issued = accepted(assessed, new Issue(List.of()), NINE);

        assertThat(issued.deadlines()).isEmpty();
    }

    /** DL-10. */
    @ParameterizedTest(name = "{0} minutes after the office received it")
    @CsvSource({"59, MET", "60, MET", "61, MET_LATE"})
    void theOfficeTellsAllThreeWithinAnHour(int minutes, Status status) {
        var issued = issued(Grade.II);
        var partly = accepted(issued, new Forward(told(NINE, GENERAL_HQ_OFFICE, UNIT), NINE), NINE);
        assertThat(partly.deadline("forward").orElseThrow().status()).isEqualTo(Status.OPEN);
        assertThat(partly.thing().toForward()).containsExactly(LOWER_LEVEL);
        assertThat(partly.thing().workGroupSentAt()).isEqualTo(NINE);

        var at = NINE.plusSeconds(minutes * 60L);
        var wholly = accepted(partly, new Forward(told(at, LOWER_LEVEL), null), at);

        assertThat(wholly.deadline("forward").orElseThrow().status()).isEqualTo(status);
        assertThat(wholly.thing().workGroupSentAt()).isEqualTo(NINE);
    }

    @Test
    void theOfficeTellsOnlyThoseItIsForItToTell() {
        var wrong = new Forward(told(NINE, SUPERIOR_DEPARTMENT), null);

        assertThat(refusals(decide(issued(Grade.II), wrong, NINE, ISSUER))).containsExactly("not-for-the-office");
        assertThat(refusals(decide(issued(Grade.II), new Forward(List.of(), null), NINE, ISSUER)))
                .containsExactly("not-for-the-office");
    }

    @Test
    void anAdjustmentIsToAnotherLevelReportedAnewAndToldOnAnew() {
        var issued = issued(Grade.III);
        var later = NINE.plusSeconds(7200);

        assertThat(refusals(decide(issued, new Adjust(Grade.III, toldAll(later), "不变"), later, ISSUER)))
                .containsExactly("same-level");
        assertThat(refusals(decide(issued, new Adjust(Grade.I, List.of(), "加重"), later, ISSUER)))
                .containsExactly("not-reported");
        var adjusted = adjusted(issued, Grade.I, later);
        assertThat(adjusted.thing().colour()).isEqualTo(Colour.RED);
        assertThat(adjusted.deadline("forward").orElseThrow().dueAt()).isEqualTo(later.plusSeconds(3600));
        assertThat(decide(issued, new Adjust(Grade.IV, List.of(), "减轻"), later, ISSUER))
                .isInstanceOf(Decision.Accepted.class);
    }

    @Test
    void onlyWhoIssuedItLiftsIt() {
        var issued = issued(Grade.III);

        assertThat(refusals(decide(issued, new Lift("风险已消除"), NINE, "another-unit")))
                .containsExactly("not-the-issuer");
        var lifted = accepted(issued, new Lift("风险已消除"), NINE);
        assertThat(lifted.state()).isEqualTo(WarningState.LIFTED);
        assertThat(lifted.deadline("forward").orElseThrow().status()).isEqualTo(Status.WAIVED);
    }

    @Test
    void aWarningThatBecameAnIncidentNamesIt() {
        var converted = accepted(issued(Grade.II), new Convert("incident-1"), NINE);

        assertThat(converted.state()).isEqualTo(WarningState.CONVERTED);
        assertThat(converted.thing().incidentId()).isEqualTo("incident-1");
    }

    private static List<String> refusals(Decision<EarlyWarning, WarningState> decision) {
        return decision instanceof Decision.Refused<EarlyWarning, WarningState> refused
                ? refused.findings().stream()
                        .map(finding -> finding.toString().replaceAll(".*code=([a-z-]+).*", "$1"))
                        .toList()
                : List.of();
    }
}
